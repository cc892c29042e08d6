// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonduplicates.h"
#include "models/domain/jsontrail.h"
#include "models/domain/jsonverdict.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace yagura {

/// Judges a text by the letter of RFC 8259, in pieces as they come: how it is cut changes nothing. A value on its own is a
/// text; a byte order mark at the start is forgiven with a note. The fault is the first byte that no valid text could have
/// at its place, found without reading back, so the caller need not keep what was fed.
///
/// Nothing recurses: an open bracket costs one bit, at any depth. Beside those bits it keeps the path of the outer 64
/// levels and one key or number of at most 1,024 bytes; duplicate keys have bounds of their own (JsonDuplicates).
/// One scanner for one text; not thread-safe.
class JsonScanner final {
public:
    struct Options {
        bool duplicateKeys = false; ///< looks for duplicate keys; copies every key, which costs
    };

    JsonScanner() = default;
    explicit JsonScanner(Options options) : m_options(options) { }

    /// The next bytes. False when no further byte can change the verdict.
    bool feed(QByteArrayView bytes);

    /// No more bytes come. The verdict on all that was fed.
    JsonVerdict finish();

private:
    enum class State : quint8 {
        Start, ///< a byte order mark may come
        ByteOrderMark,
        Value,
        ArrayFirst,
        ArrayNext,
        KeyFirst,
        KeyNext,
        Colon,
        AfterValue,
        Done, ///< the value is there; only white space may follow
        String,
        Escape, ///< after a backslash
        Hex,
        Utf8, ///< inside a character
        Number,
        Literal,
        FaultyWord, ///< the fault is known; the rest of the word says which one
        Failed,
    };
    enum class Part : quint8 { Minus, Zero, Integer, Point, Fraction, Exponent, ExponentSign, ExponentDigits, None };

    // All of these take what they can from `at` on and return where they stopped.
    const char* advance(const char* at, const char* end);
    const char* atStart(const char* at, const char* end);
    const char* between(const char* at, const char* end);
    const char* skipSpace(const char* at, const char* end);
    const char* beginValue(const char* at, const char* end);
    const char* beginKey(const char* at, const char* end);
    const char* afterValue(const char* at);
    const char* open(const char* at, bool isObject);
    const char* close(const char* at, bool isObject);
    const char* beginString(const char* at, const char* end, bool isKey);
    const char* inString(const char* at, const char* end);
    const char* inEscape(const char* at);
    const char* inHex(const char* at);
    const char* inUtf8(const char* at, const char* end);
    const char* beginCharacter(const char* at);
    const char* endString(const char* at, const char* end);
    const char* inNumber(const char* at, const char* end);
    const char* inLiteral(const char* at, const char* end);
    const char* inFaultyWord(const char* at, const char* end);

    void valueEnds() { m_state = m_trail.depth() == 0 ? State::Done : State::AfterValue; }
    void unitEnds(int unit, qint64 escapeOffset);
    void noteLoneHigh();
    void numberEnds(const char* at);
    void examineNumber(const char* at);
    void keyEnds(const char* at);
    void examineKey(const char* at);

    static Part partAfter(Part part, char mark);
    static bool isComplete(Part part)
    {
        return part == Part::Zero || part == Part::Integer || part == Part::Fraction || part == Part::ExponentDigits;
    }

    const char* refuse(const char* at);
    const char* fail(JsonError error, const char* at);
    JsonError errorAt(char c) const;
    JsonError missingAt(char c) const;
    JsonTokens expected() const;
    JsonTokens expectedInNumber() const;
    JsonTokens expectedAfterValue() const;
    void recordFault(JsonError error, qint64 offset);
    void settleWord();
    bool isBetweenTokens() const;
    bool isInWord() const;
    void note(JsonHazard hazard, qint64 offset);

    qint64 offsetOf(const char* at) const { return m_offset + (at - m_begin); }
    void beginCapture(const char* at);
    QByteArrayView captured(const char* at);
    void leaveBytes(const char* end);

    Options m_options;
    State m_state = State::Start;
    Part m_part = Part::None;
    bool m_inObject = false;
    bool m_isKey = false;
    bool m_isCaptured = false;

    const char* m_begin = nullptr; ///< of the piece that is being read
    qint64 m_offset = 0; ///< of that piece
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    qint64 m_continuations = 0; ///< bytes of this line that continue a character
    qint64 m_tokenOffset = 0;
    qint64 m_loneHigh = -1; ///< offset of an escape whose other half may still come
    qint64 m_deepest = 0;

    int m_left = 0; ///< bytes still wanted by a mark, a \u, a character
    int m_unit = 0; ///< of the \u
    uchar m_low = 0; ///< bounds of the next byte of a character
    uchar m_high = 0;
    const char* m_literal = nullptr; ///< the word that was begun
    int m_literalDone = 0;

    const char* m_captureBegin = nullptr;
    QByteArray m_carried; ///< of the key or number that began in an earlier piece
    QByteArray m_word;

    std::vector<quint64> m_outer; ///< a bit for each open bracket: whether the one around it is an object
    JsonTrail m_trail;
    JsonDuplicates m_duplicates;
    std::array<JsonNote, 6> m_notes;
    std::optional<JsonFault> m_fault;
};

/// The verdict on a text that is there as a whole.
JsonVerdict scanJson(QByteArrayView text, JsonScanner::Options options);

} // namespace yagura
