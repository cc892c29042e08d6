// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsonwords.h"

#include "models/items/filledin.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

template<typename Value>
struct Worded {
    Value value;
    const char* words;
};

constexpr Worded<JsonError> errors[] = {
    {JsonError::UnexpectedCharacter, QT_TRANSLATE_NOOP("yagura::Json", "unexpected character")},
    {JsonError::MismatchedBracket, QT_TRANSLATE_NOOP("yagura::Json", "the wrong kind of closing bracket")},
    {JsonError::TrailingComma, QT_TRANSLATE_NOOP("yagura::Json", "a comma before the closing bracket")},
    {JsonError::MissingComma, QT_TRANSLATE_NOOP("yagura::Json", "a comma is missing")},
    {JsonError::MissingColon, QT_TRANSLATE_NOOP("yagura::Json", "a colon is missing after the key")},
    {JsonError::UnquotedKey, QT_TRANSLATE_NOOP("yagura::Json", "a key without quotes")},
    {JsonError::SingleQuotes, QT_TRANSLATE_NOOP("yagura::Json", "single quotes")},
    {JsonError::Comment, QT_TRANSLATE_NOOP("yagura::Json", "a comment")},
    {JsonError::BadLiteral, QT_TRANSLATE_NOOP("yagura::Json", "a word that is not true, false or null")},
    {JsonError::NanOrInfinity, QT_TRANSLATE_NOOP("yagura::Json", "NaN or Infinity, which JSON does not have")},
    {JsonError::BadNumber, QT_TRANSLATE_NOOP("yagura::Json", "a number that is not written as JSON writes them")},
    {JsonError::BadEscape, QT_TRANSLATE_NOOP("yagura::Json", "an escape that JSON does not have")},
    {JsonError::ControlCharacter,
        QT_TRANSLATE_NOOP("yagura::Json", "a raw control character; where it is a line break, a quote may be missing")},
    {JsonError::NulByte, QT_TRANSLATE_NOOP("yagura::Json", "a zero byte")},
    {JsonError::BadUtf8, QT_TRANSLATE_NOOP("yagura::Json", "bytes that are not UTF-8")},
    {JsonError::TrailingData, QT_TRANSLATE_NOOP("yagura::Json", "something follows the value")},
    {JsonError::Truncated, QT_TRANSLATE_NOOP("yagura::Json", "the text breaks off")},
    {JsonError::Empty, QT_TRANSLATE_NOOP("yagura::Json", "there is nothing")},
};

// Punctuation is the same in every language.
constexpr Worded<JsonToken> tokens[] = {
    {JsonToken::Value, QT_TRANSLATE_NOOP("yagura::Json", "a value")},
    {JsonToken::Key, QT_TRANSLATE_NOOP("yagura::Json", "a key in double quotes")},
    {JsonToken::Colon, "\":\""},
    {JsonToken::Comma, "\",\""},
    {JsonToken::ObjectEnd, "\"}\""},
    {JsonToken::ArrayEnd, "\"]\""},
    {JsonToken::End, QT_TRANSLATE_NOOP("yagura::Json", "the end")},
    {JsonToken::Character, QT_TRANSLATE_NOOP("yagura::Json", "a character of the string")},
    {JsonToken::Quote, "'\"'"},
    {JsonToken::Escape, "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    {JsonToken::HexDigit, QT_TRANSLATE_NOOP("yagura::Json", "a hex digit")},
    {JsonToken::Continuation, QT_TRANSLATE_NOOP("yagura::Json", "the rest of a UTF-8 character")},
    {JsonToken::Digit, QT_TRANSLATE_NOOP("yagura::Json", "a digit")},
    {JsonToken::Fraction, "\".\""},
    {JsonToken::Exponent, "\"e\""},
    {JsonToken::Sign, "\"+\", \"-\""},
    {JsonToken::Literal, QT_TRANSLATE_NOOP("yagura::Json", "the rest of true, false or null")},
};

constexpr Worded<JsonHazard> hazards[] = {
    {JsonHazard::ByteOrderMark, QT_TRANSLATE_NOOP("yagura::Json", "a byte order mark")},
    {JsonHazard::DuplicateKey, QT_TRANSLATE_NOOP("yagura::Json", "the same key again in one object")},
    {JsonHazard::LoneSurrogate, QT_TRANSLATE_NOOP("yagura::Json", "half of a surrogate pair")},
    {JsonHazard::BigInteger, QT_TRANSLATE_NOOP("yagura::Json", "an integer beyond 2^53")},
    {JsonHazard::NumberOutOfRange, QT_TRANSLATE_NOOP("yagura::Json", "a number that a double cannot hold")},
    {JsonHazard::DeepNesting, QT_TRANSLATE_NOOP("yagura::Json", "a bracket more than 512 levels deep")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::Json", text);
}

template<typename Value, std::size_t size>
QString wordsIn(const Worded<Value> (&table)[size], Value value)
{
    const auto found = std::ranges::find(table, value, &Worded<Value>::value);
    return found == std::end(table) ? QString() : translated(found->words);
}

} // namespace

QString sentenceOf(JsonError error)
{
    return wordsIn(errors, error);
}

QString expectedText(JsonTokens expected)
{
    QStringList words;
    for (const auto& [token, text] : tokens) {
        if (expected.testFlag(token))
            words.append(translated(text));
    }
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return filledIn(translated(QT_TRANSLATE_NOOP("yagura::Json", "{some} or {last}")),
        {{u"some"_s, words.join(u", "_s)}, {u"last"_s, last}});
}

QString sentenceOf(const JsonFault& fault)
{
    const char* sentence = QT_TRANSLATE_NOOP(
        "yagura::Json", "line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}");
    return filledIn(translated(sentence),
        {{u"line"_s, QString::number(fault.line)}, {u"column"_s, QString::number(fault.column)},
            {u"byte"_s, QString::number(fault.offset)}, {u"what"_s, sentenceOf(fault.error)},
            {u"expected"_s, expectedText(fault.expected)}, {u"path"_s, visibleText(fault.path)}});
}

QString sentenceOf(const JsonNote& note)
{
    return filledIn(translated(QT_TRANSLATE_NOOP("yagura::Json", "{count} × {what}, first at byte {byte}")),
        {{u"count"_s, QString::number(note.count)}, {u"what"_s, wordsIn(hazards, note.hazard)},
            {u"byte"_s, QString::number(note.firstOffset)}});
}

QString verdictWord(MessageVerdict::Kind kind)
{
    switch (kind) {
    case MessageVerdict::Kind::Valid:
        return translated(QT_TRANSLATE_NOOP("yagura::Json", "valid"));
    case MessageVerdict::Kind::Malformed:
        return translated(QT_TRANSLATE_NOOP("yagura::Json", "malformed"));
    case MessageVerdict::Kind::CannotJudge:
        return translated(QT_TRANSLATE_NOOP("yagura::Json", "cannot judge"));
    case MessageVerdict::Kind::NotJson:
        return translated(QT_TRANSLATE_NOOP("yagura::Json", "not JSON"));
    }
    return {};
}

} // namespace yagura
