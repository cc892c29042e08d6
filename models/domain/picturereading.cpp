// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturereading.h"

#include "models/domain/detailsreading.h"
#include "models/domain/servicesreading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Indicator indicatorFrom(const JsonReading& row)
{
    return {row.text("name"_L1), objectFrom(row), row.amount("value"_L1), row.text("unit"_L1), row.amount("limit"_L1)};
}

Target targetFrom(const JsonReading& row)
{
    using Kind = TargetKind;
    Target target;
    target.id = row.text("id"_L1);
    target.kind = row.word("kind"_L1, targetKindName, {Kind::Database, Kind::Node, Kind::Broker, Kind::Service});
    target.system = row.text("system"_L1);
    target.address = row.text("address"_L1);
    target.environment = row.word("environment"_L1, environmentName,
        {Environment::Unset, Environment::Prod, Environment::Stage, Environment::Dev});
    target.every = std::chrono::milliseconds(row.integer("every_ms"_L1));
    return target;
}

/// What the details say; without them, when they are too old to be shown, only whose they were.
Reading::Outcome outcomeFrom(const JsonReading& row, TargetKind kind)
{
    const auto details = row.maybeInner("details"_L1);
    const QString identity = row.maybeText("identity"_L1);
    switch (kind) {
    case TargetKind::Database: {
        DatabaseHealth health = details ? databaseFrom(*details) : DatabaseHealth();
        health.systemIdentifier = identity;
        return health;
    }
    case TargetKind::Node: {
        NodeHealth health = details ? nodeFrom(*details) : NodeHealth();
        health.machineId = identity;
        return health;
    }
    case TargetKind::Broker: {
        BrokerHealth health = details ? brokerFrom(*details) : BrokerHealth();
        health.clusterName = identity;
        return health;
    }
    case TargetKind::Service:
        break;
    }
    return details ? serviceFrom(*details) : ServiceHealth();
}

std::optional<Dated<ConnectLadder>> maybeLadder(const JsonReading& row)
{
    const auto ladder = row.maybeInner("ladder"_L1);
    if (!ladder)
        return std::nullopt;
    return Dated<ConnectLadder> {ladderFrom(*ladder), ladder->moment("read_at"_L1)};
}

std::optional<ServerEndpoint> maybeEndpoint(const JsonReading& row)
{
    const auto endpoint = row.maybeInner("endpoint"_L1);
    if (!endpoint)
        return std::nullopt;
    return ServerEndpoint {endpoint->text("host"_L1), endpoint->maybeText("address"_L1), endpoint->flag("socket"_L1),
        endpoint->flag("one_of_several"_L1)};
}

ReadingPtr sameAs(const ReadingPtr& known, const std::optional<Moment>& readAt)
{
    return known && readAt && known->readAt.utc == readAt->utc ? known : nullptr;
}

/// The attempt itself belongs to the newest reading, be it good or not.
void putAttempt(Reading& reading, const JsonReading& row)
{
    reading.duration = std::chrono::milliseconds(row.integer("latency_ms"_L1));
    reading.ladder = maybeLadder(row);
    reading.endpoint = maybeEndpoint(row);
}

ReadingPtr goodFrom(const JsonReading& row, const Target& target, const Moment& readAt, bool isNewest)
{
    auto good = std::make_shared<Reading>();
    good->target = target.id;
    good->readAt = readAt;
    good->outcome = outcomeFrom(row, target.kind);
    good->indicators = row.table("indicators"_L1, indicatorFrom);
    if (isNewest)
        putAttempt(*good, row);
    return good;
}

ReadingPtr failedFrom(const JsonReading& row, const Target& target, const Moment& attemptedAt)
{
    auto failed = std::make_shared<Reading>();
    failed->target = target.id;
    failed->readAt = attemptedAt;
    failed->outcome = failureFrom(row.inner("error"_L1));
    putAttempt(*failed, row);
    return failed;
}

