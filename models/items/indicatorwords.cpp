// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorwords.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Word {
    const char* name;
    const char* text;
};

constexpr Word wordsOfIndicators[] = {
    {"connections.used", QT_TRANSLATE_NOOP("yagura::Indicators", "connections in use")},
    {"connections.active", QT_TRANSLATE_NOOP("yagura::Indicators", "connections at work")},
    {"connections.idle", QT_TRANSLATE_NOOP("yagura::Indicators", "idle connections")},
    {"connections.idle_in_transaction", QT_TRANSLATE_NOOP("yagura::Indicators", "connections idle in transaction")},
    {"connections.waiting_for_lock", QT_TRANSLATE_NOOP("yagura::Indicators", "connections that wait for a lock")},
    {"connections.maximum", QT_TRANSLATE_NOOP("yagura::Indicators", "places for connections")},
    {"connect.total", QT_TRANSLATE_NOOP("yagura::Indicators", "time of a new connection")},
    {"clients.largest_share", QT_TRANSLATE_NOOP("yagura::Indicators", "share of the largest client")},
    {"clients.largest_idle_in_transaction_share",
        QT_TRANSLATE_NOOP("yagura::Indicators", "share that the largest client leaves idle in transaction")},
    {"ladder.network_failed", QT_TRANSLATE_NOOP("yagura::Indicators", "a new connection fails on the way")},
    {"ladder.no_place", QT_TRANSLATE_NOOP("yagura::Indicators", "new connections are refused")},
    {"session.transaction_max", QT_TRANSLATE_NOOP("yagura::Indicators", "oldest transaction")},
    {"session.idle_in_transaction_max", QT_TRANSLATE_NOOP("yagura::Indicators", "oldest transaction that idles")},
    {"session.query_max", QT_TRANSLATE_NOOP("yagura::Indicators", "longest query")},
    {"locks.victims", QT_TRANSLATE_NOOP("yagura::Indicators", "sessions that wait for a lock")},
    {"locks.longest_wait", QT_TRANSLATE_NOOP("yagura::Indicators", "longest wait for a lock")},
    {"locks.roots", QT_TRANSLATE_NOOP("yagura::Indicators", "root blockers")},
    {"locks.held", QT_TRANSLATE_NOOP("yagura::Indicators", "locks held")},
    {"transactions.commit_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "commits")},
    {"transactions.rollback_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "rollbacks")},
    {"transactions.rollback_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "share of transactions that roll back")},
    {"deadlocks.rate", QT_TRANSLATE_NOOP("yagura::Indicators", "deadlocks")},
    {"cache.hit_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "reads from the cache")},
    {"temp.rate", QT_TRANSLATE_NOOP("yagura::Indicators", "temporary files written")},
    {"replication.lag_bytes", QT_TRANSLATE_NOOP("yagura::Indicators", "not yet replayed by the replica")},
    {"replication.lag", QT_TRANSLATE_NOOP("yagura::Indicators", "replica behind")},
    {"replay.lag_bytes", QT_TRANSLATE_NOOP("yagura::Indicators", "not yet replayed here")},
    {"replay.lag", QT_TRANSLATE_NOOP("yagura::Indicators", "behind the primary")},
    {"replay.paused", QT_TRANSLATE_NOOP("yagura::Indicators", "replay paused")},
    {"slot.retained", QT_TRANSLATE_NOOP("yagura::Indicators", "WAL kept for the slot")},
    {"slot.inactive", QT_TRANSLATE_NOOP("yagura::Indicators", "slot not used for")},
    {"slot.wal_lost", QT_TRANSLATE_NOOP("yagura::Indicators", "slot loses WAL")},
    {"xid.used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "transaction ids used")},
    {"database.size", QT_TRANSLATE_NOOP("yagura::Indicators", "size of the database")},
    {"checkpoints.requested_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "checkpoints forced")},
    {"checkpoints.age_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "age of the last checkpoint, in intervals")},
    {"archiver.failing", QT_TRANSLATE_NOOP("yagura::Indicators", "WAL archiving fails for")},
    {"role.standby", QT_TRANSLATE_NOOP("yagura::Indicators", "is a standby")},
    {"role.changed", QT_TRANSLATE_NOOP("yagura::Indicators", "changed its role")},
    {"filesystem.used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "space in use")},
    {"filesystem.used", QT_TRANSLATE_NOOP("yagura::Indicators", "space in use")},
    {"filesystem.available", QT_TRANSLATE_NOOP("yagura::Indicators", "space free")},
    {"filesystem.inodes_used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "inodes in use")},
    {"filesystem.read_only", QT_TRANSLATE_NOOP("yagura::Indicators", "became read-only")},
    {"filesystem.device_error", QT_TRANSLATE_NOOP("yagura::Indicators", "device error")},
    {"filesystem.hung", QT_TRANSLATE_NOOP("yagura::Indicators", "does not answer")},
    {"filesystem.time_to_full", QT_TRANSLATE_NOOP("yagura::Indicators", "full at the earliest in")},
    {"filesystem.inodes_time_to_full", QT_TRANSLATE_NOOP("yagura::Indicators", "out of inodes at the earliest in")},
    {"filesystem.growth", QT_TRANSLATE_NOOP("yagura::Indicators", "growth")},
    {"storage.deleted_open", QT_TRANSLATE_NOOP("yagura::Indicators", "deleted files that are still open")},
    {"device.utilisation", QT_TRANSLATE_NOOP("yagura::Indicators", "device busy")},
    {"device.read_latency", QT_TRANSLATE_NOOP("yagura::Indicators", "time of a read")},
    {"device.write_latency", QT_TRANSLATE_NOOP("yagura::Indicators", "time of a write")},
    {"device.queue_depth", QT_TRANSLATE_NOOP("yagura::Indicators", "requests that wait for the device")},
    {"device.read_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "read from the device")},
    {"device.write_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "written to the device")},
    {"cpu.busy_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "CPU busy")},
    {"cpu.iowait_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "CPU waits for I/O")},
    {"cpu.steal_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "CPU taken by other machines")},
    {"cpu.load_per_core", QT_TRANSLATE_NOOP("yagura::Indicators", "load per core")},
    {"memory.available_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "memory available")},
    {"memory.available", QT_TRANSLATE_NOOP("yagura::Indicators", "memory available")},
    {"swap.used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "swap in use")},
    {"pressure.some", QT_TRANSLATE_NOOP("yagura::Indicators", "some work stalls")},
    {"pressure.full", QT_TRANSLATE_NOOP("yagura::Indicators", "all work stalls")},
    {"interface.receive_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "received")},
    {"interface.send_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "sent")},
    {"interface.error_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "errors of the interface")},
    {"interface.drop_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "packets dropped")},
    {"tcp.retransmit_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "TCP segments sent again")},
    {"broker.ready", QT_TRANSLATE_NOOP("yagura::Indicators", "messages ready")},
    {"broker.unacked", QT_TRANSLATE_NOOP("yagura::Indicators", "messages not confirmed")},
    {"broker.connections", QT_TRANSLATE_NOOP("yagura::Indicators", "connections to the broker")},
    {"broker.consumers", QT_TRANSLATE_NOOP("yagura::Indicators", "consumers")},
    {"broker.queues", QT_TRANSLATE_NOOP("yagura::Indicators", "queues")},
    {"broker.publish_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages published")},
    {"broker.deliver_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages delivered")},
    {"broker.ack_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages confirmed")},
    {"broker.unroutable_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages without a queue")},
    {"node.memory_used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "memory of its limit")},
    {"node.memory_alarm", QT_TRANSLATE_NOOP("yagura::Indicators", "memory alarm")},
    {"node.disk_free", QT_TRANSLATE_NOOP("yagura::Indicators", "disk free")},
    {"node.disk_alarm", QT_TRANSLATE_NOOP("yagura::Indicators", "disk alarm")},
    {"node.files_used_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "file descriptors in use")},
    {"node.partitions", QT_TRANSLATE_NOOP("yagura::Indicators", "nodes cut off")},
    {"node.running", QT_TRANSLATE_NOOP("yagura::Indicators", "node runs")},
    {"queue.ready", QT_TRANSLATE_NOOP("yagura::Indicators", "messages ready")},
    {"queue.unacked", QT_TRANSLATE_NOOP("yagura::Indicators", "messages not confirmed")},
    {"queue.consumers", QT_TRANSLATE_NOOP("yagura::Indicators", "consumers")},
    {"queue.publish_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages published")},
    {"queue.deliver_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages delivered")},
    {"queue.ack_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages confirmed")},
    {"queue.redeliver_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "messages delivered again")},
    {"queue.redelivery_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "share delivered again")},
    {"queue.head_age", QT_TRANSLATE_NOOP("yagura::Indicators", "age of the oldest message")},
    {"queue.unconsumed", QT_TRANSLATE_NOOP("yagura::Indicators", "messages without a consumer")},
    {"queue.dead_letter_growth", QT_TRANSLATE_NOOP("yagura::Indicators", "dead letters grow")},
    {"queue.unhealthy", QT_TRANSLATE_NOOP("yagura::Indicators", "queue down or in the minority")},
    {"queue.malformed", QT_TRANSLATE_NOOP("yagura::Indicators", "malformed messages seen")},
    {"queue.malformed_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "share of malformed messages")},
    {"queue.drain_rate", QT_TRANSLATE_NOOP("yagura::Indicators", "leaving minus arriving")},
    {"check.failing", QT_TRANSLATE_NOOP("yagura::Indicators", "its check fails")},
    {"check.failure_ratio", QT_TRANSLATE_NOOP("yagura::Indicators", "checks that failed")},
    {"check.latency", QT_TRANSLATE_NOOP("yagura::Indicators", "time of a check")},
    {"check.status", QT_TRANSLATE_NOOP("yagura::Indicators", "status of the answer")},
};

/// Those whose number only says yes or no.
constexpr const char* flags[] = {"replay.paused", "slot.wal_lost", "role.standby", "role.changed",
    "filesystem.read_only", "filesystem.device_error", "filesystem.hung", "node.memory_alarm", "node.disk_alarm",
    "node.running", "queue.unhealthy", "ladder.network_failed", "ladder.no_place", "check.failing"};

/// Shares read as percent whatever they are called.
QString formatNameOf(const QString& name)
{
    const bool isShare
        = name.endsWith("_share"_L1) || name == "device.utilisation"_L1 || name.startsWith("pressure."_L1);
    return isShare ? u"share_ratio"_s : name;
}

} // namespace

bool isFlag(const QString& name)
{
    return std::ranges::any_of(flags, [&](const char* flag) { return name == QLatin1StringView(flag); });
}

QString indicatorText(const QString& name)
{
    const auto word = std::ranges::find_if(
        wordsOfIndicators, [&](const Word& each) { return name == QLatin1StringView(each.name); });
    return word == std::end(wordsOfIndicators) ? visibleText(name)
                                               : QCoreApplication::translate("yagura::Indicators", word->text);
}

QString indicatorValueText(const Amount& value, const QString& unit, const QString& name)
{
    const auto number = value.real();
    if (number && isFlag(name))
        return *number > 0 ? QCoreApplication::translate("yagura::Indicators", "yes")
                           : QCoreApplication::translate("yagura::Indicators", "no");
    return amountText(value, unit, formatNameOf(name));
}

QString indicatorValueText(const Indicator& indicator)
{
    const QString value = indicatorValueText(indicator.value, indicator.unit, indicator.name);
    const bool hasLimit = indicator.value.isKnown() && indicator.limit.isKnown() && !isFlag(indicator.name);
    return hasLimit ? value + u" / "_s + indicatorValueText(indicator.limit, indicator.unit, indicator.name) : value;
}

} // namespace yagura
