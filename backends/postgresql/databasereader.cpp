// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/databasereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

namespace {

constexpr qsizetype mostSessions = 500;

/// The numbers of `wanted` that have no name yet.
template<typename Member>
QList<qint64> unnamed(const QList<Backend>& backends, Member wanted, const QHash<qint64, QString>& names)
{
    QSet<qint64> numbers;
    for (const auto& backend : backends) {
        if (const auto number = backend.*wanted; number && *number != 0 && !names.contains(*number))
            numbers.insert(*number);
    }
    return numbers.values();
}

} // namespace

Result<DatabaseHealth, SqlFault> DatabaseReader::read(ReadSession& session, Deadline deadline)
{
    Questioner questioner(session, deadline);
    const auto now = m_clock();
    if (m_factsBeat.isDue(now) && !readFacts(questioner, now))
        return questioner.fault();
    DatabaseHealth health;
    putFacts(health);
    auto backends = readBackends(questioner, health, now);
    if (!backends)
        return questioner.fault();
    readNames(questioner, *backends);

    const auto limits = health.connections;
    health.connections = connectionUse(*backends);
    health.connections.maximum = limits.maximum;
    health.connections.reserved = limits.reserved;
    health.clients = clientUses(*backends);
    health.sessionsTotal = health.connections.used;
    health.sessions = chosenSessions(*backends, mostSessions);
    readLocks(questioner, health);
    readReplication(questioner, health, *backends);
    readActivity(questioner, health, now);
    m_slow.readDue(questioner, m_facts, now);
    m_slow.putInto(health);
    if (questioner.isOver())
        return questioner.fault();
    return health;
}

bool DatabaseReader::readFacts(Questioner& questioner, const Moment& now)
{
    const auto answer = questioner.askOften("server");
    if (!answer)
        return false;
    const auto facts = serverFactsIn(*answer);
    if (facts.systemIdentifier != m_facts.systemIdentifier) {
        m_slow.forget();
        m_databaseNames.clear();
        m_roleNames.clear();
        m_activityBook.clear();
        m_activity = {};
        m_activityBeat.reset();
    }
    m_facts = facts;
    m_factsBeat.done(now);
    return true;
}

void DatabaseReader::putFacts(DatabaseHealth& health) const
{
    health.version = m_facts.version;
    health.systemIdentifier = m_facts.systemIdentifier;
    health.connections.maximum = m_facts.maxConnections;
    health.connections.reserved = m_facts.reserved;
    health.locksMaximum = m_facts.locksMaximum;
    health.missing = missingAccess(m_facts);
    health.place = m_facts.place;
}

std::optional<QList<Backend>> DatabaseReader::readBackends(
    Questioner& questioner, DatabaseHealth& health, const Moment& now)
{
    const auto answer = m_roll.read(questioner, m_facts.seesAll, now);
    if (!answer)
        return std::nullopt;
    const auto own = ownRowIn(*answer);
    if (own) {
        noteOwnRow(*own, health, questioner.backendPid(), now);
        questioner.setDirect(!health.behindPooler);
    }
    return backendsIn(*answer, own ? own->now : 0);
}

void DatabaseReader::noteOwnRow(const OwnRow& own, DatabaseHealth& health, int loginPid, const Moment& now)
{
    health.role = own.role;
    health.startedAt = own.startedAt;
    health.behindPooler = own.pid != loginPid;
    if (health.behindPooler)
        health.missing.append({u"pooler"_s, QString()});
    if (own.startedAt != m_startedAt) {
        // After a restart the counters may have been recovered or not; compare only within one life.
        m_activityBook.clear();
        m_startedAt = own.startedAt;
    }
    if (m_role != DatabaseRole::Unknown && m_role != own.role)
        m_roleChangedAt = now;
    m_role = own.role;
    health.roleChangedAt = m_roleChangedAt;
}

void DatabaseReader::readReplication(Questioner& questioner, DatabaseHealth& health, const QList<Backend>& backends)
{
    if (std::ranges::any_of(backends, &Backend::isWalSender)) {
        if (const auto answer = questioner.askOften("standbys"))
            health.replicas = replicasIn(*answer, backends);
    }
    if (health.role == DatabaseRole::Standby) {
        if (const auto answer = questioner.askOften("replay"))
            health.replay = replayIn(*answer);
    }
}

void DatabaseReader::readNames(Questioner& questioner, QList<Backend>& backends)
{
    const auto databases = unnamed(backends, &Backend::databaseOid, m_databaseNames);
    const auto roles = unnamed(backends, &Backend::roleOid, m_roleNames);
    if (!databases.isEmpty() || !roles.isEmpty()) {
        const auto sql = withNumbers(withNumbers(sqlText("names"), ":databases", databases), ":roles", roles);
        if (const auto answer = questioner.ask(sql)) {
            for (qsizetype i = 0; i < answer->size(); ++i) {
                const SqlRow row(*answer, i);
                auto& names = row.text("kind") == u"role"_s ? m_roleNames : m_databaseNames;
                names.insert(row.integer("oid").value_or(0), row.text("name"));
            }
        }
    }
    for (auto& backend : backends) {
        backend.session.database = m_databaseNames.value(backend.databaseOid.value_or(0));
        backend.session.user = m_roleNames.value(backend.roleOid.value_or(0));
    }
}

void DatabaseReader::readLocks(Questioner& questioner, DatabaseHealth& health)
{
    QList<qint64> waiting;
    for (const auto& session : health.sessions) {
        if (session.waitEventType == u"Lock"_s)
            waiting.append(session.pid);
    }
    if (!waiting.isEmpty()) {
        if (const auto answer = questioner.ask(withNumbers(sqlText("waits"), ":waiting", waiting)))
            addWaits(health.sessions, *answer);
    }
    const auto holders = holdersWorthALook(health.sessions);
    if (holders.isEmpty())
        return;
    if (const auto answer = questioner.ask(withNumbers(sqlText("holds"), ":holders", holders)))
        addHolds(health.sessions, *answer);
}

void DatabaseReader::readActivity(Questioner& questioner, DatabaseHealth& health, const Moment& now)
{
    if (m_activityBeat.isDue(now)) {
        m_activityBeat.done(now);
        if (const auto answer = questioner.askOften("counters")) {
            m_activity = m_activityBook.add(activityCountersIn(*answer, m_clock()));
            m_locksHeld = SqlRow(*answer, 0).integer("locks_held");
        }
    }
    health.activity = m_activity;
    health.locksHeld = m_locksHeld;
}

} // namespace yagura::postgresql
