// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace yagura {

/// Which pane a target belongs to.
enum class TargetKind { Database, Node, Broker, Service };
QString targetKindName(TargetKind kind); ///< "database", "node", "broker", "service"

/// How dangerous a slip of the hand is here. Shown beside every target that is not a plain one.
enum class Environment { Unset, Prod, Stage, Dev };
QString environmentName(Environment environment); ///< "", "prod", "stage", "dev"
std::optional<Environment> environmentFromName(const QString& name);

/// A thing that Yagura watches, as everybody may see it: no secret is ever in here.
struct Target {
    QString id; ///< unique in one source
    TargetKind kind = TargetKind::Database;
    QString system; ///< "postgresql", "rabbitmq", "local"; of a service's check "http" or "tcp"
    QString address; ///< host:port, service=NAME or URL without user information, for display
    Environment environment = Environment::Unset;
    std::chrono::milliseconds every {30'000}; ///< poll interval

    bool operator==(const Target&) const = default;
};

/// How long one attempt may take: min(10 s, max(every / 2, 2 s)).
std::chrono::milliseconds attemptDeadline(std::chrono::milliseconds every);

} // namespace yagura
