// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicators.h"
#include "models/domain/locktree.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// How long a change of role stays an event.
constexpr std::chrono::minutes roleChangeKept {5};
/// Transaction ids wrap at 2^31 of age.
constexpr double xidHorizon = 2147483648.0;

using Age = std::optional<double> Session::*;

bool isIdleInTransaction(const Session& session)
{
    return session.state.startsWith("idle in transaction"_L1);
}

bool isActive(const Session& session)
{
    return session.state == "active"_L1;
}

/// The oldest among the sessions that fit; 0 when none fits, unknown when we may not see any session's state.
template<typename Fits>
Amount oldest(const QList<Session>& sessions, Age age, Fits fits)
{
    if (!sessions.isEmpty() && std::ranges::all_of(sessions, &QString::isEmpty, &Session::state))
        return {};
    double most = 0;
    for (const Session& session : sessions) {
        if (fits(session))
            most = std::max(most, (session.*age).value_or(0));
    }
    return most;
}

void addConnections(IndicatorList& list, const ConnectionUse& use)
{
    list.add(u"connections.used"_s, u"1"_s, use.used, use.ordinary() > 0 ? Amount(use.ordinary()) : Amount());
    list.add(u"connections.active"_s, u"1"_s, use.active);
    list.add(u"connections.idle"_s, u"1"_s, use.idle);
    list.add(u"connections.idle_in_transaction"_s, u"1"_s, use.idleInTransaction);
    list.add(u"connections.waiting_for_lock"_s, u"1"_s, use.waitingForLock);
}

// A long list of sessions is cut, and with it the waiters that we could count one by one.
qint64 victims(const DatabaseHealth& health)
{
    const auto waits = [](const Session& session) { return !session.blockedBy.isEmpty(); };
    const qint64 seen = std::ranges::count_if(health.sessions, waits);
    const bool isCut = health.sessionsTotal > health.sessions.size();
    return isCut ? std::max(seen, qint64(health.connections.waitingForLock)) : seen;
}

void addSessions(IndicatorList& list, const DatabaseHealth& health)
{
    const auto any = [](const Session&) { return true; };
    const auto isRoot = [](const LockTreeRow& row) { return row.depth == 0; };
    const auto& sessions = health.sessions;

    list.add(u"session.idle_in_transaction_max"_s, u"s"_s, oldest(sessions, &Session::stateS, isIdleInTransaction));
    list.add(u"session.transaction_max"_s, u"s"_s, oldest(sessions, &Session::transactionS, any));
    list.add(u"session.query_max"_s, u"s"_s, oldest(sessions, &Session::queryS, isActive));
    list.add(u"locks.victims"_s, u"1"_s, victims(health));
    list.add(u"locks.longest_wait"_s, u"s"_s, oldest(sessions, &Session::lockWaitS, any));
    list.add(u"locks.roots"_s, u"1"_s, qint64(std::ranges::count_if(lockTree(sessions), isRoot)));
    list.add(u"locks.held"_s, u"1"_s, health.locksHeld, health.locksMaximum);
}

void addActivity(IndicatorList& list, const DatabaseActivity& activity)
{
    list.add(u"transactions.commit_rate"_s, u"1/s"_s, activity.commitsPerS);
    list.add(u"transactions.rollback_rate"_s, u"1/s"_s, activity.rollbacksPerS);
    list.add(u"transactions.rollback_ratio"_s, u"1"_s, activity.rollbackRatio);
    list.add(u"deadlocks.rate"_s, u"1/min"_s, activity.deadlocksPerMin);
    list.add(u"cache.hit_ratio"_s, u"1"_s, activity.cacheHitRatio);
    list.add(u"temp.rate"_s, u"By/s"_s, activity.tempBytesPerS);
}

