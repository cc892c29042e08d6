// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/action.h"
#include "models/domain/entrykinds.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/incident/actionwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct CourseTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

QString withText(const QString& words, const QString& text)
{
    if (words.isEmpty() || text.isEmpty() || words.contains(text))
        return words.isEmpty() ? text : words;
    return CourseTalk::tr("%1: %2").arg(words, text);
}

/// How a run ended, in words.
QString outcomeOf(const Checklist& checklist, const Incident& incident)
{
    for (const RecordEntry& entry : incident.entries) {
        if (entry.kind != entrykind::runEnded || entry.args["run"_L1].toString() != checklist.run())
            continue;
        if (entry.args["how"_L1].toString() == "done"_L1)
            return CourseTalk::tr("done");
        return withText(CourseTalk::tr("given up"), visibleText(entry.args["reason"_L1].toString()));
    }
    return CourseTalk::tr("goes on");
}

QDateTime startOf(const Checklist& checklist, const Incident& incident)
{
    for (const RecordEntry& entry : incident.entries) {
        if (entry.kind == entrykind::runStarted && entry.args["run"_L1].toString() == checklist.run())
            return entry.happened;
    }
    return {};
}

/// "found the cause: batch-worker"; of a step that has not ended where it stands.
QString outcomeOf(const RunbookStep& step, const StepProgress& progress)
{
    const QString ended = withText(outcomeText(step, progress), visibleText(progress.text));
    if (!ended.isEmpty())
        return ended;
    return stepStateText(progress.state, false);
}

ReportStep stepOf(ReportStory& story, const RunbookStep& step, const StepProgress& progress, int number)
{
    ReportStep told;
    told.number = number;
    told.title = story.plain(step.title.in(story.language()));
    told.who = story.plain(progress.by);
    told.at = progress.endedAt;
    QStringList outcome {outcomeOf(step, progress)};
    for (const QString& note : progress.notes)
        outcome.append(note);
    told.outcome = story.paragraphs(outcome.join(u'\n'));
    if (const auto* manual = std::get_if<ManualStep>(&step.content))
        told.command = story.paragraphs(commandOf(*manual));
    for (const QString& evidence : progress.evidence) {
        if (const QString known = evidenceNumber(evidence); !known.isEmpty())
            told.evidence.append(known);
    }
    return told;
}

} // namespace

void tellChecklists(ReportStory& story, Report& report)
{
    for (const Checklist& checklist : story.checklists()) {
        ReportChecklist told;
        told.title = story.plain(checklist.runbook().title.in(story.language()));
        told.outcome = story.plain(outcomeOf(checklist, story.incident()));
        told.started = startOf(checklist, story.incident());
        const QStringList passedOver = checklist.passedOver();
        int number = 0;
        for (const RunbookStep& step : checklist.runbook().steps) {
            ++number;
            // A branch that nobody took tells nothing; a step that nobody came to does.
            if (!passedOver.contains(step.id))
                told.steps.append(stepOf(story, step, checklist.progress(step.id), number));
        }
        report.checklists.append(told);
    }
}

void tellActions(ReportStory& story, Report& report)
{
    for (const ActionTry& action : story.incident().actions) {
        ReportAction told;
        told.what = story.plain(titleOfAction({action.actionId, action.action, action.target, action.arguments}));
        told.who = story.plain(action.by);
        told.at = action.startedAt;
        told.request = story.paragraphs(action.request);
        QString outcome = changeOutcomeText(action.outcome);
        if (action.verified == Answer::Yes)
            outcome = CourseTalk::tr("%1; seen in the pictures that it worked").arg(outcome);
        else if (action.verified == Answer::No)
            outcome = CourseTalk::tr("%1; it did not help").arg(outcome);
        told.outcome = story.plain(outcome);
        report.actions.append(told);
    }
}

} // namespace yagura
