// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonverdict.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

template<typename Value>
struct Named {
    Value value;
    QLatin1StringView name;
};

constexpr Named<JsonError> errors[] = {
    {JsonError::UnexpectedCharacter, "json.unexpected_character"_L1},
    {JsonError::MismatchedBracket, "json.mismatched_bracket"_L1},
    {JsonError::TrailingComma, "json.trailing_comma"_L1},
    {JsonError::MissingComma, "json.missing_comma"_L1},
    {JsonError::MissingColon, "json.missing_colon"_L1},
    {JsonError::UnquotedKey, "json.unquoted_key"_L1},
    {JsonError::SingleQuotes, "json.single_quotes"_L1},
    {JsonError::Comment, "json.comment"_L1},
    {JsonError::BadLiteral, "json.bad_literal"_L1},
    {JsonError::NanOrInfinity, "json.nan_or_infinity"_L1},
    {JsonError::BadNumber, "json.bad_number"_L1},
    {JsonError::BadEscape, "json.bad_escape"_L1},
    {JsonError::ControlCharacter, "json.control_character"_L1},
    {JsonError::NulByte, "json.nul_byte"_L1},
    {JsonError::BadUtf8, "json.bad_utf8"_L1},
    {JsonError::TrailingData, "json.trailing_data"_L1},
    {JsonError::Truncated, "json.truncated"_L1},
    {JsonError::Empty, "json.empty"_L1},
};

constexpr Named<JsonToken> tokens[] = {
    {JsonToken::Value, "value"_L1},
    {JsonToken::Key, "key"_L1},
    {JsonToken::Colon, "colon"_L1},
    {JsonToken::Comma, "comma"_L1},
    {JsonToken::ObjectEnd, "object_end"_L1},
    {JsonToken::ArrayEnd, "array_end"_L1},
    {JsonToken::End, "end"_L1},
    {JsonToken::Character, "character"_L1},
    {JsonToken::Quote, "quote"_L1},
    {JsonToken::Escape, "escape"_L1},
    {JsonToken::HexDigit, "hex_digit"_L1},
    {JsonToken::Continuation, "utf8_continuation"_L1},
    {JsonToken::Digit, "digit"_L1},
    {JsonToken::Fraction, "fraction"_L1},
    {JsonToken::Exponent, "exponent"_L1},
    {JsonToken::Sign, "sign"_L1},
    {JsonToken::Literal, "literal"_L1},
};

constexpr Named<JsonHazard> hazards[] = {
    {JsonHazard::ByteOrderMark, "json.byte_order_mark"_L1},
    {JsonHazard::DuplicateKey, "json.duplicate_key"_L1},
    {JsonHazard::LoneSurrogate, "json.lone_surrogate"_L1},
    {JsonHazard::BigInteger, "json.big_integer"_L1},
    {JsonHazard::NumberOutOfRange, "json.number_out_of_range"_L1},
    {JsonHazard::DeepNesting, "json.deep_nesting"_L1},
};

template<typename Value, std::size_t size>
QString nameIn(const Named<Value> (&table)[size], Value value)
{
    const auto found = std::ranges::find(table, value, &Named<Value>::value);
    return found == std::end(table) ? QString() : QString(found->name);
}

} // namespace

QString jsonErrorName(JsonError error)
{
    return nameIn(errors, error);
}

std::optional<JsonError> jsonErrorFromName(QStringView name)
{
    const auto found = std::ranges::find_if(errors, [&](const auto& each) { return name == each.name; });
    return found == std::end(errors) ? std::nullopt : std::optional(found->value);
}

QStringList jsonTokenNames(JsonTokens expected)
{
    QStringList names;
    for (const auto& [token, name] : tokens) {
        if (expected.testFlag(token))
            names.append(name);
    }
    return names;
}

std::optional<JsonTokens> jsonTokensFromNames(const QStringList& names)
{
    JsonTokens set;
    for (const QString& name : names) {
        const auto found = std::ranges::find_if(tokens, [&](const auto& each) { return name == each.name; });
        if (found == std::end(tokens))
            return std::nullopt;
        set |= found->value;
    }
    return set;
}

QString jsonHazardName(JsonHazard hazard)
{
    return nameIn(hazards, hazard);
}

} // namespace yagura
