// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/report/reportsources.h"
#include "models/ports/incidentstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace yagura {

/// Asks the store for all that a report of one incident is made from. One at a time; nothing here waits. An attachment
/// that cannot be read is left out: its hash stands in the report all the same. GUI thread.
class ReportGathering final : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive it. A store that says nothing for so long will not say anything.
    explicit ReportGathering(IncidentStore& store, QObject* parent = nullptr);

    /// gathered() follows, once. `known`: runbooks, words and single points, which the store does not know.
    void start(const QString& incident, const ReportSources& known, std::chrono::milliseconds patience);

signals:
    /// Or why not: the store's failure, "incident.unknown", "store.no_answer".
    void gathered(const yagura::Result<yagura::ReportSources>& sources);

private:
    void takeEntries(quint64 ticket, const Result<QList<RecordEntry>>& entries);
    void takeAttachment(quint64 ticket, const Result<Attachment>& attachment);
    void end(const Result<ReportSources>& result);

    IncidentStore& m_store;
    QTimer m_patience;
    QString m_incident;
    ReportSources m_sources;
    quint64 m_entriesTicket = 0;
    QHash<quint64, QString> m_attachmentTickets; ///< hex of the hash, by ticket
    bool m_isRunning = false;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ReportSources)
