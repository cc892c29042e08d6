// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/guardedaction.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

ActionOutcome outcomeOf(ActionOutcome::Kind kind, const Failure& failure)
{
    ActionOutcome outcome;
    outcome.kind = kind;
    outcome.failure = failure;
    outcome.output = failure.args.value("detail"_L1).toString();
    return outcome;
}

} // namespace

Failure actionRefused(const QString& reason, QJsonObject args)
{
    args.insert(u"reason"_s, reason);
    return {FailureClass::Limit, u"action.refused"_s, args};
}

Failure badArgument(const QString& name)
{
    return {FailureClass::Internal, u"action.bad_argument"_s, {{u"argument"_s, name}}};
}

ActionOutcome refusedOutcome(const Failure& failure)
{
    return outcomeOf(ActionOutcome::Kind::Refused, failure);
}

ActionOutcome failedOutcome(const Failure& failure)
{
    return outcomeOf(ActionOutcome::Kind::Failed, failure);
}

ActionOutcome unknownOutcome(const Failure& failure)
{
    return outcomeOf(ActionOutcome::Kind::Unknown, failure);
}

} // namespace yagura
