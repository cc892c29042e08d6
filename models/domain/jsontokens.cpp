// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"

#include "models/domain/jsonbytes.h"
#include "models/domain/jsonnumber.h"

using namespace yagura::jsonbytes;

// What is rare in a text: its beginning and end, white space, escapes, characters beyond ASCII, and tokens that are cut.

namespace yagura {

namespace {

constexpr qsizetype longestCapture = 1024;
constexpr char byteOrderMark[] = "\xef\xbb\xbf";
constexpr int byteOrderMarkSize = 3;

bool isHighSurrogate(int unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

} // namespace

JsonVerdict JsonScanner::finish()
{
    m_begin = nullptr;
    if (m_state == State::Number && m_trail.depth() == 0 && isComplete(m_part)) {
        m_captureBegin = nullptr;
        examineNumber(nullptr);
        m_state = State::Done;
    }
    if (m_state == State::Literal && m_trail.depth() == 0 && m_literal[m_literalDone] == '\0')
        valueEnds();
    if (m_loneHigh >= 0)
        noteLoneHigh();
    if (m_state == State::FaultyWord)
        settleWord();
    else if (m_state == State::Start || (m_state == State::Value && m_trail.depth() == 0))
        recordFault(JsonError::Empty, m_offset);
    else if (m_state != State::Failed && m_state != State::Done)
        recordFault(JsonError::Truncated, m_offset);

    JsonVerdict verdict;
    verdict.fault = m_fault;
    for (const JsonNote& note : m_notes) {
        if (note.count > 0)
            verdict.notes.append(note);
    }
    verdict.bytes = m_offset;
    verdict.deepest = m_deepest;
    verdict.sawEveryKey = m_duplicates.sawEveryKey();
    return verdict;
}

const char* JsonScanner::atStart(const char* at, const char* end)
{
    if (m_state == State::Start && *at != byteOrderMark[0]) {
        m_state = State::Value;
        return at;
    }
    if (m_state == State::Start) {
        m_state = State::ByteOrderMark;
        m_left = byteOrderMarkSize;
        m_tokenOffset = offsetOf(at);
    }
    for (; at != end && m_left > 0; ++at, --m_left) {
        if (*at != byteOrderMark[byteOrderMarkSize - m_left])
            return fail(JsonError::BadUtf8, at);
    }
    if (m_left == 0) {
        note(JsonHazard::ByteOrderMark, m_tokenOffset);
        m_lineStart = byteOrderMarkSize;
        m_state = State::Value;
    }
    return at;
}

const char* JsonScanner::skipSpace(const char* at, const char* end)
{
    while (at != end) {
        switch (*at) {
        case ' ':
            at = pastSpaces(at + 1, end);
            break;
        case '\n':
            ++at;
            ++m_line;
            m_lineStart = offsetOf(at);
            m_continuations = 0;
            break;
        case '\t':
        case '\r':
            ++at;
            break;
        default:
            return at;
        }
    }
    return at;
}

const char* JsonScanner::inEscape(const char* at)
{
    if (*at == 'u') {
        m_state = State::Hex;
        m_left = 4;
        m_unit = 0;
        return at + 1;
    }
    if (m_loneHigh >= 0)
        noteLoneHigh();
    if (!isSimpleEscape(*at))
        return refuse(at);
    m_state = State::String;
    return at + 1;
}

const char* JsonScanner::inHex(const char* at)
{
    const int digit = hexValue(*at);
    if (digit < 0)
        return refuse(at);
    m_unit = m_unit << 4 | digit;
    if (--m_left == 0) {
        m_state = State::String;
        unitEnds(m_unit, offsetOf(at) - 5);
    }
    return at + 1;
}

void JsonScanner::unitEnds(int unit, qint64 escapeOffset)
{
    if (isLowSurrogate(unit) && m_loneHigh >= 0) {
        m_loneHigh = -1;
        return;
    }
    if (m_loneHigh >= 0)
        noteLoneHigh();
    if (isHighSurrogate(unit))
        m_loneHigh = escapeOffset;
    else if (isLowSurrogate(unit))
        note(JsonHazard::LoneSurrogate, escapeOffset);
}

void JsonScanner::noteLoneHigh()
{
    note(JsonHazard::LoneSurrogate, m_loneHigh);
    m_loneHigh = -1;
}

const char* JsonScanner::beginCharacter(const char* at)
{
    const Utf8Lead lead = utf8Lead(byteAt(at));
    if (lead.following == 0)
        return fail(JsonError::BadUtf8, at);
    m_state = State::Utf8;
    m_left = lead.following;
    m_low = lead.low;
    m_high = lead.high;
    return at + 1;
}

const char* JsonScanner::inUtf8(const char* at, const char* end)
{
    for (; at != end && m_left > 0; ++at, --m_left) {
        if (byteAt(at) < m_low || byteAt(at) > m_high)
            return fail(JsonError::BadUtf8, at);
        ++m_continuations;
        m_low = 0x80;
        m_high = 0xbf;
    }
    if (m_left == 0)
        m_state = State::String;
    return at;
}

/// For a key that began in an earlier piece, or that must be looked at.
void JsonScanner::examineKey(const char* at)
{
    const QByteArrayView key = captured(at);
    m_trail.enterMember(key);
    if (m_options.duplicateKeys && m_duplicates.isRepeated(key))
        note(JsonHazard::DuplicateKey, m_tokenOffset);
    // The trail's key may point into what was carried, which the next token overwrites.
    if (!m_carried.isEmpty())
        m_trail.leaveBytes();
}

/// For a number that may be a hazard. Few can be, and finding out costs more than scanning them.
void JsonScanner::examineNumber(const char* at)
{
    QByteArrayView number = captured(at);
    number = number.first(std::min(number.size(), longestCapture));
    while (!isDigit(number.back()))
        number.chop(1);
    if (const auto hazard = hazardOfNumber(number))
        note(*hazard, m_tokenOffset);
}

void JsonScanner::note(JsonHazard hazard, qint64 offset)
{
    JsonNote& note = m_notes[std::size_t(hazard)];
    if (note.count++ == 0) {
        note.hazard = hazard;
        note.firstOffset = offset;
    }
}

/// What was captured up to `at`: where it lies if it lies in one piece, else as it was carried over.
QByteArrayView JsonScanner::captured(const char* at)
{
    m_isCaptured = false;
    const QByteArrayView here(m_captureBegin, at - m_captureBegin);
    if (m_carried.isEmpty())
        return here;
    // One byte more than the longest tells that it was longer.
    m_carried.append(here.first(std::min(here.size(), longestCapture + 1 - m_carried.size())));
    return m_carried;
}

void JsonScanner::leaveBytes(const char* end)
{
    if (m_isCaptured) {
        const QByteArrayView here(m_captureBegin, end - m_captureBegin);
        m_carried.append(here.first(std::min(here.size(), longestCapture + 1 - m_carried.size())));
        m_captureBegin = end;
    }
    m_trail.leaveBytes();
}

} // namespace yagura
