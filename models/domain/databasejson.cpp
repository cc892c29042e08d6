// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"
#include "models/domain/indicators.h"
#include "models/domain/locktree.h"
#include "models/domain/rowshape.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonArray pidsJson(const QList<qint64>& pids)
{
    return tableOf(pids, [](qint64 pid) { return jsonOfInteger(pid); });
}

QJsonObject connectionsJson(const ConnectionUse& use)
{
    return {
        {u"maximum"_s, use.maximum},
        {u"reserved"_s, use.reserved},
        {u"used"_s, use.used},
        {u"active"_s, use.active},
        {u"idle"_s, use.idle},
        {u"idle_in_transaction"_s, use.idleInTransaction},
        {u"other"_s, use.other},
        {u"waiting_for_lock"_s, use.waitingForLock},
    };
}

QJsonObject clientUseJson(const ClientUse& client)
{
    thread_local RowShape shape;
    return shape.row({
        {u"key"_s, QString(client.application + u'@' + client.address)},
        {u"application"_s, client.application},
        {u"address"_s, client.address},
        {u"active"_s, client.active},
        {u"idle"_s, client.idle},
        {u"idle_in_transaction"_s, client.idleInTransaction},
        {u"other"_s, client.other},
        {u"oldest_transaction_s"_s, jsonOf(client.oldestTransactionS)},
    });
}

QJsonObject sessionJson(const Session& session)
{
    thread_local RowShape shape;
    return shape.row({
        {u"key"_s, session.key()},
        {u"pid"_s, jsonOfInteger(session.pid)},
        {u"backend_start"_s, jsonOfTime(session.backendStart)},
        {u"application"_s, session.application},
        {u"address"_s, session.address},
        {u"user"_s, session.user},
        {u"database"_s, session.database},
        {u"state"_s, session.state.isEmpty() ? QJsonValue() : QJsonValue(session.state)},
        {u"wait_event_type"_s, session.waitEventType},
        {u"wait_event"_s, session.waitEvent},
        {u"query"_s, session.query},
        {u"transaction_s"_s, jsonOf(session.transactionS)},
        {u"query_s"_s, jsonOf(session.queryS)},
        {u"state_s"_s, jsonOf(session.stateS)},
        {u"holds_xmin"_s, session.holdsXmin},
        {u"blocked_by"_s, pidsJson(session.blockedBy)},
        {u"waits_for_lock"_s, session.waitsForLock},
        {u"lock_mode"_s, session.lockMode},
        {u"lock_relation"_s, session.lockRelation},
        {u"lock_wait_s"_s, jsonOf(session.lockWaitS)},
        {u"holds"_s, QJsonArray::fromStringList(session.holds)},
    });
}

// The session itself stands in the table of sessions; a blocker that is not there has its pid alone.
QJsonObject lockJson(const LockTreeRow& row)
{
    return {
        {u"key"_s, QString::number(row.session.pid)},
        {u"session"_s, row.session.backendStart.isValid() ? QJsonValue(row.session.key()) : QJsonValue()},
        {u"pid"_s, jsonOfInteger(row.session.pid)},
        {u"parent"_s, row.depth > 0 ? jsonOfInteger(row.parent) : QJsonValue()},
        {u"depth"_s, row.depth},
        {u"victims"_s, row.victims},
        {u"in_cycle"_s, row.inCycle},
    };
}

QJsonArray replicasJson(const QList<Replica>& replicas)
{
    const QStringList names = replicaObjectNames(replicas);
    QJsonArray table;
    for (qsizetype row = 0; row < names.size(); ++row) {
        const Replica& replica = replicas[row];
        table.append(QJsonObject {
            {u"key"_s, names[row]},
            {u"name"_s, replica.name},
            {u"address"_s, replica.address},
            {u"state"_s, replica.state},
            {u"sync_state"_s, replica.syncState},
            {u"unsent_bytes"_s, jsonOf(replica.unsentBytes)},
            {u"lag_bytes"_s, jsonOf(replica.lagBytes)},
            {u"lag_s"_s, jsonOf(replica.lagS)},
        });
    }
    return table;
}

QJsonValue replayJson(const std::optional<ReplayState>& replay)
{
    if (!replay)
        return QJsonValue::Null;
    return QJsonObject {
        {u"lag_bytes"_s, jsonOf(replay->lagBytes)},
        {u"lag_s"_s, jsonOf(replay->lagS)},
        {u"paused"_s, replay->paused},
        {u"receiving"_s, replay->receiving},
    };
}

QJsonObject slotJson(const ReplicationSlot& slot)
{
    return {
        {u"key"_s, slot.name},
        {u"type"_s, slot.type},
        {u"active"_s, slot.active},
        {u"wal_status"_s, slot.walStatus.isEmpty() ? QJsonValue() : QJsonValue(slot.walStatus)},
        {u"retained_bytes"_s, jsonOf(slot.retainedBytes)},
        {u"inactive_s"_s, jsonOf(slot.inactiveS)},
    };
}

