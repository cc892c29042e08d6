// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/forecast.h"

#include "models/domain/names.h"

#include <cmath>
#include <vector>

namespace yagura {

namespace {

using Points = std::vector<LevelPoint>;

constexpr std::size_t fewestPoints = 6;
constexpr double shortestSpanS = 60;
constexpr double horizonS = 30.0 * 24 * 3600;
constexpr double windowsS[] = {600, 3600, 6 * 3600};
/// Pairs that are considered in one window grow with the square of this.
constexpr std::size_t pointsInAFit = 40;
/// Pairs nearer to each other than this share of their stretch say more about the wobble than about the slope.
constexpr double shortestPair = 1.0 / 3;
/// A fall is an emptying when it is so many times the usual step, and this share of all that moved.
constexpr double fallOverWobble = 5;
constexpr double fallOverRange = 0.05;
/// The last minutes are a burst when they run so many times as fast as the time before.
constexpr double burstRatio = 3;

constexpr std::array forecastKindNames {
    Named {TimeToFull::Kind::Unknown, "unknown"},
    Named {TimeToFull::Kind::Never, "never"},
    Named {TimeToFull::Kind::Range, "range"},
};
constexpr std::array courseNames{
    Named{TimeToFull::Course::Steady, "steady"},
    Named{TimeToFull::Course::Burst, "burst"},
    Named{TimeToFull::Course::Sawtooth, "sawtooth"},
};
constexpr std::array reasonNames{
    Named{TimeToFull::Reason::None, ""},
    Named{TimeToFull::Reason::NoCapacity, "no_capacity"},
    Named{TimeToFull::Reason::TooFewPoints, "too_few_points"},
    Named{TimeToFull::Reason::TooShort, "too_short"},
};

/// A slope per second: the median of the pairs, what half of them agree on, and what most of them leave open.
struct Slope {
    double least = 0;
    double low = 0;
    double mid = 0;
    double high = 0;
    double most = 0;
    double windowS = 0; ///< that it was fitted over

