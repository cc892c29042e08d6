// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/userlimit.h"

#include "backends/actions/brokerchange.h"
#include "backends/rabbitmq/rabbitmqjson.h"

using namespace Qt::StringLiterals;

namespace yagura {

QByteArray UserLimit::target() const
{
    return "/api/user-limits/" + pathSegment(user) + "/max-connections";
}

QString UserLimit::line() const
{
    const auto limit = most ? u"at most %1 connections"_s.arg(*most) : u"no limit"_s;
    return u"user \"%1\" · %2 connections · %3"_s.arg(user, QString::number(connections), limit);
}

QJsonObject UserLimit::json() const
{
    return {{u"user"_s, user}, {u"max_connections"_s, most ? QJsonValue(*most) : QJsonValue()}};
}

Result<std::optional<qint64>> parseConnectionLimit(QByteArrayView bytes)
{
    const auto array = readArray(bytes);
    if (!array)
        return array.error();
    for (const auto each : *array) {
        const auto value = each.toObject().value("value"_L1).toObject();
        if (const auto limit = value.value("max-connections"_L1); limit.isDouble())
            return std::optional(limit.toInteger());
    }
    return std::optional<qint64>();
}

Result<UserLimit> userLimit(BrokerReader& broker, const QString& user)
{
    const auto path = pathSegment(user);
    const auto known = broker.get("/api/users/" + path);
    if (!known) {
        return BrokerReader::isNotFound(known.error()) ? actionRefused(u"no_such_user"_s, {{u"user"_s, user}})
                                                       : known.error();
    }
    const auto body = broker.get("/api/user-limits/" + path);
    if (!body)
        return body.error();
    const auto most = parseConnectionLimit(*body);
    if (!most)
        return most.error();
    const auto connections = broker.get("/api/connections/username/" + path + "?columns=name");
    if (!connections)
        return connections.error();
    const auto list = readArray(*connections);
    if (!list)
        return list.error();
    return UserLimit {user, *most, qint64(list->size())};
}

} // namespace yagura