QJsonObject sizeJson(const DatabaseSize& database)
{
    return {{u"key"_s, database.name}, {u"bytes"_s, jsonOf(database.bytes)}, {u"xid_age"_s, jsonOf(database.xidAge)}};
}

QJsonObject statementJson(const StatementUse& statement)
{
    return {
        {u"key"_s, statement.queryId},
        {u"query"_s, statement.query},
        {u"calls"_s, jsonOfInteger(statement.calls)},
        {u"total_ms"_s, Amount(statement.totalMs).toJson()},
        {u"mean_ms"_s, Amount(statement.meanMs).toJson()},
        {u"calls_per_s"_s, jsonOf(statement.callsPerS)},
        {u"share_of_time"_s, jsonOf(statement.shareOfTime)},
    };
}

QJsonObject settingJson(const Setting& setting)
{
    return {
        {u"key"_s, setting.name},
        {u"value"_s, setting.hidden ? QJsonValue() : QJsonValue(setting.value)},
        {u"hidden"_s, setting.hidden},
    };
}

QJsonValue checkpointsJson(const std::optional<Dated<CheckpointState>>& dated)
{
    if (!dated)
        return QJsonValue::Null;
    return QJsonObject {
        {u"read_at"_s, jsonOfTime(dated->readAt.utc)},
        {u"requested_ratio"_s, jsonOf(dated->value.requestedRatio)},
        {u"last_s"_s, jsonOf(dated->value.lastS)},
        {u"timeout_s"_s, jsonOf(dated->value.timeoutS)},
    };
}

QJsonValue archiverJson(const std::optional<Dated<ArchiverState>>& dated)
{
    if (!dated)
        return QJsonValue::Null;
    return QJsonObject {
        {u"read_at"_s, jsonOfTime(dated->readAt.utc)},
        {u"enabled"_s, dated->value.enabled},
        {u"failing"_s, dated->value.failing},
        {u"failing_s"_s, jsonOf(dated->value.failingS)},
        {u"last_failed_wal"_s, dated->value.lastFailedWal},
    };
}

QJsonObject activityJson(const DatabaseActivity& activity)
{
    return {
        {u"commits_per_s"_s, jsonOf(activity.commitsPerS)},
        {u"rollbacks_per_s"_s, jsonOf(activity.rollbacksPerS)},
        {u"rollback_ratio"_s, jsonOf(activity.rollbackRatio)},
        {u"deadlocks_per_min"_s, jsonOf(activity.deadlocksPerMin)},
        {u"cache_hit_ratio"_s, jsonOf(activity.cacheHitRatio)},
        {u"temp_bytes_per_s"_s, jsonOf(activity.tempBytesPerS)},
    };
}

QJsonValue placeJson(const std::optional<ServerPlace>& place)
{
    if (!place)
        return QJsonValue::Null;
    return QJsonObject {
        {u"accepted_at"_s, textJson(place->acceptedAt)},
        {u"data_directory"_s, textJson(place->dataDirectory)},
        {u"tablespaces"_s, QJsonArray::fromStringList(place->tablespaces)},
    };
}

} // namespace

QJsonObject missingJson(const MissingAccess& missing)
{
    return {{u"key"_s, missing.code}, {u"remedy"_s, missing.remedy}};
}

QJsonObject detailsJson(const DatabaseHealth& health)
{
    return {
        {u"version"_s, health.version},
        {u"started_at"_s, jsonOfTime(health.startedAt)},
        {u"role"_s, databaseRoleName(health.role)},
        {u"role_changed_at"_s, health.roleChangedAt ? jsonOfTime(health.roleChangedAt->utc) : QJsonValue()},
        {u"behind_pooler"_s, health.behindPooler},
        {u"connections"_s, connectionsJson(health.connections)},
        {u"clients"_s, tableOf(health.clients, clientUseJson)},
        {u"sessions"_s, tableOf(health.sessions, sessionJson)},
        {u"sessions_total"_s, health.sessionsTotal},
        {u"locks"_s, tableOf(lockTree(health.sessions), lockJson)},
        {u"locks_held"_s, jsonOf(health.locksHeld)},
        {u"locks_maximum"_s, jsonOf(health.locksMaximum)},
        {u"activity"_s, activityJson(health.activity)},
        {u"replicas"_s, replicasJson(health.replicas)},
        {u"replay"_s, replayJson(health.replay)},
        {u"slots"_s, datedTableOf(health.replicationSlots, slotJson)},
        {u"databases"_s, datedTableOf(health.databases, sizeJson)},
        {u"statements"_s, datedTableOf(health.statements, statementJson)},
        {u"checkpoints"_s, checkpointsJson(health.checkpoints)},
        {u"archiver"_s, archiverJson(health.archiver)},
        {u"missing"_s, tableOf(health.missing, missingJson)},
        {u"settings"_s, datedTableOf(health.settings, settingJson)},
        {u"place"_s, placeJson(health.place)},
    };
}

} // namespace yagura
