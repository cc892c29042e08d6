// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sameness.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura {

namespace {

/// So far the clocks of a server and of who polls it may be apart.
constexpr auto clocksMayDiffer = 5s;

Sameness byRole(const DatabaseHealth& left, const DatabaseHealth& right)
{
    if (left.role == DatabaseRole::Unknown || right.role == DatabaseRole::Unknown)
        return Sameness::CannotTell;
    return left.role == right.role ? Sameness::Same : Sameness::Different;
}

/// `early` was read of a server that had begun before `lateStart`.
bool stillRanAfter(const Reading& early, const QDateTime& lateStart)
{
    return lateStart.addMSecs(std::chrono::milliseconds(clocksMayDiffer).count()) < early.readAt.utc;
}

Sameness samenessOf(const Reading& left, const DatabaseHealth& mine, const Reading& right, const DatabaseHealth& theirs)
{
    if (!mine.startedAt.isValid() || !theirs.startedAt.isValid())
        return byRole(mine, theirs);
    if (mine.startedAt == theirs.startedAt)
        return Sameness::Same;
    const bool areTwo = mine.startedAt < theirs.startedAt ? stillRanAfter(left, theirs.startedAt)
                                                          : stillRanAfter(right, mine.startedAt);
    return areTwo ? Sameness::Different : Sameness::CannotTell;
}

Sameness samenessOf(const NodeHealth& left, const NodeHealth& right)
{
    if (left.hostName.isEmpty() || right.hostName.isEmpty())
        return Sameness::CannotTell;
    return left.hostName == right.hostName ? Sameness::Same : Sameness::Different;
}

Sameness samenessOf(const BrokerHealth& left, const BrokerHealth& right)
{
    if (left.nodes.isEmpty() || right.nodes.isEmpty())
        return Sameness::CannotTell;
    const bool haveCommon = std::ranges::any_of(left.nodes, [&](const BrokerNode& node) {
        return std::ranges::find(right.nodes, node.name, &BrokerNode::name) != right.nodes.end();
    });
    return haveCommon ? Sameness::Same : Sameness::Different;
}

} // namespace

Sameness samenessOf(const Reading& left, const Reading& right)
{
    const QString identity = left.identity();
    if (identity.isEmpty() || identity != right.identity() || left.outcome.index() != right.outcome.index())
        return Sameness::Different;
    if (const auto* mine = left.as<DatabaseHealth>())
        return samenessOf(left, *mine, right, *right.as<DatabaseHealth>());
    if (const auto* mine = left.as<NodeHealth>())
        return samenessOf(*mine, *right.as<NodeHealth>());
    if (const auto* mine = left.as<BrokerHealth>())
        return samenessOf(*mine, *right.as<BrokerHealth>());
    return Sameness::Different;
}

} // namespace yagura
