// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"
#include "models/domain/target.h"

#include <QList>

namespace yagura {

/// How far a value may be trusted.
enum class Freshness {
    Live, ///< age ≤ 2 × every + deadline
    Stale, ///< older, and the last attempt has not failed: it is still out, polling is paused, or the source is lost
    Unreachable, ///< the last attempt failed, however young the value; it is kept for five minutes
    Never, ///< no attempt has ended yet
};
QString freshnessName(Freshness freshness); ///< "live", "stale", "unreachable", "never"

/// How old a value may be to count as live: 2 × every + deadline.
std::chrono::milliseconds liveFor(std::chrono::milliseconds every);

/// How long the last value of an unreachable target is still shown, greyed and hatched, before it becomes "–".
inline constexpr std::chrono::minutes lastValueKept {5};

/// All that is known of one target now.
struct TargetState {
    Target target;
    ReadingPtr good; ///< the newest reading with a value; null when there never was one
    ReadingPtr last; ///< the newest attempt, good or not; null before the first one ended
    int failuresInARow = 0;
    std::optional<Moment> attemptStarted; ///< set while an attempt is out
    bool paused = false; ///< polling is paused, by hand or because workers had to be abandoned
    std::chrono::milliseconds interval {0}; ///< in force now: every, or longer while backing off
    qint64 skipped = 0; ///< polls that came due while one was out
    bool sourceLost = false; ///< whoever polls it cannot be reached: its value is stale, however young

    const Failure* failure() const { return last ? last->failure() : nullptr; }
    /// Age of the newest value, or nothing when there is none.
    std::optional<std::chrono::milliseconds> age(const Moment& now) const;
    Freshness freshness(const Moment& now) const;
    /// The newest value, unless it is too old to be shown at all.
    ReadingPtr shown(const Moment& now) const;

    bool operator==(const TargetState&) const = default;
};

} // namespace yagura
