// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonverdict.h"

#include "models/domain/names.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array errors {
    Named {JsonError::UnexpectedCharacter, "json.unexpected_character"},
    Named {JsonError::MismatchedBracket, "json.mismatched_bracket"},
    Named {JsonError::TrailingComma, "json.trailing_comma"},
    Named {JsonError::MissingComma, "json.missing_comma"},
    Named {JsonError::MissingColon, "json.missing_colon"},
    Named {JsonError::UnquotedKey, "json.unquoted_key"},
    Named {JsonError::SingleQuotes, "json.single_quotes"},
    Named {JsonError::Comment, "json.comment"},
    Named {JsonError::BadLiteral, "json.bad_literal"},
    Named {JsonError::NanOrInfinity, "json.nan_or_infinity"},
    Named {JsonError::BadNumber, "json.bad_number"},
    Named {JsonError::BadEscape, "json.bad_escape"},
    Named {JsonError::ControlCharacter, "json.control_character"},
    Named {JsonError::NulByte, "json.nul_byte"},
    Named {JsonError::BadUtf8, "json.bad_utf8"},
    Named {JsonError::TrailingData, "json.trailing_data"},
    Named {JsonError::Truncated, "json.truncated"},
    Named {JsonError::Empty, "json.empty"},
};

constexpr std::array tokens {
    Named {JsonToken::Value, "value"},
    Named {JsonToken::Key, "key"},
    Named {JsonToken::Colon, "colon"},
    Named {JsonToken::Comma, "comma"},
    Named {JsonToken::ObjectEnd, "object_end"},
    Named {JsonToken::ArrayEnd, "array_end"},
    Named {JsonToken::End, "end"},
    Named {JsonToken::Character, "character"},
    Named {JsonToken::Quote, "quote"},
    Named {JsonToken::Escape, "escape"},
    Named {JsonToken::HexDigit, "hex_digit"},
    Named {JsonToken::Continuation, "utf8_continuation"},
    Named {JsonToken::Digit, "digit"},
    Named {JsonToken::Fraction, "fraction"},
    Named {JsonToken::Exponent, "exponent"},
    Named {JsonToken::Sign, "sign"},
    Named {JsonToken::Literal, "literal"},
};

constexpr std::array hazards {
    Named {JsonHazard::ByteOrderMark, "json.byte_order_mark"},
    Named {JsonHazard::DuplicateKey, "json.duplicate_key"},
    Named {JsonHazard::LoneSurrogate, "json.lone_surrogate"},
    Named {JsonHazard::BigInteger, "json.big_integer"},
    Named {JsonHazard::NumberOutOfRange, "json.number_out_of_range"},
    Named {JsonHazard::DeepNesting, "json.deep_nesting"},
};

} // namespace

QString jsonErrorName(JsonError error)
{
    return nameIn(errors, error);
}

std::optional<JsonError> jsonErrorFromName(QStringView name)
{
    return valueIn(errors, name.toString());
}

QStringList jsonTokenNames(JsonTokens expected)
{
    QStringList names;
    for (const auto& [token, name] : tokens) {
        if (expected.testFlag(token))
            names.append(QString::fromLatin1(name));
    }
    return names;
}

std::optional<JsonTokens> jsonTokensFromNames(const QStringList& names)
{
    JsonTokens set;
    for (const QString& name : names) {
        const auto token = valueIn(tokens, name);
        if (!token)
            return std::nullopt;
        set |= *token;
    }
    return set;
}

QString jsonHazardName(JsonHazard hazard)
{
    return nameIn(hazards, hazard);
}

} // namespace yagura
