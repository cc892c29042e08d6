-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The record on one machine (SQLite), version 1. Entries and attachments are only ever added.

CREATE TABLE entry (
    arrival INTEGER PRIMARY KEY,
    writer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    seen TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    host TEXT NOT NULL,
    incident TEXT NOT NULL,
    happened INTEGER NOT NULL,
    detected INTEGER,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    UNIQUE (writer, sequence)
) STRICT;

CREATE INDEX entry_of_incident ON entry (incident, kind);

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TABLE attachment (
    arrival INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    deflated BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'an attachment is never changed');
END;

CREATE TRIGGER attachment_remains BEFORE DELETE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'an attachment is never deleted');
END;

-- What a list shows of an incident, derived from its entries in the transaction that adds them.
CREATE TABLE summary (
    incident TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,
    entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX summary_newest ON summary (started DESC, incident);

-- Under which name a program of this place writes; see WriterSlot.
CREATE TABLE own_writer (
    place TEXT NOT NULL,
    slot INTEGER NOT NULL,
    writer TEXT NOT NULL UNIQUE,
    PRIMARY KEY (place, slot)
) STRICT, WITHOUT ROWID;

-- How far a shared store has been read, and what it has of ours.
CREATE TABLE share (
    store TEXT PRIMARY KEY,
    arrival INTEGER NOT NULL,
    attachment INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE share_writer (
    store TEXT NOT NULL,
    writer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (store, writer)
) STRICT, WITHOUT ROWID;
