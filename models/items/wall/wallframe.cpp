// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallframe.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yagura {

namespace {

constexpr double smallestText = 8;
constexpr double millimetresPerInch = 25.4;

double heightSeenUnder(double minutes, double metres)
{
    const double angle = minutes / 60 * std::numbers::pi / 180;
    return 2 * metres * 1000 * std::tan(angle / 2);
}

} // namespace

double wallTextPixels(const WallSight& sight, const WallFontRatios& ratios)
{
    const double diagonal = std::hypot(sight.pixels.width(), sight.pixels.height());
    if (diagonal <= 0 || sight.inches <= 0 || ratios.capital <= 0 || ratios.kanji <= 0)
        return smallestText;
    const double pixel = sight.inches * millimetresPerInch / diagonal;
    const double capital = heightSeenUnder(capitalMinutes, sight.metres) / pixel / ratios.capital;
    const double kanji = heightSeenUnder(kanjiMinutes, sight.metres) / pixel / ratios.kanji;
    return std::max(smallestText, std::ceil(std::max(capital, kanji)));
}

int wallLines(const WallSight& sight, const WallFontRatios& ratios)
{
    return int(sight.pixels.height() / (wallPitch * wallTextPixels(sight, ratios)));
}

} // namespace yagura
