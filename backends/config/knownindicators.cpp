// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/knownindicators.h"

#include <algorithm>
#include <array>

namespace yagura {

namespace {

struct IndicatorUnit {
    const char* name;
    const char* unit;
};

constexpr std::array indicatorUnits{
    IndicatorUnit{"connections.used", "1"},
    IndicatorUnit{"connections.active", "1"},
    IndicatorUnit{"connections.idle", "1"},
    IndicatorUnit{"connections.idle_in_transaction", "1"},
    IndicatorUnit{"connections.waiting_for_lock", "1"},
    IndicatorUnit{"session.idle_in_transaction_max", "s"},
    IndicatorUnit{"session.transaction_max", "s"},
    IndicatorUnit{"session.query_max", "s"},
    IndicatorUnit{"locks.victims", "1"},
    IndicatorUnit{"locks.longest_wait", "s"},
    IndicatorUnit{"locks.roots", "1"},
    IndicatorUnit{"locks.held", "1"},
    IndicatorUnit{"transactions.commit_rate", "1/s"},
    IndicatorUnit{"transactions.rollback_rate", "1/s"},
    IndicatorUnit{"transactions.rollback_ratio", "1"},
    IndicatorUnit{"deadlocks.rate", "1/min"},
    IndicatorUnit{"cache.hit_ratio", "1"},
    IndicatorUnit{"temp.rate", "By/s"},
    IndicatorUnit{"replication.lag_bytes", "By"},
    IndicatorUnit{"replication.lag", "s"},
    IndicatorUnit{"replay.lag_bytes", "By"},
    IndicatorUnit{"replay.lag", "s"},
    IndicatorUnit{"replay.paused", "1"},
    IndicatorUnit{"slot.retained", "By"},
    IndicatorUnit{"slot.inactive", "s"},
    IndicatorUnit{"slot.wal_lost", "1"},
    IndicatorUnit{"xid.used_ratio", "1"},
    IndicatorUnit{"database.size", "By"},
    IndicatorUnit{"checkpoints.requested_ratio", "1"},
    IndicatorUnit{"checkpoints.age_ratio", "1"},
    IndicatorUnit{"archiver.failing", "s"},
    IndicatorUnit{"role.standby", "1"},
    IndicatorUnit{"role.changed", "1"},
    IndicatorUnit{"connect.total", "s"},
    IndicatorUnit{"filesystem.used_ratio", "1"},
    IndicatorUnit{"filesystem.used", "By"},
    IndicatorUnit{"filesystem.available", "By"},
    IndicatorUnit{"filesystem.inodes_used_ratio", "1"},
    IndicatorUnit{"filesystem.time_to_full", "s"},
    IndicatorUnit{"filesystem.inodes_time_to_full", "s"},
    IndicatorUnit{"filesystem.read_only", "1"},
    IndicatorUnit{"filesystem.device_error", "1"},
    IndicatorUnit{"filesystem.hung", "1"},
    IndicatorUnit{"device.utilisation", "1"},
    IndicatorUnit{"device.read_latency", "s"},
    IndicatorUnit{"device.write_latency", "s"},
    IndicatorUnit{"device.queue_depth", "1"},
    IndicatorUnit{"device.read_rate", "By/s"},
    IndicatorUnit{"device.write_rate", "By/s"},
    IndicatorUnit{"cpu.busy_ratio", "1"},
    IndicatorUnit{"cpu.iowait_ratio", "1"},
    IndicatorUnit{"cpu.steal_ratio", "1"},
    IndicatorUnit{"cpu.load_per_core", "1"},
    IndicatorUnit{"memory.available_ratio", "1"},
    IndicatorUnit{"memory.available", "By"},
    IndicatorUnit{"swap.used_ratio", "1"},
    IndicatorUnit{"pressure.some", "1"},
    IndicatorUnit{"pressure.full", "1"},
    IndicatorUnit{"interface.receive_rate", "By/s"},
    IndicatorUnit{"interface.send_rate", "By/s"},
    IndicatorUnit{"interface.error_rate", "1/s"},
    IndicatorUnit{"interface.drop_rate", "1/s"},
    IndicatorUnit{"tcp.retransmit_ratio", "1"},
    IndicatorUnit{"storage.deleted_open", "By"},
    IndicatorUnit{"broker.ready", "1"},
    IndicatorUnit{"broker.unacked", "1"},
    IndicatorUnit{"broker.connections", "1"},
    IndicatorUnit{"broker.consumers", "1"},
    IndicatorUnit{"broker.queues", "1"},
    IndicatorUnit{"broker.publish_rate", "1/s"},
    IndicatorUnit{"broker.deliver_rate", "1/s"},
    IndicatorUnit{"broker.ack_rate", "1/s"},
    IndicatorUnit{"broker.unroutable_rate", "1/min"},
    IndicatorUnit{"node.memory_used_ratio", "1"},
    IndicatorUnit{"node.memory_alarm", "1"},
    IndicatorUnit{"node.disk_free", "By"},
    IndicatorUnit{"node.disk_alarm", "1"},
    IndicatorUnit{"node.files_used_ratio", "1"},
    IndicatorUnit{"node.partitions", "1"},
    IndicatorUnit{"node.running", "1"},
    IndicatorUnit{"queue.ready", "1"},
    IndicatorUnit{"queue.unacked", "1"},
    IndicatorUnit{"queue.consumers", "1"},
    IndicatorUnit{"queue.publish_rate", "1/s"},
    IndicatorUnit{"queue.deliver_rate", "1/s"},
    IndicatorUnit{"queue.ack_rate", "1/s"},
    IndicatorUnit{"queue.redeliver_rate", "1/s"},
    IndicatorUnit{"queue.head_age", "s"},
    IndicatorUnit{"queue.unconsumed", "1"},
    IndicatorUnit{"queue.dead_letter_growth", "1/min"},
    IndicatorUnit{"queue.unhealthy", "1"},
    IndicatorUnit{"queue.redelivery_ratio", "1"},
    IndicatorUnit{"queue.malformed", "1"},
    IndicatorUnit{"queue.malformed_ratio", "1"},
    IndicatorUnit{"queue.schema_violations", "1"},
    IndicatorUnit{"check.failing", "1"},
    IndicatorUnit{"check.latency", "s"},
    IndicatorUnit{"check.failure_ratio", "1"},
    IndicatorUnit{"check.status", "1"},
};

} // namespace

const QStringList& knownIndicators()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto& row : indicatorUnits)
            list.append(QString::fromLatin1(row.name));
        return list;
    }();
    return names;
}

std::optional<QString> indicatorUnit(const QString& indicator)
{
    const auto found = std::ranges::find_if(
        indicatorUnits, [&](const IndicatorUnit& row) { return indicator == QLatin1StringView(row.name); });
    return found == indicatorUnits.end() ? std::nullopt : std::optional(QString::fromLatin1(found->unit));
}

} // namespace yagura
