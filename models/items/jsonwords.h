// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonverdict.h"
#include "models/domain/messageverdict.h"

#include <QString>

namespace yagura {

/// What is wrong, without its place: "a comma follows the last element".
QString sentenceOf(JsonError error);

/// What could have stood there: a value or "]". Empty when there is nothing to say.
QString expectedText(JsonTokens expected);

/// Place, fault, what was expected and the path: "line 3, column 14 (byte 57): a comma is missing; expected "," or "]" at $.items[3]".
QString sentenceOf(const JsonFault& fault);

/// "2 × the same key twice in one object, first at byte 13".
QString sentenceOf(const JsonNote& note);

/// "valid", "malformed", "cannot judge", "not JSON".
QString verdictWord(MessageVerdict::Kind kind);

} // namespace yagura
