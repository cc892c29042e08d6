// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartlegend.h"

#include "gui/charts/chartlook.h"
#include "gui/style/figures.h"
#include "gui/style/type.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QPainter>

#include <algorithm>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchWidth = 14;
constexpr int legendGap = 8;
constexpr int longestName = 40;

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartLegend::setSeries(const std::vector<ChartSeries>& series)
{
    m_series = series;
    QStringList words;
    for (const ChartSeries& one : series)
        words << visibleText(one.name) + u' ' + numberText(lastValue(one));
    setAccessibleName(words.join(u", "_s));
    update();
}

QSize ChartLegend::sizeHint() const
{
    return {scaled(160), lineHeight(TypeRole::Caption)};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, lineHeight(TypeRole::Caption)};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChartLook look = screenLook(themeOf(this));
    painter.setFont(look.font);
    const QFontMetrics metrics(look.font);
    int x = 0;
    for (std::size_t index = 0; index < m_series.size() && x < width(); ++index) {
        const ChartSeries& one = m_series[index];
        QPen pen = seriesPen(look, index);
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + swatchWidth, height() / 2.0));
        x += swatchWidth + legendGap / 2;

        const QString name = metrics.elidedText(
            cutInTheMiddle(visibleText(one.name), longestName), Qt::ElideRight, std::max(0, width() - x));
        painter.setPen(look.theme.color(Token::Text3));
        painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft), name);
        x += metrics.horizontalAdvance(name) + legendGap / 2;

        const QString unit = one.unit.isEmpty() ? QString() : u'\u2009' + one.unit;
        const QString value = numberText(lastValue(one)) + unit;
        painter.setPen(look.theme.color(Token::Text));
        drawFigures(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, value);
        x += int(figuresWidth(look.font, value)) + 2 * legendGap;
    }
}

} // namespace yagura
