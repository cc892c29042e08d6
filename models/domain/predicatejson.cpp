// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/predicatejson.h"

#include "models/domain/names.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array measures {
    Named {Rule::Measure::Value, "value"},
    Named {Rule::Measure::ShareOfLimit, "share_of_limit"},
};
constexpr std::array directions {
    Named {Rule::When::Above, "above"},
    Named {Rule::When::Below, "below"},
};

/// A day: what a stranger wrote must not overflow a sum of times.
constexpr qint64 longestHoldS = 24 * 60 * 60;

QJsonObject conditionJson(const Predicate::Condition& condition)
{
    if (condition.kind == Predicate::Condition::Kind::Finding)
        return {{u"finding"_s, condition.finding}, {u"clear"_s, condition.isClear}, {u"target"_s, condition.target}};
    return {{u"target"_s, condition.target}, {u"indicator"_s, condition.indicator}, {u"object"_s, condition.objectGlob},
        {u"measure"_s, nameIn(measures, condition.measure)}, {u"when"_s, nameIn(directions, condition.when)},
        {u"level"_s, condition.level}};
}

std::optional<Predicate::Condition> conditionOf(const QJsonObject& object)
{
    Predicate::Condition condition;
    condition.target = object["target"_L1].toString();
    if (object.contains("finding"_L1)) {
        condition.kind = Predicate::Condition::Kind::Finding;
        condition.finding = object["finding"_L1].toString();
        condition.isClear = object["clear"_L1].toBool();
        return condition.finding.isEmpty() ? std::nullopt : std::optional(condition);
    }
    const auto measure = valueIn(measures, object["measure"_L1].toString());
    const auto when = valueIn(directions, object["when"_L1].toString());
    condition.indicator = object["indicator"_L1].toString();
    condition.objectGlob = object["object"_L1].toString();
    if (!measure || !when || condition.indicator.isEmpty() || !object["level"_L1].isDouble())
        return std::nullopt;
    condition.measure = *measure;
    condition.when = *when;
    condition.level = object["level"_L1].toDouble();
    return condition;
}

} // namespace

QJsonObject predicateJson(const Predicate& predicate)
{
    QJsonArray all;
    for (const Predicate::Condition& condition : predicate.all)
        all.append(conditionJson(condition));
    return {{u"all"_s, all}, {u"held_for_s"_s, qint64(predicate.heldFor.count())}};
}

std::optional<Predicate> predicateFromJson(const QJsonObject& object)
{
    Predicate predicate;
    predicate.heldFor = std::chrono::seconds(std::clamp<qint64>(object["held_for_s"_L1].toInteger(), 0, longestHoldS));
    const QJsonArray all = object["all"_L1].toArray();
    for (const QJsonValue& each : all) {
        const auto condition = conditionOf(each.toObject());
        if (!condition)
            return std::nullopt;
        predicate.all.append(*condition);
    }
    return predicate;
}

} // namespace yagura
