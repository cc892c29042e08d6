// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/credentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// So far from an access key its secret is looked for.
constexpr qsizetype besideKey = 400;
constexpr qsizetype keyIdLength = 20;
constexpr qsizetype secretKeyLength = 40;
constexpr qsizetype shortestToken = 16;

constexpr QLatin1StringView beginnings[] = {"ghp_"_L1, "gho_"_L1, "ghu_"_L1, "ghs_"_L1, "ghr_"_L1, "github_pat_"_L1,
    "glpat-"_L1, "xoxb-"_L1, "xoxp-"_L1, "xoxa-"_L1, "xoxs-"_L1, "xapp-"_L1, "sk_live_"_L1, "sk_test_"_L1,
    "rk_live_"_L1, "AIza"_L1, "npm_"_L1, "pypi-"_L1};

bool isUrlBase64(QChar c)
{
    return ascii::isAlnum(c) || c == u'_' || c == u'-';
}

bool isSecretKeyPart(QChar c)
{
    return ascii::isAlnum(c) || c == u'/' || c == u'+';
}

void findKnownBeginnings(QStringView text, MaskSpans& spans)
{
    for (const auto& beginning : beginnings) {
        for (qsizetype at = text.indexOf(beginning); at >= 0;) {
            const qsizetype end = ascii::endOf(text, at + beginning.size(), isUrlBase64);
            if (!ascii::isAlnum(ascii::at(text, at - 1)) && end - at >= shortestToken)
                spans.push_back({at, end, "secret"_L1});
            at = text.indexOf(beginning, end);
        }
    }
}

/// Where the JWT ends that begins there, or -1: at least two parts, both objects, or three.
qsizetype endOfJwt(QStringView text, qsizetype from, qsizetype& read)
{
    qsizetype parts = 0;
    qsizetype at = from;
    bool isBodyAnObject = false;
    for (;;) {
        const qsizetype end = ascii::endOf(text, at, isUrlBase64);
        if (parts == 1)
            isBodyAnObject = text.sliced(at, end - at).startsWith("eyJ"_L1);
        ++parts;
        read = end;
        if (ascii::at(text, end) != u'.' || parts == 5)
            return parts >= 3 || (parts == 2 && isBodyAnObject) ? end : -1;
        at = end + 1;
    }
}

void findJwts(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = text.indexOf("eyJ"_L1); at >= 0;) {
        qsizetype read = at + 3;
        const qsizetype end = isUrlBase64(ascii::at(text, at - 1)) ? -1 : endOfJwt(text, at, read);
        if (end > at + 16)
            spans.push_back({at, end, "jwt"_L1});
        at = text.indexOf("eyJ"_L1, std::max(read, at + 3));
    }
}

bool isKeyId(QStringView text, qsizetype at)
{
    const qsizetype end = at + keyIdLength;
    if (end > text.size() || ascii::isAlnum(ascii::at(text, at - 1)) || ascii::isAlnum(ascii::at(text, end)))
        return false;
    return std::ranges::all_of(
        text.sliced(at, keyIdLength), [](QChar c) { return ascii::isUpper(c) || ascii::isDigit(c); });
}

std::vector<qsizetype> keyIds(QStringView text)
{
    std::vector<qsizetype> places;
    for (const auto beginning : {"AKIA"_L1, "ASIA"_L1}) {
        for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
            if (isKeyId(text, at))
                places.push_back(at);
        }
    }
    std::ranges::sort(places);
    return places;
}

void findAwsKeys(QStringView text, MaskSpans& spans)
{
    const std::vector<qsizetype> ids = keyIds(text);
    for (const qsizetype at : ids)
        spans.push_back({at, at + keyIdLength, "aws_key"_L1});
    auto nearest = ids.begin();
    for (qsizetype at = 0; nearest != ids.end() && at < text.size();) {
        const qsizetype end = ascii::endOf(text, at, isSecretKeyPart);
        while (nearest != ids.end() && *nearest + besideKey < at)
            ++nearest;
        if (end - at == secretKeyLength && nearest != ids.end() && *nearest - besideKey <= end)
            spans.push_back({at, end, "aws_key"_L1});
        at = end + 1;
    }
}

} // namespace

void findTokens(QStringView text, MaskSpans& spans)
{
    findAwsKeys(text, spans);
    findJwts(text, spans);
    findKnownBeginnings(text, spans);
}

void findPemBlocks(QStringView text, MaskSpans& spans)
{
    constexpr auto begin = "-----BEGIN "_L1;
    constexpr auto end = "-----END "_L1;
    constexpr auto dashes = "-----"_L1;
    for (qsizetype at = text.indexOf(begin); at >= 0;) {
        const qsizetype closing = text.indexOf(end, at);
        const qsizetype last = closing < 0 ? -1 : text.indexOf(dashes, closing + end.size());
        const qsizetype to = last < 0 ? text.size() : last + dashes.size();
        spans.push_back({at, to, "pem"_L1});
        at = text.indexOf(begin, to);
    }
}

} // namespace yagura
