// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/qtchartsbackend.h"

#include "gui/style/plaintext.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLineSeries>
#include <QResizeEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

QValueAxis* bareAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis(chart);
    axis->setVisible(false);
    axis->setLabelsVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

QtChartsBackend::QtChartsBackend(QWidget* parent)
    : QChartView(parent)
    , m_look(screenLook(themeOf(this)))
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_times = bareAxis(chart(), Qt::AlignBottom);
    m_values = bareAxis(chart(), Qt::AlignLeft);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(160, 80);
}

void QtChartsBackend::show(const ChartPicture& picture, const ChartLook& look)
{
    m_picture = picture;
    m_look = look;
    arrange();
}

void QtChartsBackend::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

QString QtChartsBackend::tipAt(const QPointF& place) const
{
    constexpr qreal reach = 5; // of a hand on a hair line
    const ChartMap map = m_layout.map(m_picture.span);
    QStringList tips;
    for (const ChartMark& mark : m_picture.marks) {
        const qreal x = map.x(double(mark.ms));
        const bool isShown = x >= m_layout.plot.left() && x <= m_layout.plot.right();
        if (isShown && std::abs(x - place.x()) <= reach && !mark.tip.isEmpty())
            tips.append(mark.tip);
    }
    return tips.join(QChar(u'\n'));
}

bool QtChartsBackend::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport());
    return true;
}

void QtChartsBackend::arrange()
{
    m_layout = layoutOf(QRectF(rect()), m_picture, QFontMetricsF(m_look.font));
    chart()->setPlotArea(m_layout.plot);
    m_times->setRange(double(m_picture.span.from), double(std::max(m_picture.span.to, m_picture.span.from + 1)));
    m_values->setRange(m_layout.axis.range.low, m_layout.axis.range.high);

    const int columns = std::max(1, int(m_layout.plot.width() * devicePixelRatioF()));
    std::size_t used = 0;
    for (std::size_t index = 0; index < m_picture.series.size(); ++index) {
        const ChartSeries& series = m_picture.series[index];
        for (const ChartRun& run : runsOf(series, m_picture.span).runs) {
            for (const BandPart& part : bandParts(decimated(run, m_picture.span, columns), series.band))
                fillLine(used++, part, series, index);
        }
    }
    for (std::size_t spare = used; spare < m_lines.size(); ++spare)
        m_lines[spare]->clear();
    resetCachedContent();
    viewport()->update();
}

void QtChartsBackend::fillLine(std::size_t at, const BandPart& part, const ChartSeries& series, std::size_t index)
{
    QLineSeries* line = lineAt(at);
    line->setName(chartText(series.name));
    line->setPen(part.isOutside ? outsidePen(m_look, series.severity, index) : seriesPen(m_look, index));
    // Qt Charts draws nothing for a single reading; as a dot it is at least seen.
    line->setPointsVisible(part.run.size() == 1);
    line->replace(QList<QPointF>(part.run.begin(), part.run.end()));
}

QLineSeries* QtChartsBackend::lineAt(std::size_t at)
{
    while (m_lines.size() <= at) {
        auto* line = new QLineSeries(chart());
        chart()->addSeries(line);
        line->attachAxis(m_times);
        line->attachAxis(m_values);
        m_lines.push_back(line);
    }
    return m_lines[at];
}

void QtChartsBackend::drawBackground(QPainter* painter, const QRectF&)
{
    // The scene has the coordinates of the view: the chart fills it and never scrolls.
    painter->fillRect(QRectF(rect()), m_look.theme.color(Token::Panel));
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintChartGround(*painter, m_layout, m_picture, m_look);
    paintChartText(*painter, QRectF(rect()), m_layout, m_picture, m_look);
    painter->setRenderHint(QPainter::Antialiasing, true);
}

} // namespace yagura
