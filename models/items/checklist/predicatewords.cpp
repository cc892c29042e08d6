// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/predicatewords.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/indicatorwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Condition = Predicate::Condition;

struct PredicateWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::PredicateWords)
};

QString findingConditionText(const Condition& condition)
{
    const QString title = titleOfFinding(condition.finding, ObjectText::Short);
    return condition.isClear ? PredicateWords::tr("gone: %1").arg(title) : PredicateWords::tr("stands: %1").arg(title);
}

QString levelText(const Condition& condition, const QString& unit)
{
    const QString level = condition.measure == Rule::Measure::ShareOfLimit
        ? percentText(condition.level)
        : indicatorValueText(Amount(condition.level), unit, condition.indicator);
    return condition.when == Rule::When::Above ? PredicateWords::tr("%1 or more?").arg(level)
                                               : PredicateWords::tr("%1 or less?").arg(level);
}

} // namespace

QString conditionText(const Condition& condition, const Evidence* seen)
{
    if (condition.kind == Condition::Kind::Finding)
        return findingConditionText(condition);
    const Evidence none;
    const Evidence& evidence = seen ? *seen : none;
    QString name = indicatorText(condition.indicator);
    if (evidence.object)
        name += u' ' + visibleText(shortObjectName(evidence.object->name));
    const QString value
        = indicatorValueText({condition.indicator, evidence.object, evidence.value, evidence.unit, evidence.limit});
    return PredicateWords::tr("%1: %2 (%3)").arg(name, value, levelText(condition, evidence.unit));
}

QStringList conditionTexts(const Predicate& predicate, const PredicateState& state)
{
    QStringList texts;
    qsizetype number = 0;
    for (const Condition& condition : predicate.all) {
        const bool isNumber = condition.kind == Condition::Kind::Number;
        const Evidence* seen = isNumber && number < state.evidence.size() ? &state.evidence[number] : nullptr;
        number += isNumber ? 1 : 0;
        texts.append(conditionText(condition, seen));
    }
    return texts;
}

QString heldText(const Predicate& predicate, const PredicateState& state)
{
    const bool isTelling = predicate.heldFor.count() > 0 && state.held.count() > 0;
    if (!isTelling)
        return {};
    const auto whole = std::chrono::milliseconds(predicate.heldFor);
    return PredicateWords::tr("held %1 of %2")
        .arg(clockText(std::min(state.held, whole).count()), clockText(whole.count()));
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return PredicateWords::tr("Yes");
    case Answer::No:
        return PredicateWords::tr("No");
    case Answer::Unknown:
        break;
    }
    return PredicateWords::tr("Unknown");
}

} // namespace yagura