    bool allows(double slope) const { return least <= slope && slope <= most; }
    /// Where the pairs do not agree on a direction, nothing grows.
    Slope settled() const { return low < 0 && high > 0 ? Slope{.windowS = windowS} : *this; }
};

double quantile(std::vector<double>& numbers, double share)
{
    const auto place = numbers.begin() + std::ptrdiff_t(std::lround(share * double(numbers.size() - 1)));
    std::nth_element(numbers.begin(), place, numbers.end());
    return *place;
}

double spanOf(std::span<const LevelPoint> points)
{
    return points.empty() ? 0 : points.back().atS - points.front().atS;
}

Points thinned(std::span<const LevelPoint> points)
{
    const std::size_t every = points.size() / pointsInAFit + 1;
    Points few;
    for (std::size_t back = 0; back < points.size(); back += every)
        few.push_back(points[points.size() - 1 - back]);
    std::ranges::reverse(few);
    return few;
}

/// Slopes of all pairs within each stretch, none across.
std::optional<Slope> fit(std::span<const std::span<const LevelPoint>> stretches)
{
    std::vector<double> slopes;
    for (const auto& stretch : stretches) {
        const Points points = thinned(stretch);
        const double nearest = spanOf(points) * shortestPair;
        for (std::size_t left = 0; left < points.size(); ++left) {
            for (std::size_t right = left + 1; right < points.size(); ++right) {
                const double time = points[right].atS - points[left].atS;
                if (time > 0 && time >= nearest)
                    slopes.push_back((points[right].used - points[left].used) / time);
            }
        }
    }
    if (slopes.empty())
        return std::nullopt;
    return Slope{quantile(slopes, 0.1), quantile(slopes, 0.25), quantile(slopes, 0.5), quantile(slopes, 0.75),
                 quantile(slopes, 0.9), 0};
}

/// The series cut where it was emptied.
std::vector<std::span<const LevelPoint>> stretchesOf(std::span<const LevelPoint> points)
{
    std::vector<double> steps;
    for (std::size_t at = 1; at < points.size(); ++at)
        steps.push_back(std::abs(points[at].used - points[at - 1].used));
    const auto [lowest, highest] = std::ranges::minmax(points, {}, &LevelPoint::used);
    const double fall = std::max(fallOverWobble * (steps.empty() ? 0 : quantile(steps, 0.5)),
                                 fallOverRange * (highest.used - lowest.used));

    std::vector<std::span<const LevelPoint>> stretches;
    std::size_t begin = 0;
    for (std::size_t at = 1; at < points.size(); ++at) {
        const double fallen = points[at - 1].used - points[at].used;
        if (fallen > 0 && fallen > fall) {
            stretches.push_back(points.subspan(begin, at - begin));
            begin = at;
        }
    }
    stretches.push_back(points.subspan(begin));
    return stretches;
}

std::span<const LevelPoint> newest(std::span<const LevelPoint> points, double spanS)
{
    const double since = points.back().atS - spanS;
    const auto first = std::ranges::lower_bound(points, since, {}, &LevelPoint::atS);
    return points.subspan(std::size_t(first - points.begin()));
}

TimeToFull unknown(TimeToFull::Reason reason)
{
    TimeToFull result;
    result.reason = reason;
    return result;
}

/// From growth per second and what is left; no growth, or none within the horizon, is never.
TimeToFull rangeOf(double left, double slowest, double fastest, TimeToFull::Course course)
{
    TimeToFull result;
    result.course = course;
    result.lowPerH = slowest * 3600;
    result.highPerH = fastest * 3600;
    if (fastest <= 0 || left / fastest > horizonS) {
        result.kind = TimeToFull::Kind::Never;
        return result;
    }
    result.kind = TimeToFull::Kind::Range;
    result.lowS = left / fastest;
    if (slowest > 0 && left / slowest <= horizonS)
        result.highS = left / slowest;
    return result;
}

/// Emptied again and again: its peaks and its floors tell how it grows, and the newest stretch whether this very cycle
/// still fits.
TimeToFull sawtooth(std::span<const LevelPoint> points, std::span<const std::span<const LevelPoint>> stretches,
                    double capacity)
{
    Points peaks;
    Points floors;
    double tallest = 0;
    for (std::size_t cycle = 0; cycle + 1 < stretches.size(); ++cycle) {
        peaks.push_back(stretches[cycle].back());
        floors.push_back(stretches[cycle + 1].front());
        tallest = std::max(tallest, peaks.back().used - floors.back().used);
    }
    const std::span<const LevelPoint> lines[] = {peaks, floors};
    const auto slopeOf = [&](int line) { return fit({lines + line, 1}).value_or(Slope{}).settled(); };
    const Slope atPeaks = slopeOf(0);
    const Slope atFloors = slopeOf(1);
    const double left = std::max(0.0, capacity - std::max(peaks.back().used, points.back().used));
    TimeToFull result = rangeOf(left, std::min(atPeaks.low, atFloors.low), std::max(atPeaks.high, atFloors.high),
                                TimeToFull::Course::Sawtooth);

    const Slope inCycle = fit(stretches).value_or(Slope{});
    const bool fits = floors.back().used + tallest < capacity;
    if (!fits && inCycle.mid > 0) {
        const TimeToFull now = rangeOf(std::max(0.0, capacity - points.back().used), result.lowPerH.value_or(0) / 3600,
                                       inCycle.mid, TimeToFull::Course::Sawtooth);
        result = now;
    }
    return result;
}

/// The slopes of the windows that the points reach over, shortest window first. A short window that wobbles so much that
/// the long one's slope fits into it says nothing of its own.
std::vector<Slope> slopesByWindow(std::span<const LevelPoint> points)
{
    std::vector<Slope> slopes;
    double reached = 0;
    for (const double window : windowsS) {
        const auto inWindow = newest(points, window);
        // A longer window that holds hardly more than the shorter one says nothing new.
        if (inWindow.size() < fewestPoints || spanOf(inWindow) < 1.5 * reached)
            continue;
        reached = spanOf(inWindow);
        if (auto slope = fit(stretchesOf(inWindow))) {
            slope->windowS = window;
            slopes.push_back(*slope);
        }
    }
    if (slopes.empty())
        return slopes;
    const Slope longest = slopes.back();
    slopes.pop_back();
    std::erase_if(slopes, [&](const Slope& slope) { return slope.allows(longest.mid); });
    slopes.push_back(longest);
    std::ranges::transform(slopes, slopes.begin(), &Slope::settled);
    return slopes;
}

bool isBurst(const Slope& recent, const Slope& before)
{
    if (recent.mid <= 0 && before.mid <= 0)
        return false;
    return recent.mid > burstRatio * before.mid || before.mid > burstRatio * recent.mid;
}

} // namespace

QString timeToFullName(TimeToFull::Kind kind)
{
    return nameIn(forecastKindNames, kind);
}

QString courseName(TimeToFull::Course course)
{
    return nameIn(courseNames, course);
}

QString reasonName(TimeToFull::Reason reason)
{
    return nameIn(reasonNames, reason);
}

TimeToFull timeToFull(std::span<const LevelPoint> points, std::optional<double> capacity)
{
    if (!capacity || *capacity <= 0)
        return unknown(TimeToFull::Reason::NoCapacity);
    if (!points.empty() && points.back().used >= *capacity)
        return {TimeToFull::Kind::Range, TimeToFull::Course::Steady, TimeToFull::Reason::None, 0, 0.0, {}, {}, {}};
    if (points.size() < fewestPoints)
        return unknown(TimeToFull::Reason::TooFewPoints);
    if (spanOf(points) < shortestSpanS)
        return unknown(TimeToFull::Reason::TooShort);

    const auto recent = newest(points, std::end(windowsS)[-1]);
    const auto stretches = stretchesOf(recent);
    if (stretches.size() >= 4) {
        TimeToFull result = sawtooth(recent, stretches, *capacity);
        result.windowsS = {std::end(windowsS)[-1]};
        return result;
    }
    const auto slopes = slopesByWindow(recent);
    if (slopes.empty())
        return unknown(TimeToFull::Reason::TooFewPoints);

    const double slowest = std::ranges::min(slopes, {}, &Slope::low).low;
    const double fastest = std::ranges::max(slopes, {}, &Slope::high).high;
    const auto course = isBurst(slopes.front(), slopes.back()) ? TimeToFull::Course::Burst : TimeToFull::Course::Steady;
    TimeToFull result = rangeOf(*capacity - points.back().used, slowest, fastest, course);
    std::ranges::transform(slopes, std::back_inserter(result.windowsS), &Slope::windowS);
    return result;
}

} // namespace yagura
