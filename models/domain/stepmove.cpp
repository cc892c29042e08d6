// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stepmove.h"

#include "models/domain/entrykinds.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool isEnded(const StepProgress& progress)
{
    return progress.state == StepState::Done || progress.state == StepState::Skipped;
}

QString textIn(const RecordEntry& entry, QLatin1StringView name)
{
    return entry.args.value(name).toString();
}

bool open(StepProgress& progress, const RecordEntry& entry)
{
    if (progress.state != StepState::ToDo)
        return false;
    progress.state = StepState::Open;
    progress.openedAt = entry.happened;
    return true;
}

bool end(StepProgress& progress, const RecordEntry& entry, StepState state, const QString& text)
{
    if (isEnded(progress))
        return false;
    progress.state = state;
    progress.by = entry.actor;
    progress.endedAt = entry.happened;
    progress.text = text;
    return true;
}

bool undo(StepProgress& progress)
{
    if (!isEnded(progress))
        return false;
    progress.state = StepState::Open;
    progress.by.clear();
    progress.endedAt = {};
    progress.outcome.clear();
    progress.answer = Answer::Unknown;
    progress.text.clear();
    return true;
}

bool done(StepProgress& progress, const RecordEntry& entry)
{
    if (!end(progress, entry, StepState::Done, textIn(entry, "text"_L1)))
        return false;
    progress.outcome = textIn(entry, "outcome"_L1);
    return true;
}

bool decided(StepProgress& progress, const RecordEntry& entry)
{
    const auto answer = answerFromName(textIn(entry, "answer"_L1));
    if (!answer || !end(progress, entry, StepState::Done, {}))
        return false;
    progress.answer = *answer;
    return true;
}

} // namespace

QString runOf(const RecordEntry& entry)
{
    return textIn(entry, "run"_L1);
}

QString stepOf(const RecordEntry& entry)
{
    return textIn(entry, "step"_L1);
}

bool moveStep(StepProgress& progress, const RecordEntry& entry)
{
    if (entry.kind == entrykind::stepOpened)
        return open(progress, entry);
    if (entry.kind == entrykind::stepDone)
        return done(progress, entry);
    if (entry.kind == entrykind::stepDecided)
        return decided(progress, entry);
    if (entry.kind == entrykind::stepSkipped)
        return end(progress, entry, StepState::Skipped, textIn(entry, "reason"_L1));
    if (entry.kind == entrykind::stepUndone)
        return undo(progress);
    if (entry.kind == entrykind::stepAssigned)
        progress.assigned = textIn(entry, "person"_L1);
    else if (entry.kind == entrykind::stepNoted)
        progress.notes.append(textIn(entry, "text"_L1));
    else if (entry.kind == entrykind::evidenceTaken)
        progress.evidence.append(textIn(entry, "number"_L1));
    else if (entry.kind == entrykind::actionStarted)
        progress.action = textIn(entry, "action_id"_L1);
    else
        return false;
    return true;
}

} // namespace yagura
