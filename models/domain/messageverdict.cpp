// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/messageverdict.h"

#include "models/domain/jsonscanner.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString propertyOf(const PeekedMessage& message, const QString& name)
{
    return message.properties[name].toString().trimmed().toLower();
}

/// application/json, text/json, application/cloudevents+json; parameters such as charset do not matter.
bool saysItIsSomethingElse(const PeekedMessage& message)
{
    const QString type = propertyOf(message, u"content_type"_s).section(u';', 0, 0).trimmed();
    return !type.isEmpty() && type != "json"_L1 && !type.endsWith("/json"_L1) && !type.endsWith("+json"_L1);
}

/// Some put the charset there; anything else is a compression or an encryption that we cannot look through.
bool isEncoded(const PeekedMessage& message)
{
    const QString encoding = propertyOf(message, u"content_encoding"_s);
    return !encoding.isEmpty() && encoding != "utf-8"_L1 && encoding != "utf8"_L1 && encoding != "identity"_L1
        && encoding != "us-ascii"_L1;
}

} // namespace

QString messageVerdictName(MessageVerdict::Kind kind)
{
    switch (kind) {
    case MessageVerdict::Kind::Valid:
        return u"valid"_s;
    case MessageVerdict::Kind::Malformed:
        return u"malformed"_s;
    case MessageVerdict::Kind::CannotJudge:
        return u"cannot_judge"_s;
    case MessageVerdict::Kind::NotJson:
        return u"not_json"_s;
    }
    return {};
}

MessageVerdict judgeMessage(const PeekedMessage& message)
{
    using Kind = MessageVerdict::Kind;
    if (saysItIsSomethingElse(message))
        return {Kind::NotJson, {}};
    if (isEncoded(message))
        return {Kind::CannotJudge, {}};

    MessageVerdict verdict;
    verdict.json = scanJson(message.payload, {.duplicateKeys = true});
    const auto& fault = verdict.json.fault;
    const bool breaksOff = !fault || fault->error == JsonError::Truncated || fault->error == JsonError::Empty;
    if (message.isCut() && breaksOff)
        verdict.kind = Kind::CannotJudge;
    else
        verdict.kind = fault ? Kind::Malformed : Kind::Valid;
    return verdict;
}

} // namespace yagura
