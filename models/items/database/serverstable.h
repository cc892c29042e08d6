// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// One database server.
struct ServerRow {
    QString key; ///< target
    Severity severity = Severity::Unknown;
    QString system; ///< "PostgreSQL 15.6"
    std::optional<qint64> used;
    qint64 maximum = 0;
    double warnAt = 0; ///< connections at which the tick stands
    std::optional<qint64> idleInTransaction;
    std::optional<qint64> waiting;
    std::optional<qint64> longestMs; ///< the oldest open transaction
    QString words;
    std::optional<qint64> ageMs; ///< whole seconds
    std::optional<qint64> readAt; ///< of the value shown, ms since the epoch
    bool stale = true;
    Severity usedSeverity = Severity::Ok; ///< of these very numbers, when they are the reason
    Severity idleSeverity = Severity::Ok;
    Severity waitingSeverity = Severity::Ok;
    Severity longestSeverity = Severity::Ok;

    bool operator==(const ServerRow&) const = default;
};

/// Where the tick of the connections stands: pgmonitor warns at 75 % of what is left after the reserved places, and so
/// does the shipped rule.
inline constexpr double connectionWarnShare = 0.75;

using ServersTable = SnapshotModel<ServerRow>;

namespace serversColumns {
enum Column { State, Server, System, Connections, Idle, Waiting, Longest, Words, Age };
}

std::span<const Column<ServerRow>> serverColumns();
/// Values of a server that does not answer are kept, marked stale, as long as TargetState::shown() allows; then there
/// are none, and never zeros.
std::vector<ServerRow> serverRows(const FindingsIndex& findings);

/// What is wrong with a server as one sentence without its name; empty when all is well.
QString serverWords(const TargetState& state, const FindingsIndex& findings);

} // namespace yagura
