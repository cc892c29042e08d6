// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/judge.h"

#include "models/domain/failurefindings.h"

#include <algorithm>
#include <tuple>

namespace yagura {

namespace {

Condition conditionOf(Finding finding, const Moment& readAt)
{
    return {std::move(finding), std::nullopt, readAt.boot};
}

} // namespace

Judge::Judge(Holds holds)
    : m_holds(holds)
{
}

void Judge::configure(const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    m_book = RuleBook(rules, overrides);
}

void Judge::remember(const QList<Finding>& findings)
{
    for (const Finding& finding : findings)
        m_remembered.insert(finding.id, {Standing::of(finding), m_round});
}

QList<Finding> Judge::judge(const QList<TargetState>& targets, const Moment& now, const KnownPast& past)
{
    ++m_round;
    const bool blind = isBlind(targets, now);
    QHash<QString, Outlook> outlooks;
    outlooks.reserve(targets.size());
    for (const TargetState& state : targets)
        outlooks.insert(state.target.id, look(state, blind, now, past));
    settle(outlooks, now);
    return shown(now);
}

Judge::Outlook Judge::look(const TargetState& state, bool blind, const Moment& now, const KnownPast& past)
{
    if (auto finding = failureFinding(state, blind)) {
        take(conditionOf(std::move(*finding), state.last->readAt), now);
        return {Outlook::Sight::Hidden, {}};
    }
    if (state.failure() || !state.good)
        return {Outlook::Sight::Blurred, {}};

    const auto levelOf = [this](const QString& id) {
        const auto known = m_remembered.constFind(id);
        return known == m_remembered.constEnd() ? Severity::Ok : known->standing.level();
    };
    const auto sinceOf = [this](const QString& id) {
        const auto known = m_remembered.constFind(id);
        const bool holds = known != m_remembered.constEnd() && known->standing.level() != Severity::Ok;
        return holds ? std::optional(known->standing.since()) : std::nullopt;
    };
    judgeValues(state, m_book.page(state.target.id), past, levelOf,
                [&](Condition condition) { take(std::move(condition), now); });
    if (auto finding = ladderFinding(state, sinceOf))
        take(conditionOf(std::move(*finding), state.good->readAt), now);
    return {Outlook::Sight::Clear, state.good->readAt.boot};
}

// Two rules of one name, or a rule and a failure, may hold at one place: the worse one speaks, with the evidence of both.
void Judge::take(Condition condition, const Moment& now)
{
    Remembered& known = m_remembered[condition.finding.id];
    if (known.heldInRound == m_round) {
        if (known.standing.level() >= condition.finding.severity)
            return;
        condition.finding.evidence += known.standing.shown(now, m_holds).evidence;
    }
    known.heldInRound = m_round;
    known.standing.take(std::move(condition), now, m_holds);
}

void Judge::settle(const QHash<QString, Outlook>& outlooks, const Moment& now)
{
    m_remembered.removeIf([&](auto entry) {
        Remembered& known = entry.value();
        if (known.heldInRound == m_round)
            return false;
        const auto outlook = outlooks.constFind(known.standing.target());
        if (outlook == outlooks.constEnd())
            return true;
        if (outlook->sight == Outlook::Sight::Clear)
            known.standing.miss(outlook->readAt, now, m_holds);
        else
            known.standing.blur(now, outlook->sight == Outlook::Sight::Blurred);
        return known.standing.isForgotten();
    });
}

QList<Finding> Judge::shown(const Moment& now) const
{
    QList<Finding> findings;
    findings.reserve(m_remembered.size());
    for (const Remembered& known : m_remembered) {
        if (known.standing.isShown())
            findings.append(known.standing.shown(now, m_holds));
    }
    std::ranges::sort(findings, [](const Finding& left, const Finding& right) {
        if (left.severity != right.severity)
            return left.severity > right.severity;
        return std::tie(left.since.boot, left.id) < std::tie(right.since.boot, right.id);
    });
    return findings;
}

QList<Finding> judge(const Rules& rules, const QList<ThresholdOverride>& overrides, const QList<TargetState>& targets,
                     const QList<Finding>& before, const Moment& now)
{
    Judge once(Holds::Reported);
    once.configure(rules, overrides);
    once.remember(before);
    return once.judge(targets, now);
}

} // namespace yagura
