// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tapeoutline.h"

#include <algorithm>

namespace yagura {

const TapeOutline::Span* TapeOutline::holeAt(qint64 utcMs) const
{
    const auto found = std::ranges::upper_bound(holes, utcMs, {}, &Span::fromMs);
    if (found == holes.begin())
        return nullptr;
    const Span& hole = *std::prev(found);
    return utcMs > hole.fromMs && utcMs < hole.toMs ? &hole : nullptr;
}

void TapeOutliner::add(const TapeFrame& frame)
{
    TapeOutline::Span& stretch = outline.stretch;
    const bool isFirst = std::exchange(m_isEmpty, false);
    if (isFirst)
        stretch = {frame.utcMs, frame.utcMs};
    const bool isHole = frame.utcMs - stretch.toMs > tapeHole.count();
    if (isHole)
        outline.holes.append({stretch.toMs, frame.utcMs});
    if (frame.worst >= Severity::Warning) {
        auto& troubles = outline.troubles;
        const bool goesOn = !isHole && !troubles.isEmpty() && troubles.last().worst == frame.worst
            && troubles.last().span.toMs == stretch.toMs;
        if (goesOn)
            troubles.last().span.toMs = frame.utcMs;
        else
            troubles.append({{frame.utcMs, frame.utcMs}, frame.worst});
    }
    stretch.toMs = std::max(stretch.toMs, frame.utcMs);
}

} // namespace yagura
