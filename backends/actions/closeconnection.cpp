// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/closeconnection.h"

#include "backends/actions/argumentreading.h"
#include "backends/actions/brokerchange.h"
#include "backends/actions/comestrue.h"
#include "backends/rabbitmq/rabbitmqjson.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto watched = 5s;

QByteArray targetOf(const QString& name)
{
    return "/api/connections/" + pathSegment(name);
}

/// The connection as the broker tells it; refused with "gone" when it does not know it.
Result<QJsonObject> connectionOf(BrokerReader& broker, const QString& name)
{
    const auto body = broker.get(targetOf(name));
    if (body)
        return readObject(*body);
    return BrokerReader::isNotFound(body.error()) ? Result<QJsonObject>(actionRefused(u"gone"_s)) : body.error();
}

/// What tells it from a later one of the same name.
QJsonObject identityOf(const QJsonObject& connection)
{
    return {{u"name"_s, connection.value(u"name"_s)}, {u"connected_at"_s, connection.value(u"connected_at"_s)},
        {u"user"_s, connection.value(u"user"_s)}, {u"vhost"_s, connection.value(u"vhost"_s)}};
}

QString lineOf(const QJsonObject& connection)
{
    const auto since = QDateTime::fromMSecsSinceEpoch(connection.value(u"connected_at"_s).toInteger(), Qt::UTC);
    QStringList parts {connection.value(u"name"_s).toString(), connection.value(u"user"_s).toString(),
        u"vhost "_s + connection.value(u"vhost"_s).toString(), connection.value(u"state"_s).toString(),
        u"%1 channels"_s.arg(connection.value(u"channels"_s).toInteger()),
        u"connected "_s + since.toString(Qt::ISODate),
        connection.value(u"client_properties"_s).toObject().value(u"connection_name"_s).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Shown to the client and in the broker's log. Nothing but hexadecimal digits of the id goes into a header.
QByteArray reasonFor(const ActionRequest& request)
{
    QByteArray reason = "closed by a responder, action ";
    for (const char c : request.actionId.left(40).toLatin1()) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-')
            reason += c;
    }
    return reason;
}

bool isGone(BrokerReader& broker, const QJsonObject& seen)
{
    const auto now = connectionOf(broker, seen.value(u"name"_s).toString());
    return now ? identityOf(*now) != seen : now.error().code == "action.refused"_L1;
}

} // namespace

bool CloseConnection::canAct(const TargetConfig& target) const
{
    return hasBrokerLogin(target);
}

Result<ActionLook> CloseConnection::look(const ActionRequest& request, ActionHand& hand) const
{
    const auto name = nameArgument(request.arguments, u"connection"_s);
    if (!name)
        return badArgument(u"connection"_s);
    BrokerChange broker(hand);
    const auto connection = connectionOf(broker.reader(), *name);
    if (!connection)
        return connection.error();
    ActionLook look;
    look.seen = identityOf(*connection);
    look.preview.request = broker.shown("DELETE", targetOf(*name));
    look.preview.hits = {lineOf(*connection)};
    return look;
}

ActionOutcome CloseConnection::act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const
{
    BrokerChange broker(hand);
    const auto name = seen.value(u"name"_s).toString();
    const auto now = connectionOf(broker.reader(), name);
    if (!now)
        return refusedOutcome(now.error());
    if (identityOf(*now) != seen)
        return refusedOutcome(actionRefused(u"gone"_s));
    auto outcome = broker.remove(targetOf(name), {{"X-Reason", reasonFor(request)}});
    if (outcome.kind != ActionOutcome::Kind::Done)
        return outcome;
    const bool isOver = comesTrue(hand.errand, watched, [&] { return isGone(broker.reader(), seen); });
    outcome.facts = {{u"closed"_s, true}, {u"gone"_s, isOver}};
    if (!isOver) {
        outcome.kind = ActionOutcome::Kind::Unknown;
        outcome.failure = Failure {FailureClass::NoAnswer, u"action.still_there"_s, {}};
    }
    return outcome;
}

} // namespace yagura
