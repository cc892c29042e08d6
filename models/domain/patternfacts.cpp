// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicators.h"
#include "models/domain/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Fact {
    const char* name;
    const char* unit;
};

constexpr Fact knownFacts[] = {
    {"clients.largest_share", "1"},
    {"clients.largest_idle_in_transaction_share", "1"},
    {"connections.maximum", "1"},
    {"ladder.network_failed", "1"},
    {"ladder.no_place", "1"},
    {"filesystem.growth", "By/h"},
    {"queue.drain_rate", "1/s"},
    {"queue.malformed", "1"},
};

QString nameOf(const ClientUse& client)
{
    return (client.application.isEmpty() ? u"?"_s : client.application) + u'@' + client.address;
}

void addClients(IndicatorList& list, const DatabaseHealth& health)
{
    list.add(u"connections.maximum"_s, u"1"_s,
             health.connections.maximum > 0 ? Amount(health.connections.maximum) : Amount());
    if (health.clients.isEmpty() || health.connections.used <= 0)
        return;
    const auto largest = std::ranges::max_element(health.clients, {}, &ClientUse::total);
    const double used = health.connections.used;
    list.setObject(u"client"_s, nameOf(*largest));
    list.add(u"clients.largest_share"_s, u"1"_s, largest->total() / used);
    list.add(u"clients.largest_idle_in_transaction_share"_s, u"1"_s, largest->idleInTransaction / used);
    list.clearObject();
}

bool isFull(const Failure& failure)
{
    return failure.failureClass == FailureClass::TooManyConnections;
}

bool isOnTheWay(const Failure& failure)
{
    return failure.failureClass == FailureClass::Dns || failure.failureClass == FailureClass::Tls
        || failure.failureClass == FailureClass::NoAnswer || failure.failureClass == FailureClass::Refused;
}

// The newest attempt walked the newest ladder; without one its failure says where it ended.
void addLadder(IndicatorList& list, const TargetState& state)
{
    const Failure* failure = state.failure();
    const auto* ladder = state.last && state.last->ladder ? &*state.last->ladder : nullptr;
    const LadderStep* step = ladder ? ladder->value.failing() : nullptr;
    if (step && step->failure)
        failure = &*step->failure;
    if (!failure && !ladder)
        return;
    const bool beforeLogin = !step || step->rung < Rung::Login;
    list.addFlag(u"ladder.network_failed"_s, failure && beforeLogin && isOnTheWay(*failure));
    list.addFlag(u"ladder.no_place"_s, failure && isFull(*failure));
}

void addForecasts(IndicatorList& list, const TargetState& state, const Picture& picture)
{
    const auto earliest = [](const TimeToFull& forecast) {
        return forecast.kind == TimeToFull::Kind::Range ? Amount(forecast.lowS) : Amount();
    };
    for (auto row = picture.forecasts.constBegin(); row != picture.forecasts.constEnd(); ++row) {
        if (row.key().first != state.target.id)
            continue;
        list.setObject(u"filesystem"_s, row.key().second);
        list.add(u"filesystem.time_to_full"_s, u"s"_s, earliest(row->bytes));
        list.add(u"filesystem.inodes_time_to_full"_s, u"s"_s, earliest(row->inodes));
        list.add(u"filesystem.growth"_s, u"By/h"_s, row->bytes.highPerH);
    }
    list.clearObject();
}

void addQueues(IndicatorList& list, const BrokerHealth& health)
{
    for (const Queue& queue : health.queues) {
        list.setObject(u"queue"_s, queueObjectName(queue));
        list.add(u"queue.drain_rate"_s, u"1/s"_s, queue.drainPerS());
    }
    list.clearObject();
}

} // namespace

std::optional<QString> factUnit(const QString& name)
{
    const auto found
        = std::ranges::find_if(knownFacts, [&](const Fact& fact) { return name == QLatin1StringView(fact.name); });
    return found == std::end(knownFacts) ? std::nullopt : std::optional(QString::fromLatin1(found->unit));
}

Indicators factsOf(const TargetState& state, const Picture& picture)
{
    IndicatorList list;
    addLadder(list, state);
    const ReadingPtr reading = state.shown(picture.now);
    if (!reading)
        return std::move(list).take();
    if (const auto* database = reading->as<DatabaseHealth>())
        addClients(list, *database);
    if (reading->as<NodeHealth>())
        addForecasts(list, state, picture);
    if (const auto* broker = reading->as<BrokerHealth>())
        addQueues(list, *broker);
    return std::move(list).take();
}

} // namespace yagura
