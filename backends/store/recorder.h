// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/anchors.h"
#include "backends/store/ballast.h"
#include "backends/store/localrecord.h"
#include "backends/store/unwritten.h"
#include "backends/store/writerchain.h"
#include "backends/store/writerslot.h"
#include "models/ports/clock.h"
#include "models/ports/incidentstore.h"

#include <QHash>
#include <QSet>

namespace yagura::store {

struct RecorderParts {
    RecordPlace place; ///< the files beside it have its name with another ending
    Clock clock;
    QString host;
    QByteArray logSocket = "/dev/log";
};

/// Writes the record of one program: on the disk while that takes it, else in memory until it does. Without signals and
/// timers, so that one can see what it does step by step. Used from one thread (the store's); blocks on the disk.
///
/// While the disk takes entries they continue the chain of this program's slot. In memory they make a chain under a new
/// name: were they to continue the slot's, a crash would lose them, the next start would write other entries in their
/// places, and a shared store that has the first ones would see a fork.
class Recorder final {
public:
    explicit Recorder(RecorderParts parts);
    ~Recorder(); ///< a clean end: the newest head is told outside

    void open();
    /// Durable, or in memory when the disk does not take them: state() tells. Fails only for what nothing could hold.
    Result<QList<RecordEntry>> append(const QList<EntryDraft>& drafts);
    /// What others wrote, from the shared store. Returns those that contradict what is here.
    QList<RecordEntry> takeIn(const QList<RecordEntry>& entries, const Share& share);
    /// An attachment of the shared store, kept here from now on where there is room.
    void takeIn(const PackedAttachment& attachment);
    /// Entries of others since the last call: of other programs on this disk, and what takeIn() brought. Each once.
    QList<RecordEntry> arrivals();
    /// Tries to get onto the disk again; true when that changed the state.
    bool tryAgain();
    /// The file turned out to be damaged while it was open: it is left alone from now on.
    void giveUp(const Failure& failure);

    Result<QList<IncidentSummary>> list(int most, int offset);
    Result<QList<RecordEntry>> load(const QString& incident);
    /// Nothing when it is not here.
    Result<std::optional<Attachment>> attachment(const QByteArray& sha256);
    std::optional<Failure> saveElsewhere(const QString& path);

    StoreState::Local state() const;
    const std::optional<Failure>& failure() const { return m_failure; }
    qint64 inMemory() const { return m_unwritten.onNoDisk(); }
    bool needsCheck() const; ///< it was not closed, and nobody else has it open
    bool isWriting() const { return m_record && !m_isStuck; }

    /// What the exchange with a shared store needs; see Exchange.
    LocalRecord* record() { return m_record.get(); }
    const Unwritten& unwritten() const { return m_unwritten; }
    /// The newest entry of each writer that is here, ours included.
    const QHash<QString, qint64>& heads() const { return m_heads; }
    bool isWriterHere(const QString& writer) const { return m_writersHere.contains(writer); }
    /// The slot's chain has a twin: from now on this program writes under a new name.
    void leaveChain(const QString& writer);
    /// When there is nothing else to do: the log goes into the file, the ballast is made.
    void tidy();

private:
    using Addition = LocalRecord::Addition;
    void beginChain(bool anew);
    Result<Addition> additionOf(const QList<EntryDraft>& drafts, WriterChain& chain);
    std::optional<Result<QList<RecordEntry>>> appendOnDisk(const QList<EntryDraft>& drafts);
    std::optional<SqlFault> write(const Addition& addition, QList<RecordEntry>* contradicted);
    void stick(const SqlFault& fault);
    template<typename Value>
    Result<Value> readable(const SqlResult<Value>& answer);
    SqlResult<IncidentSummary> withUnwritten(const QString& incident);
    bool isHere(const RecordEntry& entry);
    void remember(const QList<RecordEntry>& entries);
    void anchor(const QList<RecordEntry>& entries);
    QHash<QString, qint64> seenIn(const QString& incident, const QString& writer);
    void noteSpace();

    RecorderParts m_parts;
    QString m_folder;
    Ballast m_ballast;
    AnchorPost m_anchors;
    std::unique_ptr<LocalRecord> m_record;
    std::optional<WriterSlot> m_slot;
    std::optional<WriterChain> m_chain; ///< of the slot; nothing until a database was open
    std::optional<WriterChain> m_memoryChain;
    std::optional<RecordEntry> m_untold; ///< newest entry of ours that no anchor holds
    Unwritten m_unwritten;
    QSet<QString> m_ownWriters; ///< of this program
    QSet<QString> m_writersHere; ///< of this and of earlier programs in this folder
    bool m_wasOpen = false;
    QHash<QString, qint64> m_heads; ///< newest entry of each writer that was here at the start or was told since
    QHash<QString, QSet<QString>> m_writersOf; ///< by incident, of those that were written to
    QSet<QString> m_told; ///< "writer/sequence" of others, told before they were on our disk
    qint64 m_arrival = 0; ///< the newest on our disk that was told
    bool m_isStuck = false; ///< the disk does not take anything
    bool m_isRefused = false; ///< it is no record of ours
    std::optional<Failure> m_failure;
};

} // namespace yagura::store
