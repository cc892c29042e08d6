// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

LadderStep stepFrom(const JsonReading& row)
{
    using Outcome = LadderStep::Outcome;
    LadderStep step;
    step.rung = row.word("key"_L1, rungName, {Rung::Dns, Rung::Tcp, Rung::Tls, Rung::Login, Rung::Query});
    step.outcome = row.word(
        "outcome"_L1, outcomeName, {Outcome::Passed, Outcome::Failed, Outcome::NotReached, Outcome::NotUsed});
    step.milliseconds = row.maybeReal("ms"_L1);
    step.detail = row.text("detail"_L1);
    if (const auto error = row.maybeInner("error"_L1))
        step.failure = failureFrom(*error);
    return step;
}

Evidence evidenceFrom(const JsonReading& row)
{
    return {
        row.text("indicator"_L1), objectFrom(row), row.amount("value"_L1), row.amount("limit"_L1), row.text("unit"_L1)};
}

QString sourceName(Onset::Source source)
{
    return source == Onset::Source::LeftBand ? u"left_band"_s : u"crossed_threshold"_s;
}

std::optional<Onset> onsetFrom(const JsonReading& row)
{
    const auto onset = row.maybeInner("onset"_L1);
    if (!onset)
        return std::nullopt;
    return Onset {onset->moment("at"_L1),
        onset->word("source"_L1, sourceName, {Onset::Source::CrossedThreshold, Onset::Source::LeftBand})};
}

} // namespace

Failure failureFrom(const JsonReading& object)
{
    const auto failureClass = failureClassFromName(object.text("class"_L1));
    if (!failureClass)
        object.refuse("class"_L1, u"known word"_s);
    return {failureClass.value_or(FailureClass::Internal), object.text("code"_L1), object.object("args"_L1)};
}

ConnectLadder ladderFrom(const JsonReading& ladder)
{
    return {ladder.table("steps"_L1, stepFrom)};
}

std::optional<ObjectRef> objectFrom(const JsonReading& row)
{
    const auto object = row.maybeInner("object"_L1);
    return object ? std::optional(ObjectRef {object->text("type"_L1), object->text("name"_L1)}) : std::nullopt;
}

Finding findingFrom(const JsonReading& row)
{
    Finding finding;
    finding.id = row.text("id"_L1);
    finding.rule = row.text("rule"_L1);
    finding.pattern = row.text("pattern"_L1);
    finding.severity = row.word(
        "severity"_L1, severityName, {Severity::Unknown, Severity::Ok, Severity::Warning, Severity::Critical});
    finding.target = row.text("target"_L1);
    finding.object = objectFrom(row);
    finding.since = row.moment("since"_L1);
    finding.holdS = row.real("hold_s"_L1);
    finding.heldS = double(row.source().now.since(finding.since).count()) / 1000;
    finding.code = row.text("code"_L1);
    finding.args = row.object("args"_L1);
    finding.evidence = row.table("evidence"_L1, evidenceFrom);
    finding.runbook = row.maybeText("runbook"_L1);
    finding.cause = row.word("cause"_L1, causeName, {Cause::Unknown, Cause::Probable, Cause::Symptom});
    finding.causedBy = row.maybeText("under"_L1);
    finding.causePath = row.texts("path"_L1);
    finding.affects = row.texts("affects"_L1);
    finding.affectsTotal = row.count("affects_total"_L1);
    finding.onset = onsetFrom(row);
    return finding;
}

} // namespace yagura
