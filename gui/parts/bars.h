// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace yagura {

/// A value within its limit, as the small bar of the tables.
struct MeasureBar {
    std::optional<double> value; // missing means not known: hatch, never an empty bar
    double limit = 1;
    std::optional<double> warnAt; // the tick; in the unit of the value
    Severity severity = Severity::Ok;
};

/// 60×8 px in a table: square ends, the tick at the warning threshold.
void paintMeasureBar(QPainter& painter, const QRectF& rect, const MeasureBar& bar, const Theme& theme);

/// One part of a bar that shows how a whole is divided. Every part has its number in a legend.
struct BarSegment {
    double amount = 0;
    Token token = Token::CIdle;
    bool isFree = false; // hatch instead of the token
};

/// Where each part lies: one pixel apart, and what is more than nothing is at least two pixels wide.
std::vector<QRectF> segmentRects(const QRectF& rect, const std::vector<BarSegment>& segments, double whole);

/// 22 px high for the connections of a server, 8 px for a client in a table. What no segment claims stays empty.
void paintStackedBar(
    QPainter& painter, const QRectF& rect, const std::vector<BarSegment>& segments, double whole, const Theme& theme);

} // namespace yagura
