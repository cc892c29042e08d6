// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failurefindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Failures in a row after which "refused" or "no answer" counts as down.
constexpr int failuresUntilDown = 2;

bool isDatabaseFull(const TargetState& state, const Failure& failure)
{
    return failure.failureClass == FailureClass::TooManyConnections && state.target.kind == TargetKind::Database;
}

QString runbookOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Database:
        return u"database-connection-timeout"_s;
    case TargetKind::Broker:
        return u"broker-trouble"_s;
    case TargetKind::Node:
        return u"node-trouble"_s;
    case TargetKind::Service:
        return u"service-trouble"_s;
    }
    return {};
}

Finding findingOf(const TargetState& state, const Failure& failure, const QString& rule, Severity severity)
{
    Finding finding;
    finding.pattern = targetKindName(state.target.kind);
    finding.rule = rule;
    finding.severity = severity;
    finding.target = state.target.id;
    finding.id = findingId(finding.pattern, rule, finding.target, std::nullopt);
    finding.code = finding.pattern + u'.' + rule;
    finding.args = failure.args;
    finding.args.insert("class"_L1, failureClassName(failure.failureClass));
    finding.args.insert("code"_L1, failure.code);
    if (severity != Severity::Unknown)
        finding.runbook = runbookOf(state.target.kind);
    return finding;
}

} // namespace

bool isBlind(const QList<TargetState>& targets, const Moment& now)
{
    const auto failed = [](const TargetState& state) { return state.failure() != nullptr; };
    const auto isQuiet = [&](const TargetState& state) {
        return failed(state) || state.freshness(now) == Freshness::Never;
    };
    return std::ranges::count_if(targets, failed) >= 2 && std::ranges::all_of(targets, isQuiet);
}

std::optional<Finding> failureFinding(const TargetState& state, bool blind)
{
    const Failure* failure = state.failure();
    if (!failure)
        return std::nullopt;

    // A server that says it is full was seen, so this holds however blind we are otherwise.
    if (isDatabaseFull(state, *failure))
        return findingOf(state, *failure, u"connections_exhausted"_s, Severity::Critical);
    if (blind || !failure->isTargetDown())
        return findingOf(state, *failure, u"cannot_see"_s, Severity::Unknown);
    if (state.failuresInARow < failuresUntilDown)
        return std::nullopt;

    Finding finding = findingOf(state, *failure, u"unreachable"_s, Severity::Critical);
    finding.args.insert("failures"_L1, state.failuresInARow);
    return finding;
}

std::optional<Finding> ladderFinding(const TargetState& state, const SinceOf& sinceOf)
{
    const auto* ladder = state.good && state.good->ladder ? &*state.good->ladder : nullptr;
    const LadderStep* step = ladder ? ladder->value.failing() : nullptr;
    if (!step || !step->failure || !step->failure->isTargetDown())
        return std::nullopt;
    if (isDatabaseFull(state, *step->failure))
        return findingOf(state, *step->failure, u"connections_exhausted"_s, Severity::Critical);

    Finding finding = findingOf(state, *step->failure, u"unreachable"_s, Severity::Warning);
    finding.args.insert("rung"_L1, rungName(step->rung));
    const auto earlier = sinceOf(finding.id);
    finding.since = earlier.value_or(ladder->readAt);
    if (earlier && ladder->readAt.boot > earlier->boot)
        finding.severity = Severity::Critical;
    return finding;
}

} // namespace yagura