void putReadings(TargetState& state, const JsonReading& row, const TargetState* before)
{
    const auto readAt = row.maybeMoment("read_at"_L1);
    const auto attemptedAt = row.maybeMoment("attempted_at"_L1);
    const bool hasFailed = row.maybeInner("error"_L1).has_value();
    const bool isNewestGood = readAt && !hasFailed;
    if (isNewestGood && (!attemptedAt || attemptedAt->utc != readAt->utc))
        row.refuse("attempted_at"_L1, u"time of the reading"_s);
    if (hasFailed && !attemptedAt)
        row.refuse("attempted_at"_L1, u"time of the failure"_s);
    if (before && before->target == state.target) {
        state.good = sameAs(before->good, readAt);
        state.last = hasFailed == bool(before->failure()) ? sameAs(before->last, attemptedAt) : nullptr;
    }
    if (readAt && !state.good)
        state.good = goodFrom(row, state.target, *readAt, isNewestGood);
    if (isNewestGood)
        state.last = state.good;
    else if (!attemptedAt)
        state.last = nullptr;
    else if (!hasFailed)
        row.refuse("read_at"_L1, u"time of the reading"_s);
    else if (!state.last)
        state.last = failedFrom(row, state.target, *attemptedAt);
}

TargetState stateFrom(const JsonReading& row, const PicturePtr& before)
{
    TargetState state;
    state.target = targetFrom(row);
    putReadings(state, row, before ? before->target(state.target.id) : nullptr);
    state.failuresInARow = row.count("failures_in_a_row"_L1);
    state.paused = row.flag("paused"_L1);
    state.interval = std::chrono::milliseconds(row.integer("interval_ms"_L1));
    state.skipped = row.integer("skipped"_L1);
    return state;
}

/// Whether a member is the first of the two words that it may be.
bool isFirst(const JsonReading& place, QLatin1StringView name, QLatin1StringView first, QLatin1StringView second)
{
    const QString word = place.text(name);
    if (word != first && word != second)
        place.refuse(name, u"known word"_s);
    return word == first;
}

Rule::When whenFrom(const JsonReading& place)
{
    return isFirst(place, "when"_L1, "below"_L1, "above"_L1) ? Rule::When::Below : Rule::When::Above;
}

Rule ruleFrom(const JsonReading& row)
{
    Rule rule;
    rule.name = row.text("rule"_L1);
    rule.pattern = row.text("pattern"_L1);
    rule.indicator = row.text("indicator"_L1);
    rule.measure = isFirst(row, "measure"_L1, "value"_L1, "share_of_limit"_L1) ? Rule::Measure::Value
                                                                               : Rule::Measure::ShareOfLimit;
    rule.when = whenFrom(row);
    rule.warning = row.maybeReal("warning"_L1);
    rule.critical = row.maybeReal("critical"_L1);
    rule.holdS = row.real("hold_s"_L1);
    rule.targetGlob = row.text("target"_L1);
    rule.objectGlob = row.text("object"_L1);
    rule.runbook = row.maybeText("runbook"_L1);
    rule.origin = row.text("origin"_L1);
    if (row.has("clear_margin"_L1))
        rule.clearMargin = row.real("clear_margin"_L1);
    if (const auto gate = row.has("gate"_L1) ? row.maybeInner("gate"_L1) : std::nullopt) {
        rule.gate = Rule::Gate {
            gate->text("indicator"_L1), whenFrom(*gate), gate->maybeReal("warning"_L1), gate->maybeReal("critical"_L1)};
    }
    return rule;
}

