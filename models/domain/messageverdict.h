// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonverdict.h"
#include "models/domain/peekedmessage.h"

namespace yagura {

/// What a message is, for a consumer that wants JSON.
struct MessageVerdict {
    enum class Kind {
        Valid,
        Malformed,
        CannotJudge, ///< we have not all of it and what we have is faultless, or it is compressed
        NotJson, ///< says of itself that it is something else
    };

    Kind kind = Kind::CannotJudge;
    JsonVerdict json; ///< of the bytes that we have; empty when they were not looked at

    bool operator==(const MessageVerdict&) const = default;
};

/// "valid", "malformed", "cannot_judge", "not_json".
QString messageVerdictName(MessageVerdict::Kind kind);

/// Judges the payload. A message whose content_type is neither JSON nor empty is not looked at; without a content_type it is
/// taken for JSON, because most producers of JSON say none. A fault within the bytes that we have is a fault, however much
/// is missing; that they break off is none.
MessageVerdict judgeMessage(const PeekedMessage& message);

/// A message and what was found.
struct JudgedMessage {
    PeekedMessage message;
    MessageVerdict verdict;

    bool isMalformed() const { return verdict.kind == MessageVerdict::Kind::Malformed && verdict.json.fault; }
    bool operator==(const JudgedMessage&) const = default;
};

} // namespace yagura
