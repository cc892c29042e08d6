// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demostory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::demo {

namespace {

constexpr int consumerFails = 940; ///< it takes the same malformed order again and again
constexpr double arrivingPerS = 31;
constexpr int lookedAt = 200;

Queue queue(const QString& name, qint64 ready, double inPerS, double outPerS, qint64 consumers, int second)
{
    Queue made;
    made.vhost = u"/"_s;
    made.name = name;
    made.type = u"classic"_s;
    made.state = u"running"_s;
    made.ready = ready;
    made.unacked = consumers * 4;
    made.publishPerS = inPerS;
    made.deliverPerS = made.ackPerS = outPerS;
    made.redeliverPerS = 0;
    made.consumers = consumers;
    made.consumerCapacity = 1;
    made.readyPerS = inPerS - outPerS;
    made.readAt = momentAt(second);
    return made;
}

bool isStuck(int second)
{
    return second >= consumerFails && second < ordersMoved;
}

/// Messages that wait in the queue of orders.
qint64 waiting(int second)
{
    constexpr int calm = 12;
    if (second < consumerFails || second >= drained)
        return calm;
    const double most = arrivingPerS * (ordersMoved - consumerFails);
    if (second < ordersMoved)
        return qint64(calm + arrivingPerS * (second - consumerFails));
    return qint64(calm + most * (1 - risen(second, ordersMoved, drained)));
}

Queue orders(int second)
{
    const bool drains = second >= ordersMoved && second < drained;
    const double out = isStuck(second) ? 0 : drains ? 3 * arrivingPerS : arrivingPerS;
    Queue made = queue(u"orders"_s, waiting(second), arrivingPerS * wobble(second, 1), out, 2, second);
    made.deadLetterExchange = u"orders.dlx"_s;
    made.deadLetterRoutingKey = u"orders"_s;
    made.readyPerS = *made.publishPerS - out;
    if (isStuck(second)) {
        made.deliverPerS = made.redeliverPerS = 19;
        made.consumerCapacity = 0.1;
    }
    made.headAgeS = isStuck(second) ? second - consumerFails
        : drains                    ? 240 * (1 - risen(second, ordersMoved, drained))
                                    : 0.4;
    return made;
}

QByteArray order(int number)
{
    return "{\"order\":" + QByteArray::number(70'000 + number) + ",\"items\":[{\"sku\":\"A-"
        + QByteArray::number(100 + number % 40) + "\",\"qty\":" + QByteArray::number(1 + number % 3)
        + ",\"price\":1980}],\"paid\":true}";
}

/// As the sender's bug writes it: a price that it does not know becomes no JSON at all.
QByteArray brokenOrder(int number)
{
    QByteArray payload = order(number);
    return payload.replace("1980", "NaN");
}

PeekedMessage message(int position, int second, bool isBroken)
{
    PeekedMessage made;
    made.queue = u"//orders"_s;
    made.position = position;
    made.payload = isBroken ? brokenOrder(position) : order(position);
    made.payloadBytes = made.payload.size();
    made.exchange = u"shop"_s;
    made.routingKey = u"orders"_s;
    made.properties = {{u"app_id"_s, isBroken ? u"pos-import"_s : u"api_gateway"_s},
        {u"content_type"_s, u"application/json"_s}, {u"user_id"_s, isBroken ? u"pos"_s : u"shop"_s}};
    made.headers = {{u"version"_s, isBroken ? u"4.2.0"_s : u"2.9.1"_s}};
    made.redelivered = isBroken;
    made.seenAt = momentAt(second).utc;
    return made;
}

/// The last look of each minute, judged as real ones are.
QueuePeek peek(int second)
{
    const int minute = second - second % 60;
    const int broken = isStuck(minute) || (minute >= malformed && minute < ordersMoved)
        ? 2 + int(39 * risen(minute, malformed, sessionsEnded))
        : 0;
    const int looked = int(std::min<qint64>(lookedAt, waiting(minute) + broken));
    QList<PeekedMessage> messages;
    for (int position = 0; position < looked; ++position)
        messages.append(message(position, minute, position < broken));
    QueuePeek made;
    made.object = u"orders"_s;
    made.readAt = momentAt(minute);
    made.readyThen = waiting(minute);
    made.verdict = verdictOn(messages);
    made.log = {{momentAt(minute), lookedAt, looked, made.readyThen, {}}};
    return made;
}

BrokerNode brokerNode(const QString& name, double memoryShare, int second)
{
    BrokerNode made;
    made.name = name;
    made.running = true;
    made.memoryLimit = 6'700'000'000;
    made.memoryUsed = qint64(6.7e9 * memoryShare * wobble(second, memoryShare * 10));
    made.diskFree = 41'300'000'000;
    made.diskFreeLimit = 2'000'000'000;
    made.filesUsed = 1'412;
    made.filesLimit = 65'536;
    made.uptimeS = 41.0 * 86'400 + second;
    return made;
}

} // namespace

BrokerHealth broker(int second)
{
    BrokerHealth health;
    health.version = u"3.10.8"_s;
    health.clusterName = u"rabbit@mq"_s;
    health.nodes = {brokerNode(u"rabbit@mq-a"_s, 0.31, second), brokerNode(u"rabbit@mq-b"_s, 0.29, second)};
    health.queues = {orders(second), queue(u"emails"_s, 4, 6, 6, 2, second), queue(u"stock.sync"_s, 0, 2, 2, 1, second),
        queue(u"orders.dlq"_s, 0, 0, 0, 1, second)};
    health.queues.last().isDeadLetterTarget = true;
    qint64 ready = 0;
    qint64 unacked = 0;
    for (const Queue& each : health.queues) {
        ready += *each.ready;
        unacked += *each.unacked;
    }
    health.ready = ready;
    health.unacked = unacked;
    health.publishPerS = 39 * wobble(second, 2);
    health.deliverPerS = health.ackPerS = isStuck(second) ? 8 : 39;
    health.unroutablePerMin = 0;
    health.connections = 34;
    health.consumers = 6;
    health.queuesTotal = health.queues.size();
    const Moment minute = momentAt(second - second % 60);
    health.sweep = Dated<QueueSweep> {{health.queues.size(), health.queues.size(), true, 0.04}, minute};
    health.clients = Dated<QList<BrokerClient>> {{{u"order-consumer"_s, u"shop"_s, u"10.0.4.34"_s, 4, 2, {u"orders"_s}},
                                                     {u"pos-import 4.2.0"_s, u"pos"_s, u"10.0.7.11"_s, 3, 0, {}},
                                                     {u"mailer"_s, u"shop"_s, u"10.0.4.36"_s, 2, 2, {u"emails"_s}}},
        minute};
    health.peeks = {peek(second)};
    return health;
}

ConnectLadder brokerLadder()
{
    using Outcome = LadderStep::Outcome;
    return {{
        {Rung::Dns, Outcome::Passed, 0.4, u"10.0.4.40"_s, {}},
        {Rung::Tcp, Outcome::Passed, 0.5, u"10.0.4.40:15671"_s, {}},
        {Rung::Tls, Outcome::Passed, 3.9, u"TLSv1.3"_s, {}},
        {Rung::Login, Outcome::Passed, 3.2, u"monitor"_s, {}},
        {Rung::Query, Outcome::Passed, 6.8, {}, {}},
    }};
}

} // namespace yagura::demo
