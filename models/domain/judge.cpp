// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/judge.h"

#include "models/domain/failurefindings.h"

#include <algorithm>
#include <vector>

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
    m_isNewBook = true;
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
    m_isNewBook = false;
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

    const auto sinceOf = [this](const QString& id) {
        const auto known = m_remembered.constFind(id);
        const bool holds = known != m_remembered.constEnd() && known->standing.level() != Severity::Ok;
        return holds ? std::optional(known->standing.since()) : std::nullopt;
    };
    judgeValues(state, m_book.page(state.target.id), past, listenerAt(state, now));
    if (auto finding = ladderFinding(state, sinceOf))
        take(conditionOf(std::move(*finding), state.good->readAt), now);
    return {Outlook::Sight::Clear, state.good->readAt.boot};
}

Listener Judge::listenerAt(const TargetState& state, const Moment& now)
{
    return {
        [this](const QString& id) {
            const auto known = m_remembered.constFind(id);
            return known == m_remembered.constEnd() ? Severity::Ok : known->standing.level();
        },
        [this, &state, &now](const QString& id, Severity severity, const Indicator& indicator) {
            const auto known = m_isNewBook ? m_remembered.end() : m_remembered.find(id);
            if (known == m_remembered.end() || known->heldInRound == m_round
                || !known->standing.goesOn(severity, indicator, now, m_holds, state.good->readAt.boot))
                return false;
            known->heldInRound = m_round;
            return true;
        },
        [this, &now](Condition condition) { take(std::move(condition), now); },
    };
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
    std::vector<const Standing*> standing;
    for (const Remembered& known : m_remembered) {
        if (known.standing.isShown())
            standing.push_back(&known.standing);
    }
    std::ranges::sort(standing, [this](const Standing* left, const Standing* right) {
        const Severity worse = left->severity(m_holds);
        const Severity milder = right->severity(m_holds);
        return worse != milder ? worse > milder : left->age() < right->age();
    });
    QList<Finding> findings;
    findings.reserve(qsizetype(standing.size()));
    for (const Standing* each : standing)
        findings.append(each->shown(now, m_holds));
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
