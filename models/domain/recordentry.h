// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// Bytes that an entry refers to: the pictures before an incident, the output of a look, the preview of an action.
struct Attachment {
    QByteArray bytes;
    QString mediaType; ///< "application/cbor", "text/plain", "application/json"

    QByteArray sha256() const; ///< 32 bytes: the name by which entries and readers ask for it
    bool operator==(const Attachment&) const = default;
};

/// What somebody wants to have in the record. The store adds who writes, when, and the chain.
struct EntryDraft {
    QString incident; ///< uuid; empty: belongs to none (acks, actions outside of an incident)
    QDateTime happened; ///< UTC; when it took place
    QDateTime detected; ///< UTC; when Yagura saw it; invalid: nothing was detected, a person did it
    QString actor; ///< a person's name as configured; empty: Yagura itself
    QString kind; ///< see entrykinds.h
    QJsonObject args; ///< typed facts of that kind; what a person typed stays as typed
    QList<Attachment> attachments; ///< `args` name them by the hex of their SHA-256

    bool operator==(const EntryDraft&) const = default;
};

/// One entry of the record: append-only, never changed, chained per writer.
struct RecordEntry {
    QString writer; ///< uuid of the installation that wrote it
    qint64 sequence = 0; ///< of that writer, from 1, without a gap
    QByteArray previousHash; ///< of the writer's entry before; 32 zero bytes for the first
    QByteArray hash; ///< entryHash() of all the rest
    QHash<QString, qint64> seen; ///< by other writers: the newest sequence that this writer had seen of them
    QDateTime recorded; ///< UTC; when the writer wrote it
    QString host; ///< of the writer
    QString incident;
    QDateTime happened;
    QDateTime detected;
    QString actor;
    QString kind;
    QJsonObject args;

    bool operator==(const RecordEntry&) const = default;
};

/// SHA-256 over domain, version and every field but `hash`, each with its length before it, JSON in canonical form
/// (keys sorted, no blanks); times as milliseconds UTC.
QByteArray entryHash(const RecordEntry& entry);

/// The order in which entries of several writers are told: by `happened`, then writer, then sequence.
bool comesBefore(const RecordEntry& left, const RecordEntry& right);

/// What is wrong with the chains of these entries, in any order: the first broken row of each writer.
struct ChainFault {
    QString writer;
    qint64 sequence = 0;
    QString code; ///< "chain.hash" (row was changed), "chain.link" (does not follow the row before), "chain.gap" (a row
                  ///< is missing)

    bool operator==(const ChainFault&) const = default;
};
QList<ChainFault> chainFaults(QList<RecordEntry> entries);

} // namespace yagura
