// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist.h"

#include "models/domain/entrykinds.h"
#include "models/domain/names.h"
#include "models/domain/stepmove.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array stepStateNames {
    Named {StepState::ToDo, "to_do"},
    Named {StepState::Open, "open"},
    Named {StepState::Done, "done"},
    Named {StepState::Skipped, "skipped"},
};

bool hasEnded(const StepProgress& progress)
{
    return progress.state == StepState::Done || progress.state == StepState::Skipped;
}

/// A fork is ended by an answer and everything else by being done.
bool fitsKind(const RunbookStep& step, const RecordEntry& entry)
{
    const bool isFork = std::holds_alternative<DecideStep>(step.content);
    return !(entry.kind == entrykind::stepDecided && !isFork) && !(entry.kind == entrykind::stepDone && isFork);
}

/// The step that the runbook names for this answer; empty: it goes on with the next one.
QString branchOf(const RunbookStep& step, Answer answer)
{
    if (const auto* fork = std::get_if<DecideStep>(&step.content))
        return answer == Answer::Yes ? fork->yes : answer == Answer::No ? fork->no : fork->unknown;
    if (const auto* wait = std::get_if<WaitStep>(&step.content))
        return answer == Answer::No ? wait->otherwise : QString();
    return {};
}

/// The answer by which the checklist went on from an ended step.
Answer answerTaken(const StepProgress& progress)
{
    const bool failed = progress.state == StepState::Done && progress.outcome == "failed"_L1;
    return failed ? Answer::No : progress.answer;
}

QHash<QString, QString> textsIn(const QJsonObject& object)
{
    QHash<QString, QString> texts;
    for (auto pair = object.begin(); pair != object.end(); ++pair)
        texts.insert(pair.key(), pair.value().toString());
    return texts;
}

qsizetype placeOf(const Runbook& runbook, const QString& step)
{
    const auto found = std::ranges::find(runbook.steps, step, &RunbookStep::id);
    return found == runbook.steps.end() ? -1 : found - runbook.steps.begin();
}

} // namespace

QString stepStateName(StepState state)
{
    return nameIn(stepStateNames, state);
}

Checklist::Checklist(Runbook runbook, const RecordEntry& started)
    : m_run(runOf(started)), m_runbook(std::move(runbook)),
      m_parameters(textsIn(started.args.value("parameters"_L1).toObject())),
      m_finding(started.args.value("finding"_L1).toString())
{
    for (const RunbookStep& step : m_runbook.steps)
        m_steps.insert(step.id, {});
}

void Checklist::apply(const RecordEntry& entry)
{
    if (m_ended || runOf(entry) != m_run)
        return;
    if (entry.kind == entrykind::runEnded) {
        m_ended = true;
        return;
    }
    const auto progress = m_steps.find(stepOf(entry));
    if (progress == m_steps.end() || !fitsKind(m_runbook.steps[placeOf(m_runbook, progress.key())], entry))
        return;
    const QDateTime endedAt = progress->endedAt;
    const bool hasMoved = moveStep(*progress, entry);
    if (hasMoved && entry.kind == entrykind::stepUndone)
        closeOpenedSince(endedAt, progress.key());
}

// What was opened because the step had ended waits for it again.
void Checklist::closeOpenedSince(const QDateTime& endedAt, const QString& undone)
{
    for (auto step = m_steps.begin(); step != m_steps.end(); ++step) {
        if (step->state != StepState::Open || step->openedAt < endedAt || step.key() == undone)
            continue;
        step->state = StepState::ToDo;
        step->openedAt = {};
    }
}

const StepProgress& Checklist::progress(const QString& step) const
{
    static const StepProgress nothing;
    const auto found = m_steps.constFind(step);
    return found == m_steps.constEnd() ? nothing : *found;
}

QString Checklist::current() const
{
    const auto isOpen = [this](const RunbookStep& step) { return progress(step.id).state == StepState::Open; };
    const auto found = std::ranges::find_if(m_runbook.steps, isOpen);
    return m_ended || found == m_runbook.steps.end() ? QString() : found->id;
}

// A branch back to a step that has ended goes on behind it: what was done is done again only when it is undone.
QString Checklist::after(const QString& step, Answer answer) const
{
    const qsizetype place = placeOf(m_runbook, step);
    if (place < 0)
        return {};
    const qsizetype branch = placeOf(m_runbook, branchOf(m_runbook.steps[place], answer));
    const auto isLeft = [&](const RunbookStep& each) { return each.id != step && !hasEnded(progress(each.id)); };
    const auto begin = m_runbook.steps.begin() + (branch < 0 ? place + 1 : branch);
    const auto next = std::find_if(begin, m_runbook.steps.end(), isLeft);
    return next == m_runbook.steps.end() ? QString() : next->id;
}

QStringList Checklist::passedOver() const
{
    const QList<RunbookStep>& steps = m_runbook.steps;
    std::vector<bool> isLeftOut(std::size_t(steps.size()), false);
    for (qsizetype from = 0; from < steps.size(); ++from) {
        const StepProgress& taken = progress(steps[from].id);
        const qsizetype to = hasEnded(taken) ? placeOf(m_runbook, branchOf(steps[from], answerTaken(taken))) : -1;
        for (qsizetype between = from + 1; between < to; ++between)
            isLeftOut[std::size_t(between)] = true;
    }
    QStringList ids;
    for (qsizetype place = 0; place < steps.size(); ++place) {
        if (isLeftOut[std::size_t(place)] && progress(steps[place].id).state == StepState::ToDo)
            ids.append(steps[place].id);
    }
    return ids;
}

std::pair<int, int> Checklist::count() const
{
    const auto ended = std::ranges::count_if(m_steps, &hasEnded);
    return {int(ended), int(m_steps.size() - passedOver().size())};
}

} // namespace yagura
