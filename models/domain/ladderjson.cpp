// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsjson.h"
#include "models/domain/names.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array stepOutcomeNames {
    Named {LadderStep::Outcome::Passed, "passed"},
    Named {LadderStep::Outcome::Failed, "failed"},
    Named {LadderStep::Outcome::NotReached, "not_reached"},
    Named {LadderStep::Outcome::NotUsed, "not_used"},
};

QJsonObject stepJson(const LadderStep& step)
{
    return {
        {u"key"_s, rungName(step.rung)},
        {u"outcome"_s, outcomeName(step.outcome)},
        {u"ms"_s, jsonOf(step.milliseconds)},
        {u"detail"_s, step.detail},
        {u"error"_s, step.failure ? QJsonValue(failureJson(*step.failure)) : QJsonValue()},
    };
}

} // namespace

QString outcomeName(LadderStep::Outcome outcome)
{
    return nameIn(stepOutcomeNames, outcome);
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonOfTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject failureJson(const Failure& failure)
{
    return {
        {u"class"_s, failureClassName(failure.failureClass)},
        {u"code"_s, failure.code},
        {u"args"_s, failure.args},
    };
}

QJsonArray ladderJson(const ConnectLadder& ladder)
{
    return tableOf(ladder.steps, stepJson);
}

} // namespace yagura