TimeToFull timeToFullFrom(const JsonReading& forecast)
{
    using Full = TimeToFull;
    Full full;
    full.kind = forecast.word("kind"_L1, timeToFullName, {Full::Kind::Unknown, Full::Kind::Never, Full::Kind::Range});
    full.course
        = forecast.word("course"_L1, courseName, {Full::Course::Steady, Full::Course::Burst, Full::Course::Sawtooth});
    if (!forecast.maybeText("reason"_L1).isEmpty()) {
        full.reason = forecast.word(
            "reason"_L1, reasonName, {Full::Reason::NoCapacity, Full::Reason::TooFewPoints, Full::Reason::TooShort});
    }
    full.lowS = full.kind == Full::Kind::Range ? forecast.real("low_s"_L1) : 0;
    full.highS = forecast.maybeReal("high_s"_L1);
    full.lowPerH = forecast.maybeReal("low_per_h"_L1);
    full.highPerH = forecast.maybeReal("high_per_h"_L1);
    full.windowsS = forecast.reals("windows_s"_L1);
    return full;
}

FillForecasts forecastsFrom(const JsonReading& picture)
{
    FillForecasts forecasts;
    picture.table("forecasts"_L1, [&](const JsonReading& row) {
        forecasts.insert({row.text("target"_L1), row.text("filesystem"_L1)},
            {timeToFullFrom(row.inner("bytes"_L1)), timeToFullFrom(row.inner("inodes"_L1))});
        return 0;
    });
    return forecasts;
}

Mark markFrom(const JsonReading& row)
{
    return {row.text("id"_L1), row.moment("at"_L1), row.maybeText("node"_L1),
        row.word("source"_L1, markSourceName, {Mark::Source::Person, Mark::Source::Seen}), row.maybeText("code"_L1),
        row.object("args"_L1), row.maybeText("text"_L1), row.maybeText("who"_L1)};
}

ObservedEdge edgeFrom(const JsonReading& row)
{
    return {row.maybeText("client"_L1), row.text("application"_L1), row.maybeText("user"_L1), row.texts("addresses"_L1),
        row.text("target"_L1), row.texts("queues"_L1), row.flag("written"_L1)};
}

void readPicture(Picture& picture, const JsonReading& document, const PicturePtr& before)
{
    const JsonReading position = document.inner("position"_L1);
    picture.position = {position.text("source"_L1), position.text("epoch"_L1), position.integer("seq"_L1)};
    QSet<QString> ids;
    picture.targets = document.table("targets"_L1, [&](const JsonReading& row) {
        TargetState state = stateFrom(row, before);
        if (ids.contains(state.target.id))
            row.refuse("id"_L1, u"each id once"_s);
        ids.insert(state.target.id);
        return state;
    });
    picture.findings = document.table("findings"_L1, findingFrom);
    picture.rules = document.table("rules"_L1, ruleFrom);
    picture.forecasts = forecastsFrom(document);
    picture.marks = document.table("marks"_L1, markFrom);
    picture.observed = document.table("observed"_L1, edgeFrom);
    const JsonReading pulse = document.inner("pulse"_L1);
    picture.pulse = {pulse.maybeMoment("at"_L1).value_or(Moment()), pulse.real("lateness_ms"_L1),
        pulse.count("abandoned_workers"_L1)};
    picture.services = servicesFrom(document, before ? before->services : nullptr);
    if (picture.services)
        picture.impact = impactFrom(document.inner("impact"_L1), picture.services->graph);
}

} // namespace

Result<PicturePtr> pictureFromJson(
    const QJsonObject& document, std::chrono::milliseconds boot, const PicturePtr& before)
{
    JsonSource source;
    const JsonReading whole(document, source);
    if (whole.text("schema"_L1) != "yagura.picture/1"_L1)
        whole.refuse("schema"_L1, u"yagura.picture/1"_s);
    source.now = {whole.maybeTime("now"_L1), boot};
    if (!source.now.utc.isValid())
        whole.refuse("now"_L1, u"time in UTC"_s);
    if (!source.isSound())
        return source.failure();

    const auto picture = std::make_shared<Picture>();
    picture->now = source.now;
    readPicture(*picture, whole, before);
    if (!source.isSound())
        return source.failure();
    return PicturePtr(picture);
}

} // namespace yagura
