// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/personal.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;

bool isLocalPart(QChar c)
{
    return ascii::isAlnum(c) || QStringView(u"._%+-").contains(c);
}

bool isDomainPart(QChar c)
{
    return ascii::isAlnum(c) || c == u'.' || c == u'-';
}

/// Where the domain ends that begins there, or the same place when none does: a name with a dot and letters at its end.
/// A host without a dot ("postgres@orders-db") is nobody's mailbox.
qsizetype endOfDomain(QStringView text, qsizetype from)
{
    const QStringView reach = text.first(std::min(text.size(), from + longestDomain));
    qsizetype end = ascii::endOf(reach, from, isDomainPart);
    while (end > from && !ascii::isAlnum(text[end - 1]))
        --end;
    const qsizetype dot = text.sliced(from, end - from).lastIndexOf(u'.');
    const QStringView last = text.sliced(from + dot + 1, end - from - dot - 1);
    return dot > 0 && last.size() >= 2 && std::ranges::all_of(last, ascii::isLetter) ? end : from;
}

/// The value of a part of an IPv4 address, or -1.
int octet(QStringView text, qsizetype& at)
{
    const qsizetype end = ascii::endOf(text, at, ascii::isDigit);
    const QStringView digits = text.sliced(at, end - at);
    at = end;
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == u'0'))
        return -1;
    const int value = digits.toInt();
    return value <= 255 ? value : -1;
}

/// A version has four parts, too: "v1.2.3.4", "version 2.8.1.0".
bool isVersion(QStringView text, qsizetype from)
{
    constexpr auto word = "version "_L1;
    const QChar before = ascii::at(text, from - 1);
    if (before == u'v' || before == u'V')
        return true;
    return from >= word.size() && text.sliced(from - word.size(), word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// Reads one dotted number; `at` stands behind all of it afterwards.
void takeDotted(QStringView text, qsizetype& at, MaskSpans& spans)
{
    const qsizetype from = at;
    int first = -1;
    int parts = 0;
    bool fits = true;
    bool isZero = true;
    for (;; ++at) {
        const int value = octet(text, at);
        first = parts == 0 ? value : first;
        fits = fits && value >= 0;
        isZero = isZero && value == 0;
        ++parts;
        if (ascii::at(text, at) != u'.' || !ascii::isDigit(ascii::at(text, at + 1)))
            break;
    }
    const QChar before = ascii::at(text, from - 1);
    const bool isWord
        = ascii::isAlnum(before) || before == u'.' || before == u'_' || ascii::isAlnum(ascii::at(text, at));
    if (parts == 4 && fits && !isZero && first != 127 && !isWord && !isVersion(text, from))
        spans.push_back({from, at, "address"_L1});
}

bool isIpv6Part(QChar c)
{
    return ascii::isHex(c) || c == u':';
}

/// Eight groups of hex, or fewer with one "::". Times have three groups, MAC addresses six and no "::".
bool isIpv6(QStringView word)
{
    if (word.size() < 4 || word.size() > 39)
        return false;
    const qsizetype gap = word.indexOf("::"_L1);
    if (gap >= 0 && (word.indexOf("::"_L1, gap + 1) >= 0))
        return false;
    qsizetype groups = 0;
    bool hasDigit = false;
    for (const QStringView group : word.split(u':')) {
        if (group.size() > 4)
            return false;
        groups += group.isEmpty() ? 0 : 1;
        hasDigit = hasDigit || std::ranges::any_of(group, ascii::isDigit);
    }
    return gap < 0 ? groups == 8 && word.front() != u':' && word.back() != u':'
                   : groups >= 2 && groups <= 7 && hasDigit;
}

void findIpv6(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = ascii::endOf(text, at, isIpv6Part);
        const bool isWord = ascii::isAlnum(ascii::at(text, at - 1)) || ascii::isAlnum(ascii::at(text, end));
        if (!isWord && isIpv6(text.sliced(at, end - at)))
            spans.push_back({at, end, "address"_L1});
        at = std::max(at, end) + 1;
    }
}

} // namespace

void findEmails(QStringView text, MaskSpans& spans)
{
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', sign + 1)) {
        qsizetype from = sign;
        while (from > 0 && sign - from < longestLocalPart && isLocalPart(text[from - 1]))
            --from;
        const qsizetype end = endOfDomain(text, sign + 1);
        if (from < sign && end > sign + 1)
            spans.push_back({from, end, "email"_L1});
    }
}

void findAddresses(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = 0; at < text.size();) {
        if (ascii::isDigit(text[at]))
            takeDotted(text, at, spans);
        else
            ++at;
    }
    findIpv6(text, spans);
}

} // namespace yagura
