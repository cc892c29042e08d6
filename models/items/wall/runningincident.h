// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/recordreader.h"
#include "models/items/wall/wallincident.h"

#include <QTimer>

namespace yagura {

/// The newest incident that goes on, as the record tells it, for somebody who only looks. The record is asked every few
/// seconds, because other programs write into it, and at once when an entry arrives. Lives in the gui thread; nothing
/// here waits.
class RunningIncident final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds askEvery {5'000};

    /// `reader` must outlive this. `language`: of the steps, "en" or "ja".
    RunningIncident(RecordReader& reader, QString language, QObject* parent = nullptr);

    void setRunbooks(const Runbooks& runbooks);
    void start();

    /// Nothing: none runs.
    const std::optional<WallIncident>& incident() const { return m_incident; }
    /// When the last one that is over ended; invalid: there was none.
    const QDateTime& lastEnded() const { return m_lastEnded; }

signals:
    void changed();

private:
    void ask();
    void takeList(const QList<IncidentSummary>& incidents);
    void takeEntries(const QList<RecordEntry>& entries);
    void project();

    RecordReader& m_reader;
    QString m_language;
    ChecklistDesk m_desk;
    QString m_id;
    qint64 m_known = -1; ///< entries of it that were told
    QList<RecordEntry> m_entries;
    std::optional<WallIncident> m_incident;
    QDateTime m_lastEnded;
    quint64 m_listTicket = 0;
    quint64 m_loadTicket = 0;
    QTimer m_again;
    QTimer m_soon;
};

} // namespace yagura
