// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/entrykinds.h"
#include "models/domain/runbookvalue.h"
#include "models/items/checklist/stepwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ListTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

/// What somebody ran or sent for a step, exactly.
QString commandOf(const RunbookStep& step, const Incident& incident, const StepProgress& progress)
{
    if (const auto* manual = std::get_if<ManualStep>(&step.content))
        return yagura::commandOf(*manual);
    const auto tried = std::ranges::find(incident.actions, progress.action, &ActionTry::actionId);
    return progress.action.isEmpty() || tried == incident.actions.end() ? QString() : tried->request;
}

/// The words of the outcome, and what was said with it.
QString outcomeOf(const RunbookStep& step, const StepProgress& progress, bool isPassedOver)
{
    if (progress.state == StepState::Open || progress.state == StepState::ToDo)
        return stepStateText(progress.state, isPassedOver);
    const QString told = outcomeText(step, progress);
    const QString outcome = told.isEmpty() ? stepStateText(progress.state, false) : told;
    // A reason of a skip is part of its outcome already.
    const bool isSaid = progress.text.isEmpty() || outcome.contains(progress.text);
    return isSaid ? outcome : u"%1: %2"_s.arg(outcome, progress.text);
}

QStringList numbersOf(const StepProgress& progress)
{
    QStringList numbers;
    for (const QString& told : progress.evidence) {
        if (const QString number = evidenceNumber(told); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

const RecordEntry* entryOf(const Incident& incident, QLatin1StringView kind, const QString& run)
{
    const auto found = std::ranges::find_if(incident.entries,
        [&](const RecordEntry& entry) { return entry.kind == kind && entry.args["run"_L1].toString() == run; });
    return found == incident.entries.end() ? nullptr : &*found;
}

QString endOf(const Incident& incident, const Checklist& checklist)
{
    const RecordEntry* ended = entryOf(incident, entrykind::runEnded, checklist.run());
    const auto [done, all] = checklist.count();
    const QString count = ListTalk::tr("%1 of %2 steps").arg(done).arg(all);
    if (!ended)
        return ListTalk::tr("%1, goes on").arg(count);
    if (ended->args["how"_L1].toString() == "done"_L1)
        return ListTalk::tr("%1, done").arg(count);
    return ListTalk::tr("%1, given up: %2").arg(count, ended->args["reason"_L1].toString());
}

ReportStep stepOf(ReportStory& story, const Checklist& checklist, int place)
{
    const RunbookStep& step = checklist.runbook().steps[place];
    const StepProgress& progress = checklist.progress(step.id);
    ReportStep told;
    told.number = place + 1;
    told.title = story.plain(step.title.in(story.language()));
    told.who = story.plain(progress.by);
    told.at = progress.endedAt;
    told.outcome = story.plain(outcomeOf(step, progress, checklist.passedOver().contains(step.id)));
    told.command = story.paragraphs(commandOf(step, story.incident(), progress));
    told.evidence = numbersOf(progress);
    return told;
}

} // namespace

void tellChecklists(ReportStory& story, Report& report)
{
    for (const Checklist& checklist : story.checklists()) {
        ReportChecklist told;
        told.title = story.plain(checklist.runbook().title.in(story.language()));
        told.outcome = story.plain(endOf(story.incident(), checklist));
        if (const RecordEntry* started = entryOf(story.incident(), entrykind::runStarted, checklist.run()))
            told.started = started->happened;
        for (int place = 0; place < int(checklist.runbook().steps.size()); ++place)
            told.steps.append(stepOf(story, checklist, place));
        report.checklists.append(told);
    }
}

} // namespace yagura
