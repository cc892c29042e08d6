// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuration.h"

namespace yagura {

namespace {

// No id of a configuration holds a slash.
constexpr QLatin1StringView respondSuffix("/respond");

} // namespace

QString SourcePlace::text() const
{
    return QStringLiteral("%1:%2:%3").arg(file).arg(line).arg(column);
}

std::optional<TargetConfig> checkOf(const ServiceConfig& service)
{
    if (!service.check)
        return std::nullopt;
    const CheckConfig& check = *service.check;
    TargetConfig config;
    config.target.id = service.id;
    config.target.kind = TargetKind::Service;
    config.target.every = check.every;
    config.place = service.place;
    if (!check.tcp.isEmpty()) {
        const qsizetype colon = check.tcp.lastIndexOf(u':');
        config.target.system = QStringLiteral("tcp");
        config.target.address = check.tcp;
        config.settings = TcpCheckSettings {check.tcp.first(colon), check.tcp.sliced(colon + 1).toUShort()};
    } else {
        config.target.system = QStringLiteral("http");
        config.target.address = check.http.toString();
        config.settings = HttpCheckSettings {check.http, check.expectStatus, check.expectText};
    }
    return config;
}

bool isRespondLogin(const Target& target)
{
    return target.id.endsWith(respondSuffix);
}

std::optional<TargetConfig> respondLoginOf(const TargetConfig& config)
{
    TargetConfig login = config;
    login.target.id += respondSuffix;
    login.writable = false;
    if (const auto* database = std::get_if<PostgresqlSettings>(&config.settings); database && database->respond) {
        login.settings = PostgresqlSettings {database->respond->dsn};
        login.passwordCommand = database->respond->passwordCommand;
        return login;
    }
    if (const auto* broker = std::get_if<RabbitmqSettings>(&config.settings); broker && broker->respond) {
        login.settings = RabbitmqSettings {broker->url, broker->respond->user, broker->caFile};
        login.passwordCommand = broker->respond->passwordCommand;
        return login;
    }
    return std::nullopt;
}

QList<TargetConfig> polledBy(const Configuration& configuration)
{
    QList<TargetConfig> polled = configuration.targets;
    for (const ServiceConfig& service : configuration.services) {
        if (const auto check = checkOf(service))
            polled.append(*check);
    }
    return polled;
}

} // namespace yagura
