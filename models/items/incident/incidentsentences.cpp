// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incident/incidentsentences.h"

#include "models/items/checklist/stepwords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/incident/actionwords.h"
#include "models/items/incidentwords.h"
#include "models/items/indicatorwords.h"
#include "models/items/timeline/entrywords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(yagura::IncidentWords)
};

QString conditionText(const Predicate::Condition& condition)
{
    if (condition.kind == Predicate::Condition::Kind::Finding) {
        const QString finding = titleOfFinding(condition.finding);
        return condition.isClear ? Words::tr("%1 is clear").arg(finding) : Words::tr("%1 stands").arg(finding);
    }
    const QString number = u"%1 @ %2"_s.arg(indicatorText(condition.indicator), visibleText(condition.target));
    return condition.when == Rule::When::Above ? Words::tr("%1 is at least %2").arg(number, numberText(condition.level))
                                               : Words::tr("%1 is at most %2").arg(number, numberText(condition.level));
}

} // namespace

QString menuTextOf(const IncidentSummary& incident)
{
    const QString name = incident.label.isEmpty() ? incident.id.left(8) : incident.label;
    const QString started = incident.started.isValid() ? momentText(incident.started) : unknownText();
    return u"%1  %2  %3  (%4)"_s.arg(
        visibleText(name), started, visibleText(incident.title), incidentStateWord(incidentStateName(incident.state)));
}

QString sentenceOf(const ExitCriterion& criterion)
{
    if (!criterion.text.isEmpty())
        return visibleText(criterion.text);
    QStringList conditions;
    for (const Predicate::Condition& condition : criterion.predicate.all)
        conditions.append(conditionText(condition));
    const QString all = conditions.join(u" · "_s);
    const auto held = std::chrono::milliseconds(criterion.predicate.heldFor);
    return held.count() > 0 ? Words::tr("%1, for %2").arg(all, clockText(held.count())) : all;
}

QString stateTextOf(const ExitCriterion& criterion, const PredicateState& state)
{
    if (state.answer == Answer::Yes)
        return Words::tr("met");
    const auto wanted = std::chrono::milliseconds(criterion.predicate.heldFor);
    if (state.held.count() > 0 && wanted.count() > 0)
        return Words::tr("holds for %1 of %2").arg(clockText(state.held.count()), clockText(wanted.count()));
    return state.answer == Answer::No ? Words::tr("not met") : Words::tr("cannot be seen");
}

QString conflictsText(const QList<FieldConflict>& conflicts)
{
    QStringList texts;
    for (const FieldConflict& conflict : conflicts)
        texts.append(sentenceOf(conflict));
    return texts.join(u"; "_s);
}

QString handoverText(const Incident& incident, const std::optional<std::chrono::milliseconds>& length)
{
    QStringList lines;
    lines.append(Words::tr("%1: %2").arg(incident.name(), incident.title));
    lines.append(Words::tr("%1, %2, lasts %3")
                     .arg(incidentSeverityWord(incident.severity), incidentStateWord(incidentStateName(incident.state)),
                         durationText(length ? std::optional(length->count()) : std::nullopt)));
    for (const ExitCriterion& criterion : incident.criteria) {
        const QString mark = criterion.answer == Answer::Yes ? Words::tr("met") : Words::tr("not met");
        lines.append(Words::tr("Exit: %1 — %2").arg(sentenceOf(criterion), mark));
    }
    for (const ActionTry& action : incident.actions)
        lines.append(Words::tr("Done: %1 (%2)")
                         .arg(titleOfAction({action.actionId, action.action, action.target, action.arguments}),
                             changeOutcomeText(action.outcome)));
    EntryContext context;
    for (const RecordEntry& entry : incident.entries)
        context.learn(entry);
    constexpr qsizetype newest = 5;
    for (qsizetype i = std::max<qsizetype>(0, incident.entries.size() - newest); i < incident.entries.size(); ++i) {
        const RecordEntry& entry = incident.entries[i];
        lines.append(u"%1  %2"_s.arg(timeOfDayText(entry.happened), sentenceOf(entry, context)));
    }
    return lines.join(u'\n');
}

} // namespace yagura
