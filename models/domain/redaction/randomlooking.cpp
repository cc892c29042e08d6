// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/credentials.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype shortestRandom = 32;

struct Make {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int signs = 0;
    int changes = 0; ///< from one sort of character to another
    double bits = 0; ///< entropy of a character
    bool isHex = true;
};

int sortOf(QChar c)
{
    return ascii::isUpper(c) ? 0 : ascii::isLower(c) ? 1 : ascii::isDigit(c) ? 2 : 3;
}

double entropy(const std::array<int, 128>& counts, qsizetype size)
{
    double bits = 0;
    for (const int count : counts) {
        if (count == 0)
            continue;
        const double share = double(count) / double(size);
        bits -= share * std::log2(share);
    }
    return bits;
}

Make makeOf(QStringView word)
{
    Make make;
    std::array<int, 128> counts {};
    int before = -1;
    for (const QChar c : word) {
        const int sort = sortOf(c);
        ++(sort == 0 ? make.upper : sort == 1 ? make.lower : sort == 2 ? make.digits : make.signs);
        make.changes += before >= 0 && sort != before ? 1 : 0;
        make.isHex = make.isHex && ascii::isHex(c);
        ++counts[c.unicode() & 0x7F];
        before = sort;
    }
    make.bits = entropy(counts, word.size());
    return make;
}

/// Takes the pieces of a run that look so: the whole, or what stands between its slashes, dashes and underscores.
void takeRun(QStringView text, qsizetype from, qsizetype to, MaskSpans& spans)
{
    if (to - from < shortestRandom)
        return;
    if (isRandomLooking(text.sliced(from, to - from))) {
        spans.push_back({from, to, "secret"_L1});
        return;
    }
    for (qsizetype at = from; at < to;) {
        const qsizetype end = ascii::endOf(text.first(to), at, ascii::isAlnum);
        if (end - at >= shortestRandom && end - at < to - from && isRandomLooking(text.sliced(at, end - at)))
            spans.push_back({at, end, "secret"_L1});
        at = end + 1;
    }
}

} // namespace

// The numbers: of 32 characters drawn from base64, two in three neighbours are of different sorts (sd 0.09), the entropy
// is 4.5 bits and one is a sign; names in camel case change sorts at one place in four, paths have a sign in ten places.
bool isRandomLooking(QStringView word)
{
    if (word.size() < shortestRandom)
        return false;
    const Make make = makeOf(word);
    const double changing = make.changes / double(word.size() - 1);
    if (make.signs * 10 > word.size())
        return false;
    if (make.isHex)
        return make.digits > 0 && make.digits < word.size() && make.bits >= 2.7;
    if (make.upper > 0 && make.lower > 0)
        return make.bits >= 3.6 && changing >= 0.4 && (make.digits > 0 || word.size() >= 40);
    return make.signs == 0 && make.digits >= 4 && make.bits >= 3.6 && changing >= 0.2;
}

void findRandomLooking(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = ascii::endOf(text, at, ascii::isBase64);
        const qsizetype known = qsizetype(spans.size());
        takeRun(text, at, end, spans);
        if (qsizetype(spans.size()) > known && spans.back().to == end) {
            end = ascii::endOf(text, end, [](QChar c) { return c == u'='; });
            spans.back().to = end;
        }
        at = std::max(end, at) + 1;
    }
}

} // namespace yagura
