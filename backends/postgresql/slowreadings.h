// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/beat.h"
#include "backends/postgresql/questioner.h"
#include "backends/postgresql/serverfacts.h"
#include "backends/postgresql/servervalues.h"
#include "backends/postgresql/statementbook.h"

#include <QRandomGenerator>

namespace yagura::postgresql {

/// What is dear to compute or slow to change: slots, databases, statements, checkpoints, the archiver, settings,
/// tablespaces. Each on its own beat; a set that fails keeps its last value with that value's age.
class SlowReadings final {
public:
    void readDue(Questioner& questioner, const ServerFacts& facts, const Moment& now);
    void putInto(DatabaseHealth& health) const;
    /// Another server answers now: nothing of the old one is shown.
    void forget() { *this = SlowReadings(); }
    /// What is set for a role or a database counts from the next session on.
    void expectAnotherSession() { m_settingsLoaded.reset(); }

private:
    void readSlots(Questioner& questioner, const Moment& now);
    void readDatabases(Questioner& questioner, const Moment& now);
    void readStatements(Questioner& questioner, const ServerFacts& facts, const Moment& now);
    void readCheckpoints(Questioner& questioner, const ServerFacts& facts, const Moment& now);
    void readSettings(Questioner& questioner, const ServerFacts& facts, const Moment& now);
    void readTablespaces(Questioner& questioner, const Moment& now);
    void readArchiver(Questioner& questioner, const ServerFacts& facts, const Moment& now);

    Beat m_slotsBeat {std::chrono::seconds(30), 0, 3};
    Beat m_checkpointsBeat {std::chrono::seconds(30), 1, 3};
    Beat m_archiverBeat {std::chrono::seconds(30), 2, 3};
    Beat m_databasesBeat {std::chrono::seconds(60), 0, 4};
    Beat m_tablespacesBeat {std::chrono::minutes(10), 1, 4};
    Beat m_statementsBeat {std::chrono::seconds(60), 2, 4};
    Beat m_settingsBeat {std::chrono::seconds(60), 3, 4};

    QHash<QString, Moment> m_slotInactiveSince;
    StatementBook m_statementBook;
    std::optional<CheckpointCounters> m_checkpointsBefore;
    ArchiverBook m_archiverBook;

    std::optional<Dated<QList<ReplicationSlot>>> m_slots;
    std::optional<Dated<QList<DatabaseSize>>> m_databases;
    std::optional<Dated<QList<StatementUse>>> m_statements;
    std::optional<Dated<CheckpointState>> m_checkpoints;
    std::optional<Dated<ArchiverState>> m_archiver;
    std::optional<Dated<QList<Setting>>> m_settings;
    std::optional<double> m_settingsLoaded; ///< the load of the configuration that they are of
    QStringList m_tablespaces;
    qint64 m_fingerprintSeed = qint64(QRandomGenerator::system()->generate64());
    bool m_statementsHidden = false; ///< the extension is there and yet not to be read
};

} // namespace yagura::postgresql
