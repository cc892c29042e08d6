// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demostory.h"

#include <algorithm>
#include <cmath>

namespace yagura::demo {

Moment momentAt(int second)
{
    static const QDateTime begin(QDate(2026, 1, 13), QTime(18, 0), Qt::UTC);
    const QDateTime utc = begin.addSecs(second);
    return {utc, std::chrono::milliseconds(utc.toMSecsSinceEpoch())};
}

double risen(int second, int from, int to)
{
    return std::clamp(double(second - from) / (to - from), 0.0, 1.0);
}

double wobble(int second, double phase)
{
    return 1 + 0.04 * std::sin(second / 37.0 + phase) + 0.03 * std::sin(second / 11.0 + 1.7 * phase);
}

} // namespace yagura::demo
