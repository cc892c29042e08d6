// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/domain/recordentry.h"
#include "models/domain/result.h"

#include <QObject>

namespace yagura {

/// How the record is kept now.
struct StoreState {
    enum class Local {
        Opening,
        Checking, ///< open and usable, while what an unclean end left is looked through
        Durable, ///< what is confirmed is on this machine's disk
        MemoryOnly, ///< the disk does not take it; nothing is lost while this program lives
        Refused, ///< of a newer version, foreign or damaged: nothing was touched
    };
    enum class Shared {
        None, ///< not configured
        Connecting,
        Live, ///< entries of others arrive as they are written
        Lost, ///< everything is kept locally and merged when it is back
    };

    Local local = Local::Opening;
    Shared shared = Shared::None;
    std::optional<Failure> localFailure; ///< "store.no_space", "store.cannot_write", "store.newer_schema",
                                         ///< "store.damaged", "store.foreign", …
    std::optional<Failure> sharedFailure;
    qint64 unsent = 0; ///< local entries that the shared store does not have yet
    qint64 inMemory = 0; ///< entries that are on no disk

    bool operator==(const StoreState&) const = default;
};

/// The record of incidents: append-only, one hash chain per writer. The local store is always the outbox; a shared one
/// adds what others write. Lives in the gui thread and never blocks it; signals come there, in the order of what
/// happened.
class IncidentStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

    /// Adds entries, all or none, with their attachments. Exactly one confirmed() or refused() with the ticket follows.
    /// Confirmed means: durable as StoreState says, and never lost by a crash of this program when Durable.
    virtual quint64 append(const QList<yagura::EntryDraft>& drafts) = 0;
    /// The newest incidents, `most` of them before `offset` newer ones. listed() follows.
    virtual quint64 list(int most, int offset) = 0;
    /// All entries of one incident. loaded() follows.
    virtual quint64 load(const QString& incident) = 0;
    /// The bytes with that hash. attachmentRead() follows.
    virtual quint64 readAttachment(const QByteArray& sha256) = 0;
    /// Writes everything, entries in memory included, into a new store at `path`, which must not exist. saved()
    /// follows.
    virtual quint64 saveElsewhere(const QString& path) = 0;

    virtual yagura::StoreState state() const = 0;

signals:
    void stateChanged(const yagura::StoreState& state);
    void confirmed(quint64 ticket, const QList<yagura::RecordEntry>& entries);
    void refused(quint64 ticket, const yagura::Failure& failure);
    /// An entry of any writer, ours included, each once, after it was confirmed or has arrived.
    void entryAdded(const yagura::RecordEntry& entry);
    void listed(quint64 ticket, const yagura::Result<QList<yagura::IncidentSummary>>& incidents);
    void loaded(quint64 ticket, const yagura::Result<QList<yagura::RecordEntry>>& entries);
    void attachmentRead(quint64 ticket, const yagura::Result<yagura::Attachment>& attachment);
    void saved(quint64 ticket, const yagura::Result<QString>& path);
};

} // namespace yagura
