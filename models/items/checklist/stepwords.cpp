// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/stepwords.h"

#include "models/domain/runbookvalue.h"
#include "models/items/checklist/predicatewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::StepWords)
};

struct KindWord {
    QString operator()(const EvidenceStep&) const { return StepWords::tr("evidence"); }
    QString operator()(const ObserveStep&) const { return StepWords::tr("look"); }
    QString operator()(const DecideStep&) const { return StepWords::tr("decision"); }
    QString operator()(const ManualStep&) const { return StepWords::tr("by hand"); }
    QString operator()(const ChangeStep&) const { return StepWords::tr("change"); }
    QString operator()(const WaitStep&) const { return StepWords::tr("wait"); }
    QString operator()(const CommunicateStep&) const { return StepWords::tr("message"); }
};

} // namespace

QString stepKindText(const RunbookStep& step)
{
    return std::visit(KindWord(), step.content);
}

QString stepStateText(StepState state, bool isPassedOver)
{
    switch (state) {
    case StepState::ToDo:
        return isPassedOver ? StepWords::tr("left out") : StepWords::tr("to do");
    case StepState::Open:
        return StepWords::tr("open");
    case StepState::Done:
        return StepWords::tr("done");
    case StepState::Skipped:
        break;
    }
    return StepWords::tr("skipped");
}

QString outcomeText(const RunbookStep& step, const StepProgress& progress)
{
    if (progress.state == StepState::Skipped)
        return StepWords::tr("skipped: %1").arg(visibleText(progress.text));
    if (progress.state != StepState::Done)
        return {};
    if (std::holds_alternative<DecideStep>(step.content))
        return answerText(progress.answer);
    if (progress.outcome == "found_cause"_L1)
        return StepWords::tr("found the cause");
    if (progress.outcome != "failed"_L1)
        return visibleText(progress.text);
    return std::holds_alternative<WaitStep>(step.content) ? StepWords::tr("not within its limit")
                                                          : StepWords::tr("failed");
}

QString whoWhenText(const QString& who, const QDateTime& utc)
{
    const QString when = utc.isValid() ? utc.toLocalTime().toString(u"HH:mm"_s) : QString();
    const QString name = who.isEmpty() ? u"Yagura"_s : cutInTheMiddle(visibleText(who), 16);
    return when.isEmpty() ? name : name + u' ' + when;
}

QString commandOf(const ManualStep& step)
{
    return step.shell.isEmpty() ? shellLine(step.argv, {}) : step.shell;
}

bool hasHiddenCharacters(const QString& command)
{
    const QString copied = copyableCommand(command);
    return visibleText(copied) != copied;
}

QString copyableCommand(const QString& command)
{
    QString text = command;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

QString lockText(bool isResponding, bool canAct, const QString& target)
{
    if (!isResponding)
        return StepWords::tr("Refused in Observe mode: Yagura only looks. Respond mode and a second look are needed.");
    if (!canAct)
        return StepWords::tr("%1 has no respond: credential for this change.").arg(visibleText(target));
    return {};
}

QString argumentText(const QString& argument)
{
    if (argument == "queue"_L1)
        return StepWords::tr("Queue");
    if (argument == "connection"_L1)
        return StepWords::tr("Connection");
    if (argument == "user"_L1)
        return StepWords::tr("User");
    if (argument == "limit"_L1)
        return StepWords::tr("Limit");
    if (argument == "count"_L1)
        return StepWords::tr("How many");
    return visibleText(argument);
}

QString changeOutcomeText(const QString& outcome)
{
    if (outcome == "done"_L1)
        return StepWords::tr("done");
    if (outcome == "refused"_L1)
        return StepWords::tr("refused: what was previewed is no longer there");
    if (outcome == "failed"_L1)
        return StepWords::tr("failed: the other side said no");
    if (outcome == "unknown"_L1)
        return StepWords::tr("unknown: it was sent and nobody answered, it may have happened");
    return outcome.isEmpty() ? StepWords::tr("begun; how it ended is not known yet") : visibleText(outcome);
}

} // namespace yagura
