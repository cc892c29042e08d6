// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A cell for people to read: a statement of megabytes is none.
constexpr qsizetype longestCell = 64 * 1024;

} // namespace

Observation bounded(Observation observation)
{
    observation.rowsTotal = std::max<qint64>(observation.rowsTotal, observation.rows.size());
    qint64 bytes = 0;
    qsizetype kept = 0;
    while (kept < std::min<qsizetype>(observation.rows.size(), Observation::mostRows)) {
        for (auto& cell : observation.rows[kept]) {
            observation.isCut |= cell.size() > longestCell;
            cell.truncate(longestCell);
            bytes += cell.size() * 3; // in UTF-8 at most
        }
        if (bytes > Observation::mostBytes)
            break;
        ++kept;
    }
    observation.rows.resize(kept);
    observation.isCut |= observation.rowsTotal > kept;
    return observation;
}

Failure unknownTarget(const QString& target, const QString& reason)
{
    return {FailureClass::Internal, u"observe.unknown_target"_s, {{u"target"_s, target}, {u"reason"_s, reason}}};
}

} // namespace yagura
