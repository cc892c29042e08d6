// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// Why a text is not JSON (RFC 8259). The names that jsonErrorName() gives are a contract.
enum class JsonError {
    UnexpectedCharacter,
    MismatchedBracket, ///< "]" closes what "{" opened, or the other way round
    TrailingComma, ///< "[1,]": a bracket follows a comma
    MissingComma, ///< "[1 2]"
    MissingColon, ///< {"a" 1}
    UnquotedKey, ///< {a: 1}
    SingleQuotes, ///< {'a': 1}
    Comment, ///< "/" where none may be
    BadLiteral, ///< a word that is not true, false or null: None, True, undefined, nul
    NanOrInfinity, ///< NaN, Infinity, -Infinity, in any case
    BadNumber, ///< 01, +1, .5, 1., 1e, 0x10
    BadEscape, ///< "\x" or fewer than four hex digits
    ControlCharacter, ///< a raw line break, tab or another byte below 0x20; a forgotten quote often ends here
    NulByte,
    BadUtf8,
    TrailingData, ///< something follows the one value
    Truncated, ///< all of it is the beginning of some valid text; who knows that the input was cut cannot judge
    Empty, ///< nothing but white space
};

/// "json.trailing_comma".
QString jsonErrorName(JsonError error);
std::optional<JsonError> jsonErrorFromName(QStringView name);

/// What could have stood where the fault is.
enum class JsonToken : quint32 {
    Value = 1u << 0,
    Key = 1u << 1,
    Colon = 1u << 2,
    Comma = 1u << 3,
    ObjectEnd = 1u << 4,
    ArrayEnd = 1u << 5,
    End = 1u << 6, ///< of the input
    Character = 1u << 7, ///< one more character of a string
    Quote = 1u << 8, ///< that closes a string
    Escape = 1u << 9, ///< one of "\/bfnrtu
    HexDigit = 1u << 10,
    Continuation = 1u << 11, ///< a continuation byte of UTF-8 that fits the bytes before
    Digit = 1u << 12,
    Fraction = 1u << 13, ///< "."
    Exponent = 1u << 14, ///< "e" or "E"
    Sign = 1u << 15,
    Literal = 1u << 16, ///< the rest of true, false or null
};
Q_DECLARE_FLAGS(JsonTokens, JsonToken)

/// "value", "object_end", …: the set, in a fixed order.
QStringList jsonTokenNames(JsonTokens tokens);
/// The set of these names; nothing when one of them is none.
std::optional<JsonTokens> jsonTokensFromNames(const QStringList& names);

/// The first byte that no JSON text could have at its place, or the end of a text that breaks off.
struct JsonFault {
    JsonError error = JsonError::UnexpectedCharacter;
    qint64 offset = 0; ///< of the culprit, in bytes from 0; the length of the input when it breaks off
    qint64 line = 1; ///< from 1; lines end with LF
    qint64 column = 1; ///< from 1, in characters (code points), not in bytes; a byte order mark is none
    qint64 tokenOffset = 0; ///< where the string, number or word began that the culprit stands in; else `offset`
    qint64 depth = 0; ///< open brackets

    /// The value that the culprit is in; between values the last one that was reached; in an object whose next key is
    /// not known yet, the object. Written as in RFC 9535: $.items[3]['unit price']. Deeper than 64 levels, or a key longer
    /// than 64 characters, it goes on with "…".
    QString path;
    QString pattern; ///< the same for every element: $.items[*]['unit price']
    JsonTokens expected;

    bool operator==(const JsonFault&) const = default;
};

/// What is legal and still breaks readers.
enum class JsonHazard {
    ByteOrderMark,
    DuplicateKey, ///< readers keep the first, the last, or refuse
    LoneSurrogate, ///< "\ud800" without its other half is no character
    BigInteger, ///< beyond 2^53, where doubles skip integers
    NumberOutOfRange, ///< a double would be infinite, or 0 though it is not
    DeepNesting, ///< more than 512 levels
};

/// "json.duplicate_key".
QString jsonHazardName(JsonHazard hazard);

/// Where a hazard was seen first, and how often. Up to the fault, if there is one.
struct JsonNote {
    JsonHazard hazard = JsonHazard::ByteOrderMark;
    qint64 firstOffset = 0; ///< of its first byte; of the escape, key, number or bracket
    qint64 count = 0;

    bool operator==(const JsonNote&) const = default;
};

/// What a strict reader says about a text.
struct JsonVerdict {
    std::optional<JsonFault> fault;
    QList<JsonNote> notes; ///< in the order of JsonHazard
    qint64 bytes = 0; ///< that were looked at; feeding ends soon after a fault
    qint64 deepest = 0; ///< brackets open at once
    bool sawEveryKey = true; ///< false when the search for duplicate keys met its bounds, so that it may have missed some

    bool isValid() const { return !fault; }
    bool isTruncated() const { return fault && fault->error == JsonError::Truncated; }
    bool operator==(const JsonVerdict&) const = default;
};

} // namespace yagura

// In the global namespace: an operator in ours would hide Qt's own ones for keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(yagura::JsonTokens)
