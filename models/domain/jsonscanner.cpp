// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"

#include "models/domain/jsonbytes.h"

using namespace yagura::jsonbytes;

// The loop in which nearly all time is spent. Its functions are inline because position-independent code would call each
// of them otherwise; what is rare stands in jsontokens.cpp, what is wrong in jsonfaults.cpp.

namespace yagura {

namespace {

constexpr qint64 deepNesting = 512;
constexpr qint64 shortestBigInteger = 16; // digits of 2^53

} // namespace

inline const char* JsonScanner::close(const char* at, bool isObject)
{
    m_trail.close();
    if (isObject && m_options.duplicateKeys)
        m_duplicates.close();
    const auto depth = std::size_t(m_trail.depth());
    m_inObject = (m_outer[depth / 64] >> (depth % 64) & 1) != 0;
    valueEnds();
    return at + 1;
}

inline const char* JsonScanner::open(const char* at, bool isObject)
{
    const auto depth = std::size_t(m_trail.depth());
    if (depth / 64 == m_outer.size())
        m_outer.push_back(0);
    const quint64 bit = quint64(1) << (depth % 64);
    quint64& word = m_outer[depth / 64];
    word = m_inObject ? word | bit : word & ~bit;
    m_inObject = isObject;

    m_trail.open(isObject);
    if (isObject && m_options.duplicateKeys)
        m_duplicates.open();
    m_deepest = std::max(m_deepest, m_trail.depth());
    if (m_trail.depth() > deepNesting)
        note(JsonHazard::DeepNesting, offsetOf(at));
    m_state = isObject ? State::KeyFirst : State::ArrayFirst;
    return at + 1;
}

inline void JsonScanner::beginCapture(const char* at)
{
    m_isCaptured = true;
    m_captureBegin = at;
    if (!m_carried.isEmpty())
        m_carried.resize(0);
}

inline void JsonScanner::keyEnds(const char* at)
{
    if (m_options.duplicateKeys || !m_carried.isEmpty()) {
        examineKey(at);
        return;
    }
    m_isCaptured = false;
    m_trail.enterMember(QByteArrayView(m_captureBegin, at - m_captureBegin));
}

inline const char* JsonScanner::endString(const char* at, const char* end)
{
    if (!m_isKey) {
        valueEnds();
        return at + 1;
    }
    keyEnds(at);
    m_state = State::Colon;
    ++at;
    if (at != end && *at == ':') {
        m_state = State::Value;
        ++at;
    }
    return at;
}

inline const char* JsonScanner::inString(const char* at, const char* end)
{
    while (true) {
        at = pastPlain(at, end);
        // What is not plain follows its escape at once, or something stands between.
        if (m_loneHigh >= 0 && at != end && (*at != '\\' || offsetOf(at) != m_loneHigh + 6))
            noteLoneHigh();
        if (at == end)
            return at;
        if (*at == '"')
            return endString(at, end);
        if (byteAt(at) >= 0x80) {
            const char* next = pastUtf8(at, end, m_continuations);
            if (next == at)
                return beginCharacter(at);
            at = next;
        } else if (*at != '\\') {
            return refuse(at);
        } else if (end - at >= 2 && isSimpleEscape(at[1])) {
            if (m_loneHigh >= 0)
                noteLoneHigh();
            at += 2;
        } else if (const int unit = end - at >= 6 && at[1] == 'u' ? hexUnit(at + 2) : -1; unit >= 0) {
            unitEnds(unit, offsetOf(at));
            at += 6;
        } else {
            m_state = State::Escape;
            return at + 1;
        }
    }
}

inline const char* JsonScanner::beginString(const char* at, const char* end, bool isKey)
{
    m_state = State::String;
    m_isKey = isKey;
    m_tokenOffset = offsetOf(at);
    if (isKey)
        beginCapture(at + 1);
    return inString(at + 1, end);
}

inline JsonScanner::Part JsonScanner::partAfter(Part part, char mark)
{
    const bool isInteger = part == Part::Zero || part == Part::Integer;
    if (mark == '.')
        return isInteger ? Part::Point : Part::None;
    if (mark == 'e' || mark == 'E')
        return isInteger || part == Part::Fraction ? Part::Exponent : Part::None;
    if (mark == '+' || mark == '-')
        return part == Part::Exponent ? Part::ExponentSign : Part::None;
    return Part::None;
}

inline void JsonScanner::numberEnds(const char* at)
{
    m_isCaptured = false;
    if (offsetOf(at) - m_tokenOffset >= shortestBigInteger || m_part == Part::ExponentDigits)
        examineNumber(at);
    valueEnds();
}

inline const char* JsonScanner::inNumber(const char* at, const char* end)
{
    while (at != end) {
        if (isDigit(*at)) {
            if (m_part == Part::Zero)
                return refuse(at);
            if (m_part == Part::Minus)
                m_part = *at == '0' ? Part::Zero : Part::Integer;
            else if (m_part == Part::Point)
                m_part = Part::Fraction;
            else if (m_part == Part::Exponent || m_part == Part::ExponentSign)
                m_part = Part::ExponentDigits;
            at = m_part == Part::Zero ? at + 1 : pastDigits(at + 1, end);
            continue;
        }
        const Part next = partAfter(m_part, *at);
        if (next == Part::None) {
            if (!isComplete(m_part) || isLetter(*at) || *at == '.' || *at == '+' || *at == '-' || *at == '_')
                return refuse(at);
            numberEnds(at);
            return at;
        }
        m_part = next;
        ++at;
    }
    return at;
}

inline const char* JsonScanner::inLiteral(const char* at, const char* end)
{
    for (; at != end && m_literal[m_literalDone] != '\0'; ++at, ++m_literalDone) {
        if (*at != m_literal[m_literalDone])
            return refuse(at);
    }
    // Only what follows says that the word ends here.
    if (at == end)
        return at;
    if (isLetter(*at) || isDigit(*at) || *at == '_')
        return refuse(at);
    valueEnds();
    return at;
}

inline const char* JsonScanner::beginValue(const char* at, const char* end)
{
    switch (*at) {
    case '"':
        return beginString(at, end, false);
    case '{':
        return open(at, true);
    case '[':
        return open(at, false);
    case ']':
        return m_state == State::ArrayFirst ? close(at, false) : refuse(at);
    case 't':
    case 'f':
    case 'n':
        m_state = State::Literal;
        m_literal = *at == 't' ? "true" : *at == 'f' ? "false" : "null";
        m_literalDone = 1;
        m_tokenOffset = offsetOf(at);
        return inLiteral(at + 1, end);
    default:
        break;
    }
    if (!isDigit(*at) && *at != '-')
        return refuse(at);
    m_state = State::Number;
    m_part = *at == '-' ? Part::Minus : *at == '0' ? Part::Zero : Part::Integer;
    m_tokenOffset = offsetOf(at);
    beginCapture(at);
    return inNumber(at + 1, end);
}

inline const char* JsonScanner::beginKey(const char* at, const char* end)
{
    if (*at == '"')
        return beginString(at, end, true);
    if (*at == '}' && m_state == State::KeyFirst)
        return close(at, true);
    return refuse(at);
}

inline const char* JsonScanner::afterValue(const char* at)
{
    switch (*at) {
    case ',':
        if (m_inObject) {
            m_trail.nextMember();
            m_state = State::KeyNext;
        } else {
            m_trail.nextElement();
            m_state = State::ArrayNext;
        }
        return at + 1;
    case '}':
        return m_inObject ? close(at, true) : refuse(at);
    case ']':
        return m_inObject ? refuse(at) : close(at, false);
    default:
        return refuse(at);
    }
}

inline const char* JsonScanner::between(const char* at, const char* end)
{
    if (byteAt(at) <= 0x20) {
        at = skipSpace(at, end);
        if (at == end)
            return at;
    }
    switch (m_state) {
    case State::Value:
    case State::ArrayFirst:
    case State::ArrayNext:
        return beginValue(at, end);
    case State::KeyFirst:
    case State::KeyNext:
        return beginKey(at, end);
    case State::Colon:
        if (*at != ':')
            return refuse(at);
        m_state = State::Value;
        return at + 1;
    case State::AfterValue:
        return afterValue(at);
    default:
        return refuse(at);
    }
}

inline const char* JsonScanner::advance(const char* at, const char* end)
{
    switch (m_state) {
    case State::String:
        return inString(at, end);
    case State::Number:
        return inNumber(at, end);
    case State::Literal:
        return inLiteral(at, end);
    case State::Escape:
        return inEscape(at);
    case State::Hex:
        return inHex(at);
    case State::Utf8:
        return inUtf8(at, end);
    case State::FaultyWord:
        return inFaultyWord(at, end);
    case State::Start:
    case State::ByteOrderMark:
        return atStart(at, end);
    default:
        return between(at, end);
    }
}

bool JsonScanner::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed)
        return false;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    m_begin = at;
    if (m_isCaptured)
        m_captureBegin = at;
    while (at != end && m_state != State::Failed)
        at = advance(at, end);
    leaveBytes(at);
    m_offset += at - m_begin;
    return m_state != State::Failed;
}

JsonVerdict scanJson(QByteArrayView text, JsonScanner::Options options)
{
    JsonScanner scanner(options);
    scanner.feed(text);
    return scanner.finish();
}

} // namespace yagura
