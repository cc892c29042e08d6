-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The record that a team shares (PostgreSQL 13 or newer, database in UTF8), version 1. An owner runs it once:
--
--     psql --single-transaction -v ON_ERROR_STOP=1 -f shared_0001.sql "service=yagura-owner"
--
-- and lets people write with GRANT yagura_writer TO alice. Such a login can add and read, and nothing else: it cannot
-- change, delete or number what it writes, and the server itself notes which login wrote an entry. Yagura never runs this.

CREATE SCHEMA yagura;
SET search_path = yagura, pg_catalog;

-- Who this store is, so that a desktop does not mistake it for another one.
CREATE TABLE store (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    version integer NOT NULL,
    is_only boolean NOT NULL DEFAULT true UNIQUE CHECK (is_only)
);
INSERT INTO store (version) VALUES (1);

CREATE TABLE entry (
    arrival bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    writer text NOT NULL CHECK (length(writer) BETWEEN 1 AND 100),
    sequence bigint NOT NULL CHECK (sequence > 0),
    previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    seen text NOT NULL CHECK (octet_length(seen) <= 65536),
    recorded bigint NOT NULL,
    host text NOT NULL CHECK (octet_length(host) <= 4096),
    incident text NOT NULL CHECK (octet_length(incident) <= 4096),
    happened bigint NOT NULL,
    detected bigint,
    actor text NOT NULL CHECK (octet_length(actor) <= 4096),
    kind text NOT NULL CHECK (octet_length(kind) <= 4096),
    args text NOT NULL CHECK (octet_length(args) <= 1048576),
    login name NOT NULL DEFAULT session_user,
    arrived timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (writer, sequence)
);
CREATE INDEX entry_of_incident ON entry (incident, kind);

CREATE TABLE attachment (
    arrival bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
    media_type text NOT NULL CHECK (octet_length(media_type) <= 4096),
    size bigint NOT NULL CHECK (size BETWEEN 0 AND 67108864),
    deflated bytea NOT NULL,
    login name NOT NULL DEFAULT session_user
);

-- The number in INC-0042, once for each incident.
CREATE SEQUENCE label_number;
CREATE TABLE label (
    incident text PRIMARY KEY CHECK (octet_length(incident) <= 4096),
    number bigint NOT NULL UNIQUE DEFAULT nextval('yagura.label_number'),
    login name NOT NULL DEFAULT session_user
);
ALTER SEQUENCE label_number OWNED BY label.number;

CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION 'the record is only added to';
END $$;

-- Arrivals are numbered when they are written and seen when they are committed. One writer at a time, so that nobody who
-- reads up to a number misses a lower one.
CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('yagura.entry', 0));
    RETURN NULL;
END $$;

CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_notify('yagura_entry', '');
    RETURN NULL;
END $$;

CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON entry EXECUTE FUNCTION never();
CREATE TRIGGER attachment_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment EXECUTE FUNCTION never();
CREATE TRIGGER label_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON label EXECUTE FUNCTION never();
CREATE TRIGGER entry_order BEFORE INSERT ON entry EXECUTE FUNCTION one_at_a_time();
CREATE TRIGGER entry_told AFTER INSERT ON entry EXECUTE FUNCTION tell();

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yagura_writer') THEN
        CREATE ROLE yagura_writer NOLOGIN;
    END IF;
END $$;
REVOKE ALL ON ALL TABLES IN SCHEMA yagura FROM PUBLIC;
GRANT USAGE ON SCHEMA yagura TO yagura_writer;
GRANT SELECT ON store, entry, attachment, label TO yagura_writer;
GRANT INSERT (writer, sequence, previous_hash, hash, seen, recorded, host, incident, happened, detected, actor, kind, args)
    ON entry TO yagura_writer;
GRANT INSERT (sha256, media_type, size, deflated) ON attachment TO yagura_writer;
GRANT INSERT (incident) ON label TO yagura_writer;
GRANT USAGE ON SEQUENCE label_number TO yagura_writer;
