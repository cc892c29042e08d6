// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"

#include "models/domain/jsonbytes.h"

using namespace yagura::jsonbytes;

// What the scanner says about the byte that no text could have there.

namespace yagura {

namespace {

constexpr qsizetype longestWord = 16;

bool mayBeginValue(char c)
{
    return c == '"' || c == '\'' || c == '{' || c == '[' || c == '-' || isDigit(c) || isLetter(c);
}

} // namespace

const char* JsonScanner::refuse(const char* at)
{
    const bool isWord = isInWord() && isLetter(*at);
    const JsonError error = errorAt(*at);
    if (isWord && m_state == State::Literal)
        m_word = QByteArray(m_literal, m_literalDone);
    fail(isWord && error != JsonError::BadNumber ? JsonError::BadLiteral : error, at);
    if (!isWord)
        return at + 1;
    m_state = State::FaultyWord;
    return at;
}

const char* JsonScanner::fail(JsonError error, const char* at)
{
    recordFault(error, offsetOf(at));
    return at + 1;
}

void JsonScanner::recordFault(JsonError error, qint64 offset)
{
    JsonFault fault;
    fault.error = error;
    fault.offset = offset;
    fault.line = m_line;
    fault.column = offset - m_lineStart - m_continuations + 1;
    fault.tokenOffset = isBetweenTokens() ? offset : m_tokenOffset;
    fault.depth = m_trail.depth();
    fault.path = m_trail.text(false);
    fault.pattern = m_trail.text(true);
    fault.expected = expected();
    m_fault = fault;
    m_state = State::Failed;
}

/// Whether the bytes so far, or the place, are those of a word such as NaN.
bool JsonScanner::isInWord() const
{
    switch (m_state) {
    case State::Value:
    case State::ArrayFirst:
    case State::ArrayNext:
    case State::Literal:
        return true;
    case State::Number:
        return m_part == Part::Minus;
    default:
        return false;
    }
}

const char* JsonScanner::inFaultyWord(const char* at, const char* end)
{
    for (; at != end && isLetter(*at) && m_word.size() < longestWord; ++at)
        m_word.append(*at);
    if (at != end)
        settleWord();
    return at;
}

void JsonScanner::settleWord()
{
    const QByteArray word = m_word.toLower();
    if (word == "nan" || word == "inf" || word == "infinity")
        m_fault->error = JsonError::NanOrInfinity;
    m_state = State::Failed;
}

bool JsonScanner::isBetweenTokens() const
{
    switch (m_state) {
    case State::String:
    case State::Escape:
    case State::Hex:
    case State::Utf8:
    case State::Number:
    case State::Literal:
    case State::ByteOrderMark:
        return false;
    default:
        return true;
    }
}

JsonError JsonScanner::errorAt(char c) const
{
    if (c == '\0')
        return JsonError::NulByte;
    switch (m_state) {
    case State::String:
        return JsonError::ControlCharacter;
    case State::Escape:
    case State::Hex:
        return JsonError::BadEscape;
    case State::Number:
        return JsonError::BadNumber;
    case State::Literal:
        return JsonError::BadLiteral;
    case State::Done:
        return JsonError::TrailingData;
    default:
        break;
    }
    if (byteAt(&c) < 0x20)
        return JsonError::ControlCharacter;
    if (byteAt(&c) >= 0x80 && utf8Lead(byteAt(&c)).following == 0)
        return JsonError::BadUtf8;
    return c == '/' ? JsonError::Comment : missingAt(c);
}

/// The same between two tokens of an array or object, where the byte tells what was forgotten or is too much.
JsonError JsonScanner::missingAt(char c) const
{
    const bool isBracket = c == ']' || c == '}';
    switch (m_state) {
    case State::Colon:
        return JsonError::MissingColon;
    case State::AfterValue:
        if (isBracket)
            return JsonError::MismatchedBracket;
        return mayBeginValue(c) ? JsonError::MissingComma : JsonError::UnexpectedCharacter;
    case State::KeyFirst:
    case State::KeyNext:
        if (c == ']')
            return JsonError::MismatchedBracket;
        if (isDigit(c) || isLetter(c) || c == '_' || c == '$')
            return JsonError::UnquotedKey;
        break;
    default:
        if (c == '+' || c == '.')
            return JsonError::BadNumber;
        if (c == '}' && m_state == State::ArrayFirst)
            return JsonError::MismatchedBracket;
        break;
    }
    if (c == '\'')
        return JsonError::SingleQuotes;
    const bool followsComma = m_state == State::KeyNext || m_state == State::ArrayNext;
    return followsComma && isBracket ? JsonError::TrailingComma : JsonError::UnexpectedCharacter;
}

JsonTokens JsonScanner::expected() const
{
    switch (m_state) {
    case State::Start:
    case State::Value:
    case State::ArrayNext:
        return JsonToken::Value;
    case State::ArrayFirst:
        return JsonToken::Value | JsonToken::ArrayEnd;
    case State::KeyFirst:
        return JsonToken::Key | JsonToken::ObjectEnd;
    case State::KeyNext:
        return JsonToken::Key;
    case State::Colon:
        return JsonToken::Colon;
    case State::String:
        return JsonToken::Character | JsonToken::Quote;
    case State::Escape:
        return JsonToken::Escape;
    case State::Hex:
        return JsonToken::HexDigit;
    case State::ByteOrderMark:
    case State::Utf8:
        return JsonToken::Continuation;
    case State::Number:
        return expectedInNumber();
    case State::Literal:
        return m_literal[m_literalDone] == '\0' ? expectedAfterValue() : JsonToken::Literal;
    default:
        return expectedAfterValue();
    }
}

JsonTokens JsonScanner::expectedInNumber() const
{
    switch (m_part) {
    case Part::Zero:
        return JsonToken::Fraction | JsonToken::Exponent | expectedAfterValue();
    case Part::Integer:
        return JsonToken::Digit | JsonToken::Fraction | JsonToken::Exponent | expectedAfterValue();
    case Part::Fraction:
        return JsonToken::Digit | JsonToken::Exponent | expectedAfterValue();
    case Part::ExponentDigits:
        return JsonToken::Digit | expectedAfterValue();
    case Part::Exponent:
        return JsonToken::Digit | JsonToken::Sign;
    default:
        return JsonToken::Digit;
    }
}

JsonTokens JsonScanner::expectedAfterValue() const
{
    if (m_trail.depth() == 0)
        return JsonToken::End;
    return JsonToken::Comma | (m_inObject ? JsonToken::ObjectEnd : JsonToken::ArrayEnd);
}

} // namespace yagura
