// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/bars.h"

#include "gui/style/hatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace yagura {

namespace {

constexpr qreal barGap = 1;
constexpr qreal narrowest = 2;

} // namespace

void paintMeasureBar(QPainter& painter, const QRectF& rect, const MeasureBar& bar, const Theme& theme)
{
    if (!bar.value || !std::isfinite(*bar.value) || bar.limit <= 0) {
        drawHatch(painter, rect, theme);
        return;
    }
    painter.fillRect(rect, theme.color(Token::Band));
    const double share = std::clamp(*bar.value / bar.limit, 0.0, 1.0);
    const Token token = bar.severity == Severity::Ok ? Token::CIdle : markFor(bar.severity);
    const qreal width = *bar.value > 0 ? std::max(std::round(rect.width() * share), 1.0) : 0.0;
    painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), theme.color(token));
    if (!bar.warnAt || *bar.warnAt <= 0 || *bar.warnAt >= bar.limit)
        return;
    // The tick must show on the empty part and on the filled one alike.
    const qreal x = std::round(rect.left() + rect.width() * *bar.warnAt / bar.limit);
    const bool isCovered = x < rect.left() + width;
    painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), theme.color(isCovered ? Token::Window : Token::Series));
}

std::vector<QRectF> segmentRects(const QRectF& rect, const std::vector<BarSegment>& segments, double whole)
{
    const double claimed = std::accumulate(segments.begin(), segments.end(), 0.0,
        [](double sum, const BarSegment& segment) { return sum + std::max(segment.amount, 0.0); });
    const double full = std::max({whole, claimed, 1e-9});

    std::vector<QRectF> rects;
    rects.reserve(segments.size());
    double sum = 0;
    qreal left = rect.left();
    for (const BarSegment& segment : segments) {
        if (segment.amount <= 0) {
            rects.emplace_back(left, rect.top(), 0, rect.height());
            continue;
        }
        sum += segment.amount;
        const qreal end = std::round(rect.left() + rect.width() * sum / full);
        const qreal right = std::min(std::max(end - barGap, left + narrowest), rect.right());
        rects.emplace_back(left, rect.top(), std::max(right - left, 0.0), rect.height());
        left = right + barGap;
    }
    return rects;
}

void paintStackedBar(
    QPainter& painter, const QRectF& rect, const std::vector<BarSegment>& segments, double whole, const Theme& theme)
{
    const std::vector<QRectF> rects = segmentRects(rect, segments, whole);
    for (std::size_t at = 0; at < rects.size(); ++at) {
        if (segments[at].isFree)
            drawHatch(painter, rects[at], theme);
        else
            painter.fillRect(rects[at], theme.color(segments[at].token));
    }
}

} // namespace yagura
