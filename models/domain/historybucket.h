// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"

#include <QtGlobal>

namespace yagura {

/// What one series did in one stretch of time: lowest, highest and newest value, and whether its line is broken there.
/// Numbers are floats: seven digits are more than a chart shows. A stretch without a bucket is a hole.
struct HistoryBucket {
    enum Flag : quint8 {
        LowFirst = 1, ///< the lowest value came before the highest
        HoleBefore = 2, ///< the line does not reach back to the stretch before; holes inside are drawn there
        HoleAtEnd = 4, ///< nothing was known at its end
        Quiet = 8, ///< no new value, and the one before was still in force
    };

    quint8 flags = Quiet;
    float low = 0;
    float high = 0;
    float last = 0;

    bool hasValue() const { return !(flags & Quiet); }
    /// The next value, in the order of time. One that is not finite is the caller's to keep away.
    void add(double value);
    /// What came right after it; a gap between the two is the caller's to mark as HoleAtEnd.
    void append(const HistoryBucket& later);
    /// Its points: five at most, in the order of time, all inside [beginMs, endMs).
    void pointsInto(std::vector<HistoryPoint>& points, qint64 beginMs, qint64 endMs) const;

    bool operator==(const HistoryBucket&) const = default;
};

} // namespace yagura
