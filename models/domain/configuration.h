// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/localtext.h"
#include "models/domain/rule.h"
#include "models/domain/target.h"

#include <QByteArray>
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
    QString
        code; ///< "config.unknown_key", "config.wrong_type", "config.duplicate_key", "config.alias", "config.secret", …
    QJsonObject args; ///< e.g. {"key": "evry", "nearest": "every"}

    bool operator==(const ConfigFault&) const = default;
};

/// The login of guarded actions on a PostgreSQL server: another one than that of watching.
struct PostgresqlRespond {
    QString dsn; ///< libpq conninfo or URI; never with a password
    QStringList passwordCommand; ///< argv; empty when none

    bool operator==(const PostgresqlRespond&) const = default;
};

struct PostgresqlSettings {
    QString dsn; ///< libpq conninfo or URI; never with a password
    std::optional<PostgresqlRespond> respond {}; ///< nothing: no guarded action is possible

    bool operator==(const PostgresqlSettings&) const = default;
};

/// Leave to look into queues. Looking disturbs: every message looked at comes back marked redelivered.
struct PeekSettings {
    QStringList queues; ///< "queue" in the default virtual host, else "vhost/queue"; no other is ever touched
    QString user; ///< needs the tag management and the right to read these queues
    std::chrono::milliseconds every {60'000};
    qint64 messages = 200; ///< looked at in each `every` at most, all queues together
    QStringList passwordCommand; ///< argv; empty when none

    bool operator==(const PeekSettings&) const = default;
};

/// The JSON Schema that the messages of a queue are held against, as it was when the configuration was read.
struct QueueSchema {
    static constexpr qint64 mostBytes = 1024 * 1024;

    QString queue; ///< one of PeekSettings::queues
    QString file; ///< absolute
    QByteArray text; ///< at most mostBytes; empty when it could not be read

    bool operator==(const QueueSchema&) const = default;
};

/// The user of guarded actions on a RabbitMQ broker: another one than that of watching.
struct RabbitmqRespond {
    QString user;
    QUrl amqp; ///< amqp: or amqps:, never with user information; empty: messages cannot be moved. A path names the one
               ///< virtual host whose messages may be; without one it is that of the queue
    QStringList passwordCommand; ///< argv; empty when none

    bool operator==(const RabbitmqRespond&) const = default;
};

struct RabbitmqSettings {
    QUrl url; ///< of the management API; never with user information
    QString user;
    QString caFile; ///< own CA in PEM, or empty for the system's
    std::optional<PeekSettings> peek {}; ///< nothing: no queue is looked into
    QList<QueueSchema> schemas {}; ///< in the order of the configuration
    std::optional<RabbitmqRespond> respond {}; ///< nothing: no guarded action is possible

    bool operator==(const RabbitmqSettings&) const = default;
};

struct LocalNodeSettings {
    bool hostMetrics = true;
    QStringList include; ///< globs of mount points; empty means every real file system
    QStringList exclude;

    bool operator==(const LocalNodeSettings&) const = default;
};

/// The check of a service by HTTP.
struct HttpCheckSettings {
    QUrl url; ///< without user information
    int expectStatus = 200;
    QString expectText; ///< must stand in the answer; empty for anything

    bool operator==(const HttpCheckSettings&) const = default;
};

/// The check of a service by connecting to it.
struct TcpCheckSettings {
    QString host;
    quint16 port = 0;

    bool operator==(const TcpCheckSettings&) const = default;
};

/// One `targets:` entry, or the check of a service.
struct TargetConfig {
    using Settings
        = std::variant<PostgresqlSettings, RabbitmqSettings, LocalNodeSettings, HttpCheckSettings, TcpCheckSettings>;

    Target target;
    Settings settings;
    QStringList passwordCommand; ///< argv; empty when none
    SourcePlace place;
    bool writable = false; ///< stands in the file that the desktop itself writes

    bool operator==(const TargetConfig&) const = default;
};

/// So many of these must serve. A plain list of the configuration means all of them.
struct NeedConfig {
    QStringList ids;
    int atLeast = 0; ///< 0: all

