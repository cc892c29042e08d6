// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historybucket.h"
#include "models/domain/historywish.h"

namespace yagura {

/// Puts buckets into as many columns as a chart can draw and makes points of them, in one pass and in constant memory
/// beside its result. No peak and no hole is lost. Buckets come in the order of time; one that reaches back behind its
/// predecessor, as clocks can make it, is left out.
class HistoryColumns final {
public:
    /// At most `points` points; at least one column.
    HistoryColumns(qint64 fromMs, qint64 toMs, int points);

    /// One that does not begin in [fromMs, toMs) is left out.
    void add(qint64 beginMs, qint64 lengthMs, const HistoryBucket& bucket);
    /// `knownUntilMs`: what lies between the last bucket and then is a hole.
    KeptSeries finish(qint64 knownUntilMs);

private:
    void flush();

    qint64 m_fromMs;
    qint64 m_toMs;
    qint64 m_widthMs;
    KeptSeries m_series;
    HistoryBucket m_merged;
    bool m_hasMerged = false;
    qint64 m_beginMs = 0; ///< of what is merged
    qint64 m_endMs = 0;
};

} // namespace yagura
