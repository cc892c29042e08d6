// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/runbookdraft.h"

#include "models/domain/blanks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void checkBlank(const Blank& blank, const WrittenText& written, const Runbook& runbook, ConfigFaults& faults)
{
    const auto& known = runbook.parameters;
    const auto parameter = std::ranges::find(known, blank.name, &RunbookParameter::name);
    if (parameter == known.end()) {
        QStringList names;
        std::ranges::transform(known, std::back_inserter(names), &RunbookParameter::name);
        auto args = unknownWord(u"value"_s, blank.name, names);
        args.insert(u"key"_s, written.key);
        faults.note(written.place, u"runbook.unknown_blank"_s, args);
        return;
    }
    const QJsonObject args {{u"key"_s, written.key}, {u"value"_s, blank.name}};
    if (written.as == WrittenText::As::Shell && blank.isQuoted)
        faults.note(written.place, u"runbook.blank_in_quotes"_s, args);
    if (written.as == WrittenText::As::Sql && parameter->type != ParameterType::Integer)
        faults.note(written.place, u"runbook.blank_in_sql"_s, args);
}

void checkBlanks(const RunbookDraft& draft, ConfigFaults& faults)
{
    for (const WrittenText& written : draft.texts) {
        const bool isShell = written.as == WrittenText::As::Shell;
        for (const Blank& blank : isShell ? blanksInShell(written.text) : blanksIn(written.text))
            checkBlank(blank, written, draft.runbook, faults);
    }
}

qsizetype indexOf(const Runbook& runbook, const QString& id)
{
    const auto found = std::ranges::find(runbook.steps, id, &RunbookStep::id);
    return found == runbook.steps.end() ? -1 : found - runbook.steps.begin();
}

bool isSound(const WrittenBranch& branch, const RunbookDraft& draft, ConfigFaults& faults)
{
    const qsizetype to = indexOf(draft.runbook, branch.to);
    if (to > branch.from)
        return true;
    QJsonObject args {{u"value"_s, branch.to.left(64)}};
    if (to < 0) {
        QStringList ids;
        std::ranges::transform(draft.runbook.steps, std::back_inserter(ids), &RunbookStep::id);
        args = unknownWord(u"value"_s, branch.to, ids);
    }
    args.insert(u"key"_s, branch.key);
    faults.note(branch.place, to < 0 ? u"runbook.unknown_step"_s : u"runbook.circle"_s, args);
    return false;
}

/// Whether one may also go on with the step that follows: not where each answer has a branch of its own.
bool goesOn(const RunbookStep& step)
{
    const auto* decide = std::get_if<DecideStep>(&step.content);
    return !decide || decide->yes.isEmpty() || decide->no.isEmpty() || decide->unknown.isEmpty();
}

/// Branches lead forwards only, so one pass sees every way.
void checkWays(const RunbookDraft& draft, ConfigFaults& faults)
{
    QSet<qsizetype> reached {0};
    for (qsizetype at = 0; at < draft.runbook.steps.size(); ++at) {
        const RunbookStep& step = draft.runbook.steps.at(at);
        if (!reached.contains(at)) {
            faults.note(draft.steps.at(at), u"runbook.unreachable"_s, {{u"id"_s, step.id.left(64)}});
            continue;
        }
        if (goesOn(step))
            reached.insert(at + 1);
        for (const WrittenBranch& branch : draft.branches) {
            if (branch.from == at)
                reached.insert(indexOf(draft.runbook, branch.to));
        }
    }
}

} // namespace

void checkDraft(const RunbookDraft& draft, ConfigFaults& faults)
{
    checkBlanks(draft, faults);
    bool areSound = true;
    for (const WrittenBranch& branch : draft.branches)
        areSound = isSound(branch, draft, faults) && areSound;
    if (areSound)
        checkWays(draft, faults);
}

} // namespace yagura
