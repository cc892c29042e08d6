// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/targetstate.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array freshnessNames{
    Named{Freshness::Live, "live"},
    Named{Freshness::Stale, "stale"},
    Named{Freshness::Unreachable, "unreachable"},
    Named{Freshness::Never, "never"},
};

} // namespace

QString freshnessName(Freshness freshness)
{
    return nameIn(freshnessNames, freshness);
}

std::chrono::milliseconds liveFor(std::chrono::milliseconds every)
{
    return 2 * every + attemptDeadline(every);
}

std::optional<std::chrono::milliseconds> TargetState::age(const Moment& now) const
{
    return good ? std::optional(now.since(good->readAt)) : std::nullopt;
}

// A known failure outweighs a young value: what was true a second ago may have ended with that failure.
Freshness TargetState::freshness(const Moment& now) const
{
    if (failure())
        return Freshness::Unreachable;
    if (!good)
        return Freshness::Never;
    if (sourceLost)
        return Freshness::Stale;
    return *age(now) <= liveFor(target.every) ? Freshness::Live : Freshness::Stale;
}

ReadingPtr TargetState::shown(const Moment& now) const
{
    const bool tooOld = good && failure() && *age(now) > lastValueKept;
    return tooOld ? nullptr : good;
}

} // namespace yagura
