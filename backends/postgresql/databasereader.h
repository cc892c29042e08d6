// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/activitybook.h"
#include "backends/postgresql/sessionroll.h"
#include "backends/postgresql/slowreadings.h"
#include "models/ports/clock.h"

namespace yagura::postgresql {

/// Puts one DatabaseHealth together from the answers of a session, and remembers between polls what rates, role flips
/// and slow sets need. Does not care whether the session is the same as before.
class DatabaseReader final {
public:
    explicit DatabaseReader(Clock clock) : m_clock(std::move(clock)) { }

    /// A fault when the settings or the sessions could not be read, or when the session was lost on the way.
    Result<DatabaseHealth, SqlFault> read(ReadSession& session, Deadline deadline);
    /// A new session was opened: settings may differ, and so may the server behind the name.
    void expectAnotherServer()
    {
        m_factsBeat.reset();
        m_roll.forget();
        m_slow.expectAnotherSession();
    }

private:
    bool readFacts(Questioner& questioner, const Moment& now);
    std::optional<QList<Backend>> readBackends(Questioner& questioner, DatabaseHealth& health, const Moment& now);
    void readNames(Questioner& questioner, QList<Backend>& backends);
    void readLocks(Questioner& questioner, DatabaseHealth& health);
    void readActivity(Questioner& questioner, DatabaseHealth& health, const Moment& now);
    void noteOwnRow(const OwnRow& own, DatabaseHealth& health, int loginPid, const Moment& now);
    static void readReplication(Questioner& questioner, DatabaseHealth& health, const QList<Backend>& backends);
    void putFacts(DatabaseHealth& health) const;

    Clock m_clock;
    ServerFacts m_facts;
    Beat m_factsBeat {std::chrono::seconds(60), 1, 4};
    Beat m_activityBeat {std::chrono::seconds(10), 0, 1};
    ActivityBook m_activityBook;
    DatabaseActivity m_activity;
    std::optional<qint64> m_locksHeld;
    SlowReadings m_slow;
    SessionRoll m_roll;
    QHash<qint64, QString> m_databaseNames;
    QHash<qint64, QString> m_roleNames;
    QDateTime m_startedAt;
    DatabaseRole m_role = DatabaseRole::Unknown;
    std::optional<Moment> m_roleChangedAt;
};

} // namespace yagura::postgresql