    bool operator==(const NeedConfig&) const = default;
};

/// How to see for oneself whether a service serves.
struct CheckConfig {
    QUrl http; ///< GET of it; or
    QString tcp; ///< HOST:PORT to connect to
    std::chrono::milliseconds every {30'000};
    int expectStatus = 200; ///< of http
    QString expectText; ///< of http: must stand in the answer; empty for anything

    bool operator==(const CheckConfig&) const = default;
};

/// One `services:` entry.
struct ServiceConfig {
    QString id;
    LocalText label;
    QList<NeedConfig> needs;
    QList<NeedConfig> runsOn;
    QStringList soft;
    std::optional<CheckConfig> check;
    SourcePlace place;
    bool writable = false; ///< stands in the file that the desktop itself writes

    bool operator==(const ServiceConfig&) const = default;
};

/// One `functions:` entry: what the business does with the services.
struct FunctionConfig {
    QString id;
    LocalText label;
    QList<NeedConfig> needs;
    QStringList soft;
    double weight = 1;
    LocalText impact; ///< what people cannot do when it fails
    SourcePlace place;

    bool operator==(const FunctionConfig&) const = default;
};

/// A need that was seen and then written down, added to a service of any file. One `needs` or `soft` of `adopted:`.
struct AdoptedNeed {
    QString service; ///< id
    QString id; ///< of what it needs
    bool isSoft = false;
    SourcePlace place; ///< of the id
    bool writable = false; ///< stands in the file that the desktop itself writes

    bool operator==(const AdoptedNeed&) const = default;
};

/// `store:` where the record of incidents is kept besides this machine.
struct StoreSettings {
    QString dsn; ///< of the team's PostgreSQL, never with a password; empty: on this machine only
    QStringList passwordCommand; ///< argv; empty when none

    bool operator==(const StoreSettings&) const = default;
};

/// Somebody whom the daemon knows. The token itself stands nowhere.
struct DaemonTokenConfig {
    QString name; ///< the actor of what is recorded in its name
    QByteArray sha256;
    QStringList scopes; ///< "read", "ack", "append", "evidence", "peek"

    bool operator==(const DaemonTokenConfig&) const = default;
};

/// `daemon:` how yagurad serves. A desktop does not use it.
struct DaemonSettings {
    QString listen; ///< ADDRESS:PORT; empty: loopback
    QString certificate; ///< PEM file
    QString key; ///< PEM file
    QStringList hosts; ///< names that it answers to, besides those of loopback
    QList<DaemonTokenConfig> tokens;

    bool operator==(const DaemonSettings&) const = default;
};

/// Words for the wall that no system knows.
struct RoomSettings {
    LocalText onDuty; ///< whom to call
    LocalText next; ///< what is planned

    bool operator==(const RoomSettings&) const = default;
};

/// `record:` how much of what was seen is kept on this machine's disk.
struct RecordSettings {
    std::chrono::milliseconds keep {std::chrono::hours(48)};
    qint64 bytes = 2LL * 1024 * 1024 * 1024;

    bool operator==(const RecordSettings&) const = default;
};

/// Everything that the configuration files said, after all of them were added up.
struct Configuration {
    QStringList files; ///< read, in order
    QString zone; ///< IANA name; empty means the system's
    QList<TargetConfig> targets;
    QList<ThresholdOverride> thresholds;
    QList<ServiceConfig> services;
    QList<FunctionConfig> functions;
    QList<AdoptedNeed> adopted; ///< stand in `needs` and `soft` of their services, too
    StoreSettings store;
    std::optional<RecordSettings> record; ///< nothing: in memory only
    DaemonSettings daemon;
    RoomSettings room;
    QString teamRunbooks; ///< folder of the team's runbooks; empty: there is none
    QStringList laterKeys; ///< known to the format, not used by this version (told by `config check`)

    bool operator==(const Configuration&) const = default;
};

/// The check of a service as a target of its own, with the id of the service; nothing where it has none.
std::optional<TargetConfig> checkOf(const ServiceConfig& service);

/// The login of guarded actions as a target of its own, "ID/respond", to find its password by and to try it; nothing
/// where the target has none.
std::optional<TargetConfig> respondLoginOf(const TargetConfig& config);
bool isRespondLogin(const Target& target);

/// All that is polled: the targets, then the checks of the services.
QList<TargetConfig> polledBy(const Configuration& configuration);

} // namespace yagura
