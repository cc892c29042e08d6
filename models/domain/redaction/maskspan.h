// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <vector>

namespace yagura {

/// A stretch of a text that must not be read.
struct MaskSpan {
    qsizetype from = 0;
    qsizetype to = 0; ///< behind its last character
    QLatin1StringView kind; ///< as Redaction::kind

    bool operator==(const MaskSpan&) const = default;
};
using MaskSpans = std::vector<MaskSpan>;

/// What a secret is replaced by, whatever its length: it tells nothing, in every language.
inline constexpr QStringView maskText = u"████";

/// The text as finders look at it, character by character in the same places: full-width letters, digits and signs as
/// ASCII, every kind of dash as '-', marks for line breaks and tabs as what they stand for.
QString foldedForFinders(const QString& text);

namespace ascii {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

inline bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

inline bool isLetter(QChar c)
{
    return isUpper(c) || isLower(c);
}

inline bool isAlnum(QChar c)
{
    return isLetter(c) || isDigit(c);
}

inline bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

inline bool isBase64(QChar c)
{
    return isAlnum(c) || c == u'+' || c == u'/' || c == u'_' || c == u'-';
}

/// The character there; a line break outside of the text.
inline QChar at(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text[place] : QChar(u'\n');
}

/// Where the stretch ends that begins there and of which every character passes.
template<typename Passes>
qsizetype endOf(QStringView text, qsizetype from, Passes passes)
{
    while (from < text.size() && passes(text[from]))
        ++from;
    return from;
}

} // namespace ascii

} // namespace yagura
