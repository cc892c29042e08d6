// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace yagura {

/// A screen and how far away people stand.
struct WallSight {
    QSizeF pixels; ///< of the whole screen, as the window counts them
    double inches = 55; ///< its diagonal
    double metres = 5;

    bool operator==(const WallSight&) const = default;
};

/// How much of a font's pixel size its letters fill.
struct WallFontRatios {
    double capital = 0.727; ///< a Latin capital
    double kanji = 0.883; ///< a kanji with a long stroke at both ends

    bool operator==(const WallFontRatios&) const = default;
};

/// The smallest angle under which people read at once: Latin capitals 20' (ISO 9241-3 prefers 20' to 22'), kanji 25'
/// (JIS Z 8513).
inline constexpr double capitalMinutes = 20;
inline constexpr double kanjiMinutes = 25;

/// The pixel size of the wall's text: of both letters the one that needs more. A height of 2·d·tan(θ/2) is seen under
/// the angle θ from the distance d; divided by the height of a pixel and by what the letter fills of the font's size.
/// At 5 m on 55" Full HD that is 65 px: about twelve lines. Never less than 8.
double wallTextPixels(const WallSight& sight, const WallFontRatios& ratios);

/// How many lines of that text a screen holds, at the least pitch that can be read.
int wallLines(const WallSight& sight, const WallFontRatios& ratios);

/// From one baseline to the next at least, in sizes of the text.
inline constexpr double wallPitch = 4.0 / 3.0;

} // namespace yagura
