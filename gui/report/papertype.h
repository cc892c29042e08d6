// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace yagura {

/// The paper of a report and the type on it. Lengths are in points times ten: fonts have whole pixels, and half a point
/// is one of the sizes.
namespace paper {

inline constexpr qreal point = 10;
inline constexpr int resolution = 720; ///< of the device, so that its pixels are these units

inline constexpr QSizeF page {5952.8, 8418.9}; ///< A4
inline constexpr qreal sideMargin = 595.3; ///< 21 mm
inline constexpr qreal topMargin = 453.5; ///< 16 mm
inline constexpr qreal bottomMargin = 396.9; ///< 14 mm
inline constexpr qreal width = page.width() - 2 * sideMargin;

} // namespace paper

/// The only sizes there are on paper.
enum class PaperRole {
    Title, ///< 18 pt
    Fact, ///< 12 pt
    Heading, ///< 11 pt
    Body, ///< 9.5 pt
    Table, ///< 8.5 pt
    TableStrong, ///< the same, for names of functions
    Caption, ///< 8 pt: captions, header, footer
    CaptionStrong,
    Mono, ///< 8 pt: commands, output, hashes
};

/// The families are those of which every character comes out of the file again as it went in, and of which bold is
/// drawn by a designer: where M PLUS is not installed there is no bold, and size and rules alone tell what is a
/// heading. Without shaping, or "file" becomes one with a ligature that nobody can search. Safe in any thread.
QFont paperFont(PaperRole role);

/// From one baseline to the next.
qreal paperLeading(PaperRole role);

} // namespace yagura
