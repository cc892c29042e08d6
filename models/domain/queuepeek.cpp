// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queuepeek.h"

#include <algorithm>

namespace yagura {

namespace {

PeekSample sampleOf(const JudgedMessage& judged)
{
    const auto& payload = judged.message.payload;
    PeekSample sample;
    sample.position = judged.message.position;
    sample.payloadBytes = judged.message.payloadBytes;
    sample.fault = *judged.verdict.json.fault;
    sample.windowOffset = std::max(sample.fault.offset - PeekSample::mostBytes / 2, qint64(0));
    sample.window = payload.mid(sample.windowOffset, PeekSample::mostBytes);
    // A slice would keep the whole payload in memory.
    sample.window.detach();
    return sample;
}

MalformedGroup keptOf(const SignatureGroup& group)
{
    MalformedGroup kept {group.signature, group.count, group.firstSeen, group.lastSeen, {}};
    std::ranges::transform(group.samples, std::back_inserter(kept.samples), sampleOf);
    return kept;
}

void count(PeekVerdict& verdict, MessageVerdict::Kind kind)
{
    switch (kind) {
    case MessageVerdict::Kind::Valid:
        ++verdict.valid;
        break;
    case MessageVerdict::Kind::Malformed:
        ++verdict.malformed;
        break;
    case MessageVerdict::Kind::CannotJudge:
        ++verdict.cannotJudge;
        break;
    case MessageVerdict::Kind::NotJson:
        ++verdict.notJson;
        break;
    }
}

} // namespace

PeekVerdict verdictOn(const QList<PeekedMessage>& messages, const SchemaCheck& check)
{
    PeekVerdict verdict;
    QList<JudgedMessage> judged;
    judged.reserve(messages.size());
    for (const auto& message : messages) {
        judged.append({message, judgeMessage(message)});
        count(verdict, judged.constLast().verdict.kind);
    }
    verdict.looked = messages.size();
    const auto groups = groupBySignature(judged);
    verdict.groupsInAll = groups.size();
    std::ranges::transform(groups.first(std::min(groups.size(), PeekVerdict::mostGroups)),
                           std::back_inserter(verdict.groups), keptOf);
    verdict.producers = likelyProducers(judged);
    verdict.producers.resize(std::min(verdict.producers.size(), PeekVerdict::mostProducers));
    if (check)
        verdict.schema = tallyOf(judged, check);
    return verdict;
}

} // namespace yagura
