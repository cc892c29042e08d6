// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallincident.h"

#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestInList = 24;

QString person(const QString& name)
{
    return visibleText(cutInTheMiddle(name, longestInList));
}

std::optional<WallStep> currentStep(const Checklist& checklist, const QString& lead, const QString& language)
{
    const auto& steps = checklist.runbook().steps;
    const auto current = std::ranges::find(steps, checklist.current(), &RunbookStep::id);
    if (current == steps.end())
        return std::nullopt;
    const StepProgress& progress = checklist.progress(current->id);
    WallStep step;
    step.number = int(current - steps.begin()) + 1;
    step.count = int(steps.size());
    step.title = visibleText(current->title.in(language));
    step.who = progress.assigned.isEmpty() ? lead : person(progress.assigned);
    step.since = progress.openedAt;
    return step;
}

} // namespace

WallIncident wallIncidentOf(const Incident& incident, const ChecklistDesk& desk, const QString& language)
{
    WallIncident wall;
    wall.name = visibleText(incident.name());
    wall.title = visibleText(incident.title);
    wall.lead = person(incident.roles.value(u"lead"_s));
    wall.isMitigated = incident.state == IncidentState::Mitigated;
    wall.started = incident.times.value(u"started"_s);
    for (const QString& run : desk.runs()) {
        const Checklist* checklist = desk.checklist(run);
        const auto step = checklist ? currentStep(*checklist, wall.lead, language) : std::nullopt;
        if (step && (!wall.step || step->since >= wall.step->since))
            wall.step = step;
    }
    const QList<Reminder> reminders = desk.reminders();
    if (!reminders.isEmpty())
        wall.reportDue = reminders.first().due;
    return wall;
}

} // namespace yagura
