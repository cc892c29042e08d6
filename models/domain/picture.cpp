// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picture.h"

#include <algorithm>

namespace yagura {

namespace {

bool isLive(const TargetState& state, const Moment& now)
{
    return state.freshness(now) == Freshness::Live;
}

template<typename Fits>
Severity worst(const QList<Finding>& findings, Severity floor, Fits fits)
{
    for (const Finding& finding : findings) {
        if (fits(finding))
            floor = std::max(floor, finding.severity);
    }
    return floor;
}

} // namespace

const TargetState* Picture::target(const QString& id) const
{
    const auto found = std::ranges::find(targets, id, [](const TargetState& state) { return state.target.id; });
    return found == targets.end() ? nullptr : &*found;
}

// Nobody looking is not health either: without any target the verdict is Unknown.
Severity Picture::verdict() const
{
    const auto live = [this](const TargetState& state) { return isLive(state, now); };
    const bool seesAll = !targets.isEmpty() && std::ranges::all_of(targets, live);
    return worst(findings, seesAll ? Severity::Ok : Severity::Unknown, [](const Finding&) { return true; });
}

Severity Picture::severityOf(const QString& id) const
{
    const TargetState* state = target(id);
    const Severity floor = state && isLive(*state, now) ? Severity::Ok : Severity::Unknown;
    return worst(findings, floor, [&](const Finding& finding) { return finding.target == id; });
}

Severity Picture::severityOf(const QString& id, const ObjectRef& object) const
{
    const TargetState* state = target(id);
    const Severity floor = state && isLive(*state, now) ? Severity::Ok : Severity::Unknown;
    return worst(findings, floor,
                 [&](const Finding& finding) { return finding.target == id && finding.object == object; });
}

} // namespace yagura
