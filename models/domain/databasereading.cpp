// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QList<qint64> pidsFrom(const JsonReading& session)
{
    QList<qint64> pids;
    for (const QJsonValue& pid : session.array("blocked_by"_L1)) {
        if (!pid.isDouble())
            session.refuse("blocked_by"_L1, u"integers"_s);
        pids.append(pid.toInteger());
    }
    return pids;
}

ConnectionUse connectionsFrom(const JsonReading& use)
{
    return {use.count("maximum"_L1), use.count("reserved"_L1), use.count("used"_L1), use.count("active"_L1),
        use.count("idle"_L1), use.count("idle_in_transaction"_L1), use.count("other"_L1),
        use.count("waiting_for_lock"_L1)};
}

ClientUse clientFrom(const JsonReading& row)
{
    return {row.text("application"_L1), row.text("address"_L1), row.count("active"_L1), row.count("idle"_L1),
        row.count("idle_in_transaction"_L1), row.count("other"_L1), row.maybeReal("oldest_transaction_s"_L1)};
}

Session sessionFrom(const JsonReading& row)
{
    Session session;
    session.pid = row.integer("pid"_L1);
    session.backendStart = row.maybeTime("backend_start"_L1);
    session.application = row.text("application"_L1);
    session.address = row.text("address"_L1);
    session.user = row.text("user"_L1);
    session.database = row.text("database"_L1);
    session.state = row.maybeText("state"_L1);
    session.waitEventType = row.text("wait_event_type"_L1);
    session.waitEvent = row.text("wait_event"_L1);
    session.query = row.text("query"_L1);
    session.transactionS = row.maybeReal("transaction_s"_L1);
    session.queryS = row.maybeReal("query_s"_L1);
    session.stateS = row.maybeReal("state_s"_L1);
    session.holdsXmin = row.flag("holds_xmin"_L1);
    session.blockedBy = pidsFrom(row);
    session.waitsForLock = row.text("waits_for_lock"_L1);
    session.lockMode = row.text("lock_mode"_L1);
    session.lockRelation = row.text("lock_relation"_L1);
    session.lockWaitS = row.maybeReal("lock_wait_s"_L1);
    session.holds = row.texts("holds"_L1);
    return session;
}

Replica replicaFrom(const JsonReading& row)
{
    return {row.text("name"_L1), row.text("address"_L1), row.text("state"_L1), row.text("sync_state"_L1),
        row.maybeInteger("unsent_bytes"_L1), row.maybeInteger("lag_bytes"_L1), row.maybeReal("lag_s"_L1)};
}

std::optional<ReplayState> replayFrom(const JsonReading& details)
{
    const auto replay = details.maybeInner("replay"_L1);
    if (!replay)
        return std::nullopt;
    return ReplayState {replay->maybeInteger("lag_bytes"_L1), replay->maybeReal("lag_s"_L1), replay->flag("paused"_L1),
        replay->flag("receiving"_L1)};
}

ReplicationSlot slotFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.text("type"_L1), row.flag("active"_L1), row.maybeText("wal_status"_L1),
        row.maybeInteger("retained_bytes"_L1), row.maybeReal("inactive_s"_L1)};
}

DatabaseSize sizeFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeInteger("bytes"_L1), row.maybeInteger("xid_age"_L1)};
}

StatementUse statementFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.text("query"_L1), row.integer("calls"_L1), row.real("total_ms"_L1),
        row.real("mean_ms"_L1), row.maybeReal("calls_per_s"_L1), row.maybeReal("share_of_time"_L1)};
}

Setting settingFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.maybeText("value"_L1), row.flag("hidden"_L1), {}};
}

DatabaseActivity activityFrom(const JsonReading& activity)
{
    return {activity.maybeReal("commits_per_s"_L1), activity.maybeReal("rollbacks_per_s"_L1),
        activity.maybeReal("rollback_ratio"_L1), activity.maybeReal("deadlocks_per_min"_L1),
        activity.maybeReal("cache_hit_ratio"_L1), activity.maybeReal("temp_bytes_per_s"_L1)};
}

std::optional<Dated<CheckpointState>> checkpointsFrom(const JsonReading& details)
{
    const auto dated = details.maybeInner("checkpoints"_L1);
    if (!dated)
        return std::nullopt;
    return Dated<CheckpointState> {
        {dated->maybeReal("requested_ratio"_L1), dated->maybeReal("last_s"_L1), dated->maybeReal("timeout_s"_L1)},
        dated->moment("read_at"_L1)};
}

std::optional<Dated<ArchiverState>> archiverFrom(const JsonReading& details)
{
    const auto dated = details.maybeInner("archiver"_L1);
    if (!dated)
        return std::nullopt;
    return Dated<ArchiverState> {{dated->flag("enabled"_L1), dated->flag("failing"_L1),
                                     dated->maybeReal("failing_s"_L1), dated->text("last_failed_wal"_L1)},
        dated->moment("read_at"_L1)};
}

std::optional<ServerPlace> placeFrom(const JsonReading& details)
{
    const auto place = details.maybeInner("place"_L1);
    if (!place)
        return std::nullopt;
    return ServerPlace {
        place->maybeText("accepted_at"_L1), place->maybeText("data_directory"_L1), place->texts("tablespaces"_L1)};
}

} // namespace

MissingAccess missingFrom(const JsonReading& row)
{
    return {row.text("key"_L1), row.text("remedy"_L1)};
}

// The tree of locks follows from the sessions.
DatabaseHealth databaseFrom(const JsonReading& details)
{
    DatabaseHealth health;
    health.version = details.text("version"_L1);
    health.startedAt = details.maybeTime("started_at"_L1);
    health.role = details.word(
        "role"_L1, databaseRoleName, {DatabaseRole::Unknown, DatabaseRole::Primary, DatabaseRole::Standby});
    health.roleChangedAt = details.maybeMoment("role_changed_at"_L1);
    health.behindPooler = details.flag("behind_pooler"_L1);
    health.connections = connectionsFrom(details.inner("connections"_L1));
    health.clients = details.table("clients"_L1, clientFrom);
    health.sessions = details.table("sessions"_L1, sessionFrom);
    health.sessionsTotal = details.count("sessions_total"_L1);
    health.locksHeld = details.maybeInteger("locks_held"_L1);
    health.locksMaximum = details.maybeInteger("locks_maximum"_L1);
    if (const auto activity = details.maybeInner("activity"_L1))
        health.activity = activityFrom(*activity);
    health.replicas = details.table("replicas"_L1, replicaFrom);
    health.replay = replayFrom(details);
    health.replicationSlots = datedTableFrom(details, "slots"_L1, slotFrom);
    health.databases = datedTableFrom(details, "databases"_L1, sizeFrom);
    health.statements = datedTableFrom(details, "statements"_L1, statementFrom);
    health.checkpoints = checkpointsFrom(details);
    health.archiver = archiverFrom(details);
    health.missing = details.table("missing"_L1, missingFrom);
    health.settings = datedTableFrom(details, "settings"_L1, settingFrom);
    health.place = placeFrom(details);
    return health;
}

} // namespace yagura
