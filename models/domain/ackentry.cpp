// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ackentry.h"

#include "models/domain/detailsjson.h"
#include "models/domain/entrykinds.h"

using namespace Qt::StringLiterals;

namespace yagura {

EntryDraft draftOf(const Ack& ack)
{
    EntryDraft draft;
    draft.happened = ack.at;
    draft.actor = ack.owner;
    const bool isTaken = ack.kind == Ack::Kind::Taken;
    draft.kind = isTaken ? entrykind::acked : entrykind::ackEnded;
    draft.args = {{u"finding"_s, ack.finding}};
    if (!isTaken)
        return draft;
    draft.args.insert(u"comment"_s, ack.comment);
    draft.args.insert(u"severity"_s, severityName(ack.severity));
    draft.args.insert(u"until"_s, ack.until ? jsonOfTime(*ack.until) : QJsonValue());
    return draft;
}

std::optional<Ack> ackIn(const RecordEntry& entry)
{
    const bool isTaken = entry.kind == entrykind::acked;
    Ack ack;
    ack.kind = isTaken ? Ack::Kind::Taken : Ack::Kind::Ended;
    ack.finding = entry.args["finding"_L1].toString();
    ack.owner = entry.actor;
    ack.at = entry.happened;
    if (ack.finding.isEmpty() || (!isTaken && entry.kind != entrykind::ackEnded))
        return std::nullopt;
    if (!isTaken)
        return ack;
    ack.comment = entry.args["comment"_L1].toString();
    const auto severity = severityFromName(entry.args["severity"_L1].toString());
    const QJsonValue until = entry.args["until"_L1];
    if (until.isString())
        ack.until = QDateTime::fromString(until.toString(), Qt::ISODateWithMs).toUTC();
    if (!severity || (ack.until && !ack.until->isValid()))
        return std::nullopt;
    ack.severity = *severity;
    return ack;
}

} // namespace yagura
