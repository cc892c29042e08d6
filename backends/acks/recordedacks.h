// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/acks/ackfile.h"
#include "models/ports/acks.h"
#include "models/ports/incidentstore.h"

#include <QHash>
#include <QSet>

namespace yagura {

/// Acks as entries of the record, so that a team sees each other's. What an earlier version kept in acks.jsonl is
/// written into the record once; the file is put aside when it is durable there.
class RecordedAcks final : public Acks {
    Q_OBJECT

public:
    /// The store must outlive it and be started by somebody else.
    RecordedAcks(IncidentStore& store, const QString& earlierFile, QObject* parent = nullptr);

    void start() override;
    void keep(const yagura::Ack& ack) override;

private:
    void takeEarlier(const Result<QList<Ack>>& earlier);
    void takeRecorded(const Result<QList<RecordEntry>>& entries);
    void migrate(const QList<Ack>& recorded);
    void noteConfirmed(quint64 ticket, const QList<RecordEntry>& entries);
    void noteRefused(quint64 ticket, const Failure& failure);
    void noteEntry(const RecordEntry& entry);
    std::optional<Failure> failureOf(const StoreState& state) const;

    IncidentStore& m_store;
    QString m_earlierFile;
    QList<Ack> m_earlier; ///< of the file
    std::optional<Failure> m_earlierFailure;
    quint64 m_loading = 0; ///< ticket; 0: not asked
    quint64 m_migrating = 0;
    QHash<quint64, Ack> m_keeping; ///< by ticket
    QSet<QString> m_ours; ///< "writer/sequence" of entries that were confirmed to us and not yet told to all
};

} // namespace yagura