void addReplication(IndicatorList& list, const DatabaseHealth& health)
{
    const QStringList names = replicaObjectNames(health.replicas);
    for (qsizetype row = 0; row < names.size(); ++row) {
        list.setObject(u"replica"_s, names[row]);
        list.add(u"replication.lag_bytes"_s, u"By"_s, health.replicas[row].lagBytes);
        list.add(u"replication.lag"_s, u"s"_s, health.replicas[row].lagS);
    }
    list.clearObject();
    if (!health.replay)
        return;
    list.add(u"replay.lag_bytes"_s, u"By"_s, health.replay->lagBytes);
    list.add(u"replay.lag"_s, u"s"_s, health.replay->lagS);
    list.addFlag(u"replay.paused"_s, health.replay->paused);
}

void addSlots(IndicatorList& list, const QList<ReplicationSlot>& replicationSlots)
{
    for (const ReplicationSlot& slot : replicationSlots) {
        const bool lost = slot.walStatus == "unreserved"_L1 || slot.walStatus == "lost"_L1;
        list.setObject(u"slot"_s, slot.name);
        list.add(u"slot.retained"_s, u"By"_s, slot.retainedBytes);
        list.add(u"slot.inactive"_s, u"s"_s, slot.active ? Amount(0) : Amount(slot.inactiveS));
        list.add(u"slot.wal_lost"_s, u"1"_s, slot.walStatus.isEmpty() ? Amount() : Amount(lost ? 1 : 0));
    }
    list.clearObject();
}

void addDatabases(IndicatorList& list, const QList<DatabaseSize>& databases)
{
    for (const DatabaseSize& database : databases) {
        list.setObject(u"database"_s, database.name);
        const Amount xid(database.xidAge);
        list.add(u"xid.used_ratio"_s, u"1"_s, xid.isKnown() ? Amount(*xid.real() / xidHorizon) : Amount());
        list.add(u"database.size"_s, u"By"_s, database.bytes);
    }
    list.clearObject();
}

void addUpkeep(IndicatorList& list, const DatabaseHealth& health)
{
    const CheckpointState checkpoints = health.checkpoints ? health.checkpoints->value : CheckpointState();
    const bool hasAge = checkpoints.lastS && checkpoints.timeoutS && *checkpoints.timeoutS > 0;
    list.add(u"checkpoints.requested_ratio"_s, u"1"_s, checkpoints.requestedRatio);
    list.add(u"checkpoints.age_ratio"_s, u"1"_s, hasAge ? Amount(*checkpoints.lastS / *checkpoints.timeoutS) : Amount());

    Amount failing;
    if (health.archiver)
        failing = health.archiver->value.failing ? Amount(health.archiver->value.failingS) : Amount(0);
    list.add(u"archiver.failing"_s, u"s"_s, failing);
}

void addRole(IndicatorList& list, const DatabaseHealth& health, const Moment& readAt)
{
    const bool known = health.role != DatabaseRole::Unknown;
    list.add(u"role.standby"_s, u"1"_s, known ? Amount(health.role == DatabaseRole::Standby ? 1 : 0) : Amount());
    list.addFlag(u"role.changed"_s, health.roleChangedAt && readAt.since(*health.roleChangedAt) <= roleChangeKept);
}

} // namespace

QStringList replicaObjectNames(const QList<Replica>& replicas)
{
    QHash<QString, int> uses;
    for (const Replica& replica : replicas)
        ++uses[replica.name];

    QStringList names;
    QHash<QString, int> given;
    for (const Replica& replica : replicas) {
        const QString name = uses[replica.name] > 1 ? replica.name + u'@' + replica.address : replica.name;
        const int earlier = given[name]++;
        names.append(earlier == 0 ? name : name + u'#' + QString::number(earlier + 1));
    }
    return names;
}

void addIndicators(IndicatorList& list, const DatabaseHealth& health, const Moment& readAt)
{
    addConnections(list, health.connections);
    addSessions(list, health);
    addActivity(list, health.activity);
    addReplication(list, health);
    if (health.replicationSlots)
        addSlots(list, health.replicationSlots->value);
    if (health.databases)
        addDatabases(list, health.databases->value);
    addUpkeep(list, health);
    addRole(list, health, readAt);
}

} // namespace yagura
