// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

#include <QFont>
#include <QPen>

namespace yagura {

/// How a chart is drawn on one medium: on the screen in pixels, on the wall and on paper with other widths.
struct ChartLook {
    Theme theme;
    QFont font; // axis text and labels
    qreal seriesWidth = 1.25;
    qreal outsideWidth = 1.65; // where the series leaves its band
    qreal pointRadius = 2;
    qreal hairline = 1;
    Token markInk = Token::Accent; // event lines and their labels
};

/// The widths of the screen, caption size.
ChartLook screenLook(const Theme& theme);

/// The n-th of several series, inside its band: told apart by colour and by dashes.
QPen seriesPen(const ChartLook& look, std::size_t index);

/// The part outside the band.
QPen outsidePen(const ChartLook& look, Severity severity, std::size_t index);

/// The dashes of a limit, 3/3.
QPen limitPen(const ChartLook& look);

} // namespace yagura
