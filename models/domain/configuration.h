// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule.h"
#include "models/domain/target.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace yagura {

/// Where a line of configuration stands, for messages: file:line:column, counted from 1.
struct SourcePlace {
    QString file;
    int line = 0;
    int column = 0;

    QString text() const;
    bool operator==(const SourcePlace&) const = default;
};

/// One fault of a configuration: code + args, told as file:line:column.
struct ConfigFault {
    SourcePlace place;
    QString code; ///< "config.unknown_key", "config.wrong_type", "config.duplicate_key", "config.alias", "config.secret", …
    QJsonObject args; ///< e.g. {"key": "evry", "nearest": "every"}

    bool operator==(const ConfigFault&) const = default;
};

struct PostgresqlSettings {
    QString dsn; ///< libpq conninfo or URI; never with a password

    bool operator==(const PostgresqlSettings&) const = default;
};

struct RabbitmqSettings {
    QUrl url; ///< of the management API; never with user information
    QString user;
    QString caFile; ///< own CA in PEM, or empty for the system's

    bool operator==(const RabbitmqSettings&) const = default;
};

struct LocalNodeSettings {
    bool hostMetrics = true;
    QStringList include; ///< globs of mount points; empty means every real file system
    QStringList exclude;

    bool operator==(const LocalNodeSettings&) const = default;
};

/// One `targets:` entry.
struct TargetConfig {
    using Settings = std::variant<PostgresqlSettings, RabbitmqSettings, LocalNodeSettings>;

    Target target;
    Settings settings;
    QStringList passwordCommand; ///< argv; empty when none
    SourcePlace place;
    bool writable = false; ///< stands in the file that the desktop itself writes

    bool operator==(const TargetConfig&) const = default;
};

/// Everything that the configuration files said, after all of them were added up.
struct Configuration {
    QStringList files; ///< read, in order
    QString zone; ///< IANA name; empty means the system's
    QList<TargetConfig> targets;
    QList<ThresholdOverride> thresholds;
    QStringList laterKeys; ///< known to the format, not used by this version (told by `config check`)

    bool operator==(const Configuration&) const = default;
};

} // namespace yagura
