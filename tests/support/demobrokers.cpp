// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

constexpr qint64 fastPollAgoMs = 4'000;
constexpr qint64 sweepAgoMs = 42'000;

Moment ago(qint64 ms)
{
    const Moment now = demoNow();
    return {now.utc.addMSecs(-ms), now.boot - std::chrono::milliseconds(ms)};
}

Queue queue(const QString& name, qint64 ready, qint64 unacked, double inPerS, double outPerS, qint64 consumers)
{
    Queue made;
    made.vhost = u"/"_s;
    made.name = name;
    made.type = u"classic"_s;
    made.state = ready == 0 ? u"idle"_s : u"running"_s;
    made.ready = ready;
    made.unacked = unacked;
    made.publishPerS = inPerS;
    made.deliverPerS = outPerS;
    made.ackPerS = outPerS;
    made.redeliverPerS = 0;
    made.consumers = consumers;
    made.consumerCapacity = 1;
    made.readyPerS = 0;
    made.readAt = ago(fastPollAgoMs);
    return made;
}

/// Malformed orders are delivered, refused and put back: much is delivered, little is confirmed.
Queue ordersQueue()
{
    Queue made = queue(u"orders"_s, 1'942, 48, 61, 4, 2);
    made.type = u"quorum"_s;
    made.deliverPerS = 19;
    made.redeliverPerS = 15;
    made.consumerCapacity = 0.12;
    made.headAgeS = 712;
    made.readyPerS = 3.1;
    made.deadLetterExchange = u"orders.dlx"_s;
    made.deadLetterRoutingKey = u"orders"_s;
    return made;
}

Queue deadLetters()
{
    Queue made = queue(u"orders.dlq"_s, 96, 0, 0.2, 0, 0);
    made.consumerCapacity = {};
    made.isDeadLetterTarget = true;
    made.readyPerS = 0.2;
    return made;
}

/// A queue that the broker knows only by name so far.
Queue withoutStatistics(const QString& vhost, const QString& name)
{
    Queue made;
    made.vhost = vhost;
    made.name = name;
    made.type = u"quorum"_s;
    made.readAt = ago(sweepAgoMs);
    return made;
}

BrokerNode brokerNode(const QString& name, double memoryShare)
{
    BrokerNode made;
    made.name = name;
    made.running = true;
    made.memoryLimit = 6'700'000'000;
    made.memoryUsed = qint64(6.7e9 * memoryShare);
    made.diskFree = 41'300'000'000;
    made.diskFreeLimit = 2'000'000'000;
    made.filesUsed = 1'412;
    made.filesLimit = 65'536;
    made.uptimeS = 41.0 * 86'400;
    return made;
}

BrokerHealth busyBroker()
{
    BrokerHealth health;
    health.version = u"3.10.8"_s;
    health.clusterName = u"rabbit@rabbit-1"_s;
    health.nodes = {brokerNode(u"rabbit@rabbit-1a"_s, 0.46), brokerNode(u"rabbit@rabbit-1b"_s, 0.41),
        brokerNode(u"rabbit@rabbit-1c"_s, 0.43)};
    Queue audit = queue(u"audit"_s, 3, 0, 5, 8, 1);
    audit.readAt = ago(sweepAgoMs);
    Queue billing = queue(u"billing.events"_s, 140, 6, 12, 12.6, 3);
    billing.headAgeS = 14;
    billing.deadLetterExchange = u"billing.dlx"_s;
    health.queues = {ordersQueue(), deadLetters(), billing, queue(u"emails"_s, 12, 4, 6, 7.4, 2), audit,
        queue(u"stock.sync"_s, 0, 0, 0, 0, 1)};
    health.ready = 2'193;
    health.unacked = 58;
    health.publishPerS = 84.2;
    health.deliverPerS = 47;
    health.ackPerS = 32;
    health.unroutablePerMin = 0;
    health.connections = 61;
    health.consumers = 9;
    health.queuesTotal = 6;
    health.sweep = Dated<QueueSweep> {{6, 6, true, 0.04}, ago(sweepAgoMs)};
    health.clients = Dated<QList<BrokerClient>> {{
                                                     {u"order-consumer"_s, u"shop"_s, u"10.0.4.34"_s, 4, 2, {u"orders"_s}},
                                                     {u"pos-import 4.2.0"_s, u"pos"_s, u"10.0.7.11"_s, 3, 0, {}},
                                                     {u"mailer"_s, u"shop"_s, u"10.0.4.36"_s, 2, 2, {u"emails"_s}},
                                                     {{}, u"stock"_s, u"10.0.4.51"_s, 1, 1, {u"stock.sync"_s}},
                                                 },
        ago(sweepAgoMs)};
    return health;
}

BrokerHealth quietBroker()
{
    BrokerHealth health;
    health.version = u"3.10.8"_s;
    health.clusterName = u"rabbit@rabbit-2"_s;
    health.nodes = {brokerNode(u"rabbit@rabbit-2a"_s, 0.22)};
    health.queues = {queue(u"sessions"_s, 0, 2, 18, 18, 4), queue(u"images.resize"_s, 7, 2, 1.1, 1.9, 2),
        withoutStatistics(u"reports"_s, u"nightly"_s)};
    health.ready = 7;
    health.unacked = 4;
    health.publishPerS = 19.1;
    health.deliverPerS = 19.9;
    health.ackPerS = 19.9;
    health.unroutablePerMin = 0;
    health.connections = 14;
    health.consumers = 6;
    health.queuesTotal = 3;
    health.sweep = Dated<QueueSweep> {{3, 3, true, 0.02}, ago(sweepAgoMs)};
    return health;
}

ConnectLadder ladder()
{
    using Outcome = LadderStep::Outcome;
    ConnectLadder made;
    made.steps = {
        {Rung::Dns, Outcome::Passed, 0.4, u"10.0.4.40"_s, {}},
        {Rung::Tcp, Outcome::Passed, 0.5, u"15672"_s, {}},
        {Rung::Tls, Outcome::NotUsed, {}, {}, {}},
        {Rung::Login, Outcome::Passed, 3.2, u"monitoring"_s, {}},
        {Rung::Query, Outcome::Passed, 6.8, {}, {}},
    };
    return made;
}

} // namespace

QList<TargetState> demoBrokers()
{
    const auto target = [](const QString& id) {
        return Target {
            id, TargetKind::Broker, u"rabbitmq"_s, u"http://"_s + id + u".int:15672"_s, Environment::Prod, 5s};
    };
    return {
        liveState(target(u"rabbit-1"_s), busyBroker(), fastPollAgoMs, ladder()),
        liveState(target(u"rabbit-2"_s), quietBroker(), fastPollAgoMs, ladder()),
    };
}

} // namespace yagura::testing
