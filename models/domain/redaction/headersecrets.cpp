// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/credentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QLatin1StringView schemes[]
    = {"basic"_L1, "bearer"_L1, "digest"_L1, "negotiate"_L1, "token"_L1, "apikey"_L1, "aws4-hmac-sha256"_L1};
constexpr QLatin1StringView headers[] = {"authorization"_L1, "cookie"_L1, "x-api-key"_L1, "x-auth-token"_L1};

bool isTokenPart(QChar c)
{
    return ascii::isBase64(c) || c == u'.' || c == u'~' || c == u'=' || c == u':';
}

bool endsValue(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'"' || c == u'\'' || c == u'`';
}

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    return ascii::endOf(text, from, [](QChar c) { return c == u' ' || c == u'\t'; });
}

/// Behind the word that says how one signs in; the same place when none stands there.
qsizetype behindScheme(QStringView value)
{
    for (const auto& scheme : schemes) {
        if (value.startsWith(scheme, Qt::CaseInsensitive) && ascii::at(value, scheme.size()) == u' ')
            return skipBlanks(value, scheme.size());
    }
    return 0;
}

/// Whether the value of a header is one, and not the rest of a sentence about it.
bool isValue(QStringView value, qsizetype scheme, bool isCookie)
{
    constexpr qsizetype longestName = 128;
    if (value.size() - scheme < 4)
        return false;
    if (isCookie)
        return value.first(std::min(value.size(), longestName)).contains(u'=');
    return scheme > 0 || !value.trimmed().contains(u' ');
}

/// Takes the value behind a header's name; `from` stands behind the name. `lineEnd` is where the value of the one
/// before ended: a line full of names is not read once for each.
void takeHeader(QStringView text, qsizetype from, bool isCookie, qsizetype& lineEnd, MaskSpans& spans)
{
    qsizetype at = from;
    if (const QChar quote = ascii::at(text, at); quote == u'"' || quote == u'\'')
        ++at;
    at = skipBlanks(text, at);
    if (const QChar sign = ascii::at(text, at); sign != u':' && sign != u'=')
        return;
    at = skipBlanks(text, at + 1);
    if (const QChar quote = ascii::at(text, at); quote == u'"' || quote == u'\'')
        ++at;
    if (at >= text.size())
        return;
    if (lineEnd < at)
        lineEnd = std::find_if(text.begin() + at, text.end(), endsValue) - text.begin();
    const QStringView value = text.sliced(at, lineEnd - at);
    const qsizetype scheme = behindScheme(value);
    if (isValue(value, scheme, isCookie))
        spans.push_back({at + scheme, lineEnd, "authorization"_L1});
}

void findHeader(QStringView text, QLatin1StringView name, MaskSpans& spans)
{
    const bool isCookie = name == headers[1];
    qsizetype lineEnd = -1;
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;) {
        const qsizetype behind = at + name.size();
        const std::size_t known = spans.size();
        if (!ascii::isAlnum(ascii::at(text, at - 1)))
            takeHeader(text, behind, isCookie, lineEnd, spans);
        const qsizetype next = spans.size() > known ? spans.back().to : behind;
        at = text.indexOf(name, next, Qt::CaseInsensitive);
    }
}

/// "Bearer" also stands in sentences; what follows it there is a word.
bool isBearerToken(QStringView word)
{
    if (word.size() < 8)
        return false;
    return word.size() >= 20 || !std::ranges::all_of(word, [](QChar c) { return ascii::isLetter(c) || c == u'-'; });
}

} // namespace

void findHeaderSecrets(QStringView text, MaskSpans& spans)
{
    for (const auto& name : headers)
        findHeader(text, name, spans);
    constexpr auto bearer = "bearer "_L1;
    for (qsizetype at = text.indexOf(bearer, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(bearer, at + bearer.size(), Qt::CaseInsensitive)) {
        const qsizetype from = skipBlanks(text, at + bearer.size());
        const qsizetype end = ascii::endOf(text, from, isTokenPart);
        if (!ascii::isAlnum(ascii::at(text, at - 1)) && isBearerToken(text.sliced(from, end - from)))
            spans.push_back({from, end, "authorization"_L1});
    }
}

} // namespace yagura
