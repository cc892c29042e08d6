// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline/checklistentrywords.h"

#include "models/domain/entrykinds.h"
#include "models/domain/predicate.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(yagura::Entries)
};

QString shown(const RecordEntry& entry, const QString& key)
{
    return visibleText(entry.args[key].toString());
}

const Runbook* runbookOf(const EntryContext& context, const QString& id)
{
    if (!context.runbooks)
        return nullptr;
    const auto found = std::ranges::find(*context.runbooks, id, &Runbook::id);
    return found == context.runbooks->end() ? nullptr : &*found;
}

QString runbookTitle(const EntryContext& context, const QString& id)
{
    const Runbook* runbook = runbookOf(context, id);
    return visibleText(runbook ? runbook->title.in(context.language) : id);
}

QString stepTitle(const RecordEntry& entry, const EntryContext& context)
{
    const QString id = entry.args[u"step"_s].toString();
    const Runbook* runbook = runbookOf(context, context.runbookOfRun.value(entry.args[u"run"_s].toString()));
    const RunbookStep* step = runbook ? runbook->step(id) : nullptr;
    return visibleText(step ? step->title.in(context.language) : id);
}

QString withText(const QString& sentence, const QString& text)
{
    return text.isEmpty() ? sentence : Steps::tr("%1 — %2").arg(sentence, text);
}

QString answerText(const QString& answer)
{
    if (answer == answerName(Answer::Yes))
        return Steps::tr("yes");
    return answer == answerName(Answer::No) ? Steps::tr("no") : Steps::tr("unknown");
}

QString decidedText(const RecordEntry& entry, const QString& title)
{
    const QString answer = answerText(entry.args[u"answer"_s].toString());
    return entry.args[u"by"_s] == "picture"_L1 ? Steps::tr("%1: %2, by what is measured").arg(title, answer)
                                               : Steps::tr("%1: %2, decided by a person").arg(title, answer);
}

QString doneText(const RecordEntry& entry, const QString& title)
{
    const QString text = shown(entry, u"text"_s);
    if (entry.args[u"outcome"_s] == "found_cause"_L1)
        return withText(Steps::tr("%1: the cause is found").arg(title), text);
    if (entry.args[u"outcome"_s] == "failed"_L1)
        return withText(Steps::tr("%1: failed").arg(title), text);
    return withText(Steps::tr("%1: done").arg(title), text);
}

QString stepText(const RecordEntry& entry, const EntryContext& context)
{
    const QString title = stepTitle(entry, context);
    if (entry.kind == entrykind::stepOpened)
        return Steps::tr("%1: opened").arg(title);
    if (entry.kind == entrykind::stepDone)
        return doneText(entry, title);
    if (entry.kind == entrykind::stepDecided)
        return decidedText(entry, title);
    if (entry.kind == entrykind::stepSkipped)
        return withText(Steps::tr("%1: skipped").arg(title), shown(entry, u"reason"_s));
    if (entry.kind == entrykind::stepUndone)
        return Steps::tr("%1: open again").arg(title);
    if (entry.kind == entrykind::stepAssigned)
        return Steps::tr("%1: assigned to %2").arg(title, shown(entry, u"person"_s));
    if (entry.kind == entrykind::stepNoted)
        return withText(title, shown(entry, u"text"_s));
    if (entry.kind == entrykind::evidenceTaken)
        return Steps::tr("%1 — evidence %2 from %3").arg(title, shown(entry, u"number"_s), shown(entry, u"source"_s));
    return {};
}

QString outcomeText(const QString& outcome)
{
    if (outcome == "done"_L1)
        return Steps::tr("done");
    if (outcome == "refused"_L1)
        return Steps::tr("refused, nothing was sent");
    return outcome == "failed"_L1 ? Steps::tr("failed") : Steps::tr("nobody answered; it may have happened");
}

QString actionText(const RecordEntry& entry, const EntryContext& context)
{
    const QString id = entry.args[u"action_id"_s].toString();
    const QString action = context.actions.value(id, visibleText(entry.args[u"action"_s].toString()));
    if (entry.kind == entrykind::actionStarted)
        return Steps::tr("Action begun: %1. Sent: %2").arg(action, shown(entry, u"request"_s));
    if (entry.kind == entrykind::actionEnded)
        return Steps::tr("Action ended: %1 – %2").arg(action, outcomeText(entry.args[u"outcome"_s].toString()));
    if (entry.kind != entrykind::actionVerified)
        return {};
    const QString answer = entry.args[u"answer"_s].toString();
    if (answer == answerName(Answer::Yes))
        return Steps::tr("%1: it worked").arg(action);
    return answer == answerName(Answer::No) ? Steps::tr("%1: it did not help").arg(action)
                                            : Steps::tr("%1: whether it helped cannot be seen").arg(action);
}

} // namespace

QString checklistEntryText(const RecordEntry& entry, const EntryContext& context)
{
    if (entry.kind == entrykind::runStarted)
        return Steps::tr("Checklist started: %1").arg(runbookTitle(context, entry.args[u"runbook"_s].toString()));
    if (entry.kind == entrykind::runEnded) {
        const QString title = runbookTitle(context, context.runbookOfRun.value(entry.args[u"run"_s].toString()));
        const bool isDone = entry.args[u"how"_s] == "done"_L1;
        return isDone ? Steps::tr("Checklist done: %1").arg(title)
                      : withText(Steps::tr("Checklist given up: %1").arg(title), shown(entry, u"reason"_s));
    }
    if (entry.kind.startsWith("step."_L1))
        return stepText(entry, context);
    if (entry.kind.startsWith("action."_L1))
        return actionText(entry, context);
    if (entry.kind == entrykind::preventionSet) {
        const QString text = shown(entry, u"text"_s);
        return Steps::tr("Prevention: %1").arg(text.isEmpty() ? shown(entry, u"item"_s) : text);
    }
    if (entry.kind == entrykind::exported)
        return Steps::tr("Report written (%1, %2)").arg(shown(entry, u"format"_s), shown(entry, u"language"_s));
    return {};
}

} // namespace yagura
