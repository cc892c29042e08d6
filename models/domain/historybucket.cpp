// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/historybucket.h"

#include <algorithm>
#include <limits>

namespace yagura {

namespace {

void set(HistoryBucket& bucket, HistoryBucket::Flag flag, bool isOn)
{
    bucket.flags = quint8(isOn ? bucket.flags | flag : bucket.flags & ~flag);
}

} // namespace

void HistoryBucket::add(double value)
{
    constexpr double most = double(std::numeric_limits<float>::max());
    const float number = float(std::clamp(value, -most, most));
    if (!hasValue()) {
        low = high = last = number;
        set(*this, Quiet, false);
        return;
    }
    if (number < low) {
        low = number;
        set(*this, LowFirst, false);
    }
    if (number > high) {
        high = number;
        set(*this, LowFirst, true);
    }
    last = number;
}

void HistoryBucket::append(const HistoryBucket& later)
{
    const bool isBroken = (flags & (HoleBefore | HoleAtEnd)) || (later.flags & HoleBefore);
    if (later.hasValue() && !hasValue()) {
        low = later.low;
        high = later.high;
        flags = later.flags;
    } else if (later.hasValue()) {
        const bool isLowOurs = low <= later.low;
        const bool isHighOurs = high >= later.high;
        if (isLowOurs != isHighOurs)
            set(*this, LowFirst, isLowOurs);
        else if (!isLowOurs)
            set(*this, LowFirst, later.flags & LowFirst);
        low = std::min(low, later.low);
        high = std::max(high, later.high);
    }
    if (later.hasValue())
        last = later.last;
    set(*this, HoleBefore, isBroken);
    set(*this, HoleAtEnd, later.flags & HoleAtEnd);
}

void HistoryBucket::pointsInto(std::vector<HistoryPoint>& points, qint64 beginMs, qint64 endMs) const
{
    const qint64 quarter = (endMs - beginMs) / 4;
    if (flags & HoleBefore)
        points.push_back({beginMs, std::nullopt});
    if (hasValue() && low == high) {
        points.push_back({beginMs + 2 * quarter, double(low)});
    } else if (hasValue()) {
        const float first = flags & LowFirst ? low : high;
        const float second = flags & LowFirst ? high : low;
        points.push_back({beginMs + quarter, double(first)});
        points.push_back({beginMs + 2 * quarter, double(second)});
        if (last != second)
            points.push_back({beginMs + 3 * quarter, double(last)});
    }
    if (flags & HoleAtEnd)
        points.push_back({endMs - 1, std::nullopt});
}

} // namespace yagura
