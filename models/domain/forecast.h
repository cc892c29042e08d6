// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// How much was in use at one time.
struct LevelPoint {
    double atS = 0; ///< seconds, from any origin
    double used = 0; ///< bytes or inodes

    bool operator==(const LevelPoint&) const = default;
};

/// When something that fills will be full, as far as its past tells: a range, because a point would claim too much.
/// Never by itself a reason to alarm.
struct TimeToFull {
    enum class Kind { Unknown, Never, Range };
    enum class Course {
        Steady,
        Burst, ///< the last minutes do not go on as the time before
        Sawtooth, ///< it is emptied again and again (log rotation); what counts is the growth from cycle to cycle
    };
    enum class Reason { None, NoCapacity, TooFewPoints, TooShort };

    Kind kind = Kind::Unknown;
    Course course = Course::Steady;
    Reason reason = Reason::None; ///< why it is unknown
    double lowS = 0; ///< Range: at the earliest
    std::optional<double> highS; ///< Range: at the latest; nothing: perhaps never
    std::optional<double> lowPerH; ///< growth, the slowest and the fastest estimate
    std::optional<double> highPerH;
    std::vector<double> windowsS; ///< whose slopes it stands on, as long as they are at most, the shortest first

    bool operator==(const TimeToFull&) const = default;
};
QString timeToFullName(TimeToFull::Kind kind); ///< "unknown", "never", "range"
QString courseName(TimeToFull::Course course); ///< "steady", "burst", "sawtooth"
QString reasonName(TimeToFull::Reason reason); ///< "", "no_capacity", "too_few_points", "too_short"

/// Fits by the median of slopes (Theil and Sen) over the last 10 minutes, hour and six hours, as far as they are there;
/// the windows' disagreement is the range. A fall of more than the usual wobble splits the series: slopes never reach
/// across it. "Never" means: not within thirty days at any of these rates. Points oldest first. Pure.
TimeToFull timeToFull(std::span<const LevelPoint> points, std::optional<double> capacity);

} // namespace yagura
