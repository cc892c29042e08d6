// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/detailsreading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

qint64 positionOf(const JsonReading& sample)
{
    bool isNumber = false;
    const qint64 position = sample.text("key"_L1).toLongLong(&isNumber);
    if (!isNumber)
        sample.refuse("key"_L1, u"position in the queue"_s);
    return position;
}

QByteArray windowOf(const JsonReading& sample)
{
    const auto window = QByteArray::fromBase64Encoding(
        sample.maybeText("window_base64"_L1).toLatin1(), QByteArray::Base64Option::AbortOnBase64DecodingErrors);
    if (window.decodingStatus != QByteArray::Base64DecodingStatus::Ok || window.decoded.size() > PeekSample::mostBytes)
        sample.refuse("window_base64"_L1, u"short bytes in base64"_s);
    return window.decoded;
}

PeekSample sampleFrom(const JsonReading& row, const JsonSignature& signature)
{
    PeekSample sample;
    sample.position = positionOf(row);
    sample.window = windowOf(row);
    sample.windowOffset = row.integer("window_offset"_L1);
    sample.payloadBytes = row.integer("payload_bytes"_L1);
    sample.fault.error = signature.error;
    sample.fault.pattern = signature.pattern;
    sample.fault.expected = signature.expected;
    sample.fault.offset = row.integer("offset"_L1);
    sample.fault.tokenOffset = sample.fault.offset;
    sample.fault.line = row.integer("line"_L1);
    sample.fault.column = row.integer("column"_L1);
    sample.fault.path = row.text("path"_L1);
    return sample;
}

JsonSignature signatureFrom(const JsonReading& group)
{
    const auto error = jsonErrorFromName(group.text("error"_L1));
    if (!error)
        group.refuse("error"_L1, u"known word"_s);
    const auto expected = jsonTokensFromNames(group.texts("expected"_L1));
    if (!expected)
        group.refuse("expected"_L1, u"known words"_s);
    return {error.value_or(JsonError::UnexpectedCharacter), group.text("pattern"_L1), expected.value_or(JsonTokens())};
}

MalformedGroup groupFrom(const JsonReading& row)
{
    MalformedGroup group;
    group.signature = signatureFrom(row);
    group.count = row.integer("count"_L1);
    group.firstSeen = row.maybeTime("first_seen"_L1);
    group.lastSeen = row.maybeTime("last_seen"_L1);
    group.samples
        = row.table("samples"_L1, [&](const JsonReading& sample) { return sampleFrom(sample, group.signature); });
    return group;
}

/// `bad` is what those are that it sends: "malformed", "violating".
QList<ProducerCandidate> producersFrom(const JsonReading& place, QLatin1StringView bad, QLatin1StringView badWith)
{
    return place.table("producers"_L1, [&](const JsonReading& row) {
        ProducerCandidate producer;
        producer.trait = row.text("trait"_L1);
        producer.value = row.text("value"_L1);
        producer.badWith = row.integer(badWith);
        producer.bad = row.integer(bad);
        producer.goodWith = row.integer("good_with"_L1);
        producer.good = row.integer("good"_L1);
        return producer;
    });
}

ViolationSample violationSampleFrom(const JsonReading& row)
{
    return {positionOf(row), row.integer("payload_bytes"_L1), row.text("path"_L1), row.maybeText("found"_L1)};
}

ViolationGroup violationGroupFrom(const JsonReading& row)
{
    return {row.text("keyword"_L1), row.text("schema_path"_L1), row.text("pattern"_L1), row.text("wanted"_L1),
        row.integer("count"_L1), row.maybeTime("first_seen"_L1), row.maybeTime("last_seen"_L1),
        row.table("samples"_L1, violationSampleFrom)};
}

std::optional<SchemaTally> tallyFrom(const JsonReading& schema)
{
    if (!schema.maybeInteger("checked"_L1))
        return std::nullopt;
    SchemaTally tally;
    tally.checked = schema.integer("checked"_L1);
    tally.violating = schema.integer("violating"_L1);
    tally.cannotJudge = schema.integer("cannot_judge"_L1);
    tally.groups = schema.table("groups"_L1, violationGroupFrom);
    tally.groupsInAll = schema.integer("groups_in_all"_L1);
    tally.producers = producersFrom(schema, "violating"_L1, "violating_with"_L1);
    return tally;
}

PeekLook lookFrom(const JsonReading& row)
{
    return {row.moment("key"_L1), row.integer("asked"_L1), row.integer("looked"_L1), row.integer("ready_then"_L1),
        row.maybeText("failure"_L1)};
}

std::optional<Failure> maybeFailure(const JsonReading& place)
{
    const auto failure = place.maybeInner("failure"_L1);
    return failure ? std::optional(failureFrom(*failure)) : std::nullopt;
}

} // namespace

QueuePeek peekFrom(const JsonReading& row)
{
    QueuePeek peek;
    peek.object = row.text("key"_L1);
    peek.readAt = row.maybeMoment("read_at"_L1);
    peek.isOutdated = row.flag("outdated"_L1);
    peek.readyThen = row.integer("ready_then"_L1);
    peek.verdict.looked = row.integer("looked"_L1);
    peek.verdict.valid = row.integer("valid"_L1);
    peek.verdict.malformed = row.integer("malformed"_L1);
    peek.verdict.cannotJudge = row.integer("cannot_judge"_L1);
    peek.verdict.notJson = row.integer("not_json"_L1);
    peek.verdict.groups = row.table("groups"_L1, groupFrom);
    peek.verdict.groupsInAll = row.integer("groups_in_all"_L1);
    peek.verdict.producers = producersFrom(row, "malformed"_L1, "malformed_with"_L1);
    if (const auto schema = row.maybeInner("schema"_L1)) {
        peek.schemaFile = schema->text("file"_L1);
        peek.schemaFailure = maybeFailure(*schema);
        peek.verdict.schema = tallyFrom(*schema);
    }
    peek.failure = maybeFailure(row);
    peek.log = row.table("log"_L1, lookFrom);
    return peek;
}

} // namespace yagura
