// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/findingcauses.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace yagura {

namespace {

constexpr std::array stopping {
    "database.unreachable",
    "database.connections_exhausted",
    "node.unreachable",
    "broker.unreachable",
    "broker.memory_alarm", // publishers are blocked
    "broker.disk_alarm",
    "broker.partition",
    "storage.read_only",
    "storage.device_error",
    "storage.filesystem_hung",
    "service.failing",
    "service.unreachable",
};

struct Mechanism {
    const char* cause;
    const char* effect;
};

// How one thing leads to another on the same target.
constexpr std::array mechanisms {
    Mechanism {"database.long_query", "database.lock_wait"},
    Mechanism {"database.long_query", "database.idle_in_transaction"}, // clients that wait for it keep theirs open
    Mechanism {"database.idle_in_transaction", "database.lock_wait"},
    Mechanism {"database.idle_in_transaction", "database.connections_exhausted"}, // leaked, each keeps its place
    Mechanism {"database.idle_in_transaction", "database.xid_age"}, // holds back vacuum
    Mechanism {"database.lock_wait", "database.blocked_sessions"},
    Mechanism {"database.lock_wait", "database.deadlocks"},
    Mechanism {"database.blocked_sessions", "database.connections_exhausted"}, // who waits keeps a place
    Mechanism {"database.deadlocks", "database.rollbacks"},
    Mechanism {"database.connections_exhausted", "database.unreachable"},
    Mechanism {"database.replay_paused", "database.replay_lag"},
    Mechanism {"database.replica_lag_bytes", "database.replica_lag"},
    Mechanism {"database.slot_inactive", "database.slot_retains_wal"},
    Mechanism {"database.archiver_failing", "database.slot_retains_wal"},
    Mechanism {"database.slot_retains_wal", "database.slot_lost"},
    Mechanism {"storage.device_error", "storage.read_only"},
    Mechanism {"storage.device_error", "storage.filesystem_hung"},
    Mechanism {"storage.device_error", "storage.io_latency_read"},
    Mechanism {"storage.device_error", "storage.io_latency_write"},
    Mechanism {"storage.io_utilisation", "storage.io_latency_read"},
    Mechanism {"storage.io_utilisation", "storage.io_latency_write"},
    Mechanism {"storage.io_utilisation", "node.iowait"},
    Mechanism {"node.iowait", "node.load"},
    Mechanism {"node.memory", "node.pressure_memory"},
    Mechanism {"node.pressure_memory", "node.load"},
    Mechanism {"queue.no_consumers", "queue.backlog"},
    Mechanism {"queue.no_consumers", "queue.head_age"},
    Mechanism {"queue.unacked", "queue.backlog"},
    Mechanism {"queue.backlog", "queue.head_age"},
    Mechanism {"broker.node_down", "queue.unhealthy"},
    Mechanism {"broker.partition", "queue.unhealthy"},
    Mechanism {"broker.memory", "broker.memory_alarm"},
    Mechanism {"queue.backlog", "broker.memory"},
    Mechanism {"broker.disk_low", "broker.disk_alarm"},
};

} // namespace

bool stopsServing(const Finding& finding)
{
    return finding.severity == Severity::Critical
        && std::ranges::any_of(stopping, [&](const char* code) { return finding.code == QLatin1String(code); });
}

bool mayCause(const QString& code, const QString& otherCode)
{
    QSet<QString> met {code};
    QStringList next {code};
    while (!next.isEmpty()) {
        const QString cause = next.takeLast();
        for (const Mechanism& mechanism : mechanisms) {
            const auto effect = QString::fromLatin1(mechanism.effect);
            if (cause != QLatin1String(mechanism.cause) || met.contains(effect))
                continue;
            if (effect == otherCode)
                return true;
            met.insert(effect);
            next.append(effect);
        }
    }
    return false;
}

bool leads(const Finding& left, const Finding& right)
{
    const bool leftStops = stopsServing(left);
    const bool rightStops = stopsServing(right);
    return std::tie(rightStops, right.severity, left.since.boot, left.id)
        < std::tie(leftStops, left.severity, right.since.boot, right.id);
}

} // namespace yagura
