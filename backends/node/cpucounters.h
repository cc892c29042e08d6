// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QByteArray>

namespace yagura {

/// The `cpu` line of /proc/stat, in ticks over all cores since boot.
struct CpuCounters {
    int cores = 0;
    quint64 total = 0; ///< guests are already in user
    quint64 idle = 0;
    quint64 iowait = 0;
    quint64 steal = 0;

    bool operator==(const CpuCounters&) const = default;
};

/// Nothing when the text is none.
std::optional<CpuCounters> parseCpuStat(const QByteArray& text);

/// Fills in the ratios between two polls; `before` may be nothing.
void setCpuRates(CpuUse& use, const std::optional<CpuCounters>& before, const std::optional<CpuCounters>& now);

/// Fills in the three averages of /proc/loadavg.
void setLoad(CpuUse& use, const QByteArray& text);

} // namespace yagura
