// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/slowreadings.h"

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

constexpr int checkpointerVersion = 170000; ///< the first with pg_stat_checkpointer

} // namespace

void SlowReadings::readDue(Questioner& questioner, const ServerFacts& facts, const Moment& now)
{
    if (m_slotsBeat.isDue(now))
        readSlots(questioner, now);
    if (m_checkpointsBeat.isDue(now))
        readCheckpoints(questioner, facts, now);
    if (m_archiverBeat.isDue(now))
        readArchiver(questioner, facts, now);
    if (m_databasesBeat.isDue(now))
        readDatabases(questioner, now);
    if (m_tablespacesBeat.isDue(now))
        readTablespaces(questioner, now);
    if (m_statementsBeat.isDue(now))
        readStatements(questioner, facts, now);
    if (m_settingsBeat.isDue(now))
        readSettings(questioner, facts, now);
}

void SlowReadings::putInto(DatabaseHealth& health) const
{
    health.replicationSlots = m_slots;
    health.databases = m_databases;
    health.statements = m_statements;
    health.checkpoints = m_checkpoints;
    health.archiver = m_archiver;
    health.settings = m_settings;
    if (health.place)
        health.place->tablespaces = m_tablespaces;
    if (m_statementsHidden)
        health.missing.append({u"pg_stat_statements"_s, QString()});
}

void SlowReadings::readSlots(Questioner& questioner, const Moment& now)
{
    m_slotsBeat.done(now);
    if (const auto answer = questioner.askOften("slots"))
        m_slots = {slotsIn(*answer, m_slotInactiveSince, now), now};
}

void SlowReadings::readDatabases(Questioner& questioner, const Moment& now)
{
    m_databasesBeat.done(now);
    auto answer = questioner.askOften("databases");
    // Without the sizes, which may take too long on a slow disk, the ages are still worth having.
    if (!answer)
        answer = questioner.askOften("ages");
    if (answer)
        m_databases = {databasesIn(*answer), now};
}

void SlowReadings::readStatements(Questioner& questioner, const ServerFacts& facts, const Moment& now)
{
    m_statementsBeat.done(now);
    m_statementsHidden = false;
    if (facts.statementsSchema.isEmpty()) {
        m_statements.reset();
        return;
    }
    const auto schema = facts.statementsSchema.toUtf8();
    const auto answer = questioner.askOften(
        "statements_" + QByteArray::number(qHash(schema)), sqlText("statements").replace(":schema", schema));
    if (!answer) {
        m_statementsHidden = !questioner.isOver();
        return;
    }
    auto statements = m_statementBook.add(*answer, now);
    if (const auto unknown = m_statementBook.withoutText(statements); !unknown.isEmpty()) {
        const auto sql = sqlText("statement_texts").replace(":schema", schema);
        if (const auto texts = questioner.ask(withNumbers(sql, ":statements", unknown)))
            m_statementBook.addTexts(*texts);
    }
    m_statementBook.fillTexts(statements);
    m_statements = {statements, now};
}

void SlowReadings::readCheckpoints(Questioner& questioner, const ServerFacts& facts, const Moment& now)
{
    m_checkpointsBeat.done(now);
    const bool isNew = facts.versionNumber >= checkpointerVersion;
    const auto answer = questioner.askOften(isNew ? "checkpoints_17" : "checkpoints");
    if (!answer)
        return;
    m_checkpoints = {checkpointsIn(*answer, m_checkpointsBefore, facts.checkpointTimeoutS), now};
    m_checkpointsBefore = checkpointCountersIn(*answer);
}

// They are dear to read, and stay as they are until the server loads its files again or a session begins.
void SlowReadings::readSettings(Questioner& questioner, const ServerFacts& facts, const Moment& now)
{
    m_settingsBeat.done(now);
    if (m_settings && m_settingsLoaded && m_settingsLoaded == facts.configurationLoaded) {
        m_settings->readAt = now;
        return;
    }
    const QByteArray seed = '\'' + QByteArray::number(m_fingerprintSeed) + "'::bigint";
    if (const auto answer = questioner.askOften("settings", QByteArrayList {seed})) {
        m_settings = {settingsIn(*answer), now};
        m_settingsLoaded = facts.configurationLoaded;
    }
}

void SlowReadings::readTablespaces(Questioner& questioner, const Moment& now)
{
    m_tablespacesBeat.done(now);
    if (const auto answer = questioner.askOften("tablespaces"))
        m_tablespaces = tablespacesIn(*answer);
}

void SlowReadings::readArchiver(Questioner& questioner, const ServerFacts& facts, const Moment& now)
{
    m_archiverBeat.done(now);
    if (const auto answer = questioner.askOften("archiver"))
        m_archiver = {m_archiverBook.add(*answer, facts.archiving, now), now};
}

} // namespace yagura::postgresql
