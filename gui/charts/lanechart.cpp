// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/lanechart.h"

#include "gui/charts/chartscale.h"
#include "gui/style/figures.h"
#include "gui/style/plaintext.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr int laneHeight = 18;
constexpr int widestLabel = 220;
constexpr int railHeight = 3;
constexpr int warningHeight = 6;
constexpr int criticalHeight = 9;

int barHeight(Severity severity)
{
    return scaled(severity == Severity::Critical ? criticalHeight : warningHeight);
}

QRectF bar(const QRectF& lane, qreal from, qreal to, int height)
{
    return {from, lane.center().y() - height / 2.0, std::max(to - from, 2.0), qreal(height)};
}

} // namespace

LaneChart::LaneChart(QWidget* parent) : QWidget(parent), m_zone(QTimeZone::systemTimeZone())
{
    setObjectName(QStringLiteral("lanes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LaneChart::setLanes(const OnsetLanes& lanes)
{
    if (m_lanes == lanes)
        return;
    const bool isOtherHeight = m_lanes.lanes.size() != lanes.lanes.size();
    m_lanes = lanes;
    QStringList words;
    for (const OnsetLane& lane : m_lanes.lanes)
        words.append(laneText(lane, m_lanes.span));
    setAccessibleDescription(words.join(u'\n'));
    if (isOtherHeight)
        updateGeometry();
    update();
}

void LaneChart::setMarks(const std::vector<ChartMark>& marks)
{
    m_marks = marks;
    update();
}

void LaneChart::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    update();
}

QSize LaneChart::sizeHint() const
{
    const int axis = lineHeight(TypeRole::Caption) + scaled(4);
    return {scaled(400), axis + int(m_lanes.lanes.size()) * scaled(laneHeight) + scaled(8)};
}

QSize LaneChart::minimumSizeHint() const
{
    return {scaled(240), sizeHint().height()};
}

int LaneChart::labelWidth() const
{
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    int widest = 0;
    for (const OnsetLane& lane : m_lanes.lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane.title));
    return std::min({widest, scaled(widestLabel), width() / 3});
}

QRectF LaneChart::plot() const
{
    const int left = scaled(12) + labelWidth() + scaled(12);
    const int top = lineHeight(TypeRole::Caption) + scaled(4);
    return QRectF(rect()).adjusted(left, top, -scaled(12), -scaled(8));
}

QRectF LaneChart::laneRect(std::size_t lane) const
{
    const QRectF area = plot();
    return {area.left(), area.top() + qreal(lane) * scaled(laneHeight), area.width(), qreal(scaled(laneHeight))};
}

qreal LaneChart::xOf(qint64 ms) const
{
    return ChartMap(plot(), m_lanes.span, {0, 1}).x(double(std::clamp(ms, m_lanes.span.from, m_lanes.span.to)));
}

void LaneChart::paintAxis(QPainter& painter) const
{
    constexpr int room = 96; // a time and some air
    const Theme theme = themeOf(this);
    const QRectF area = plot();
    painter.setFont(fontFor(TypeRole::Caption));
    for (const qint64 tick : timeTicks(m_lanes.span, std::max(2, int(area.width()) / scaled(room)), m_zone)) {
        const qreal x = std::floor(xOf(tick));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), theme.color(Token::Line));
        const QString time = QDateTime::fromMSecsSinceEpoch(tick, m_zone).toString(QStringLiteral("HH:mm"));
        const qreal half = figuresWidth(painter.font(), time) / 2;
        const qreal left = std::clamp(x - half, area.left(), area.right() - 2 * half);
        painter.setPen(theme.color(Token::Text3));
        drawFigures(painter, QRectF(left, 0, 2 * half + 2, lineHeight(TypeRole::Caption)),
            Qt::AlignLeft | Qt::AlignVCenter, time);
    }
}

void LaneChart::paintLane(QPainter& painter, std::size_t at) const
{
    const Theme theme = themeOf(this);
    const OnsetLane& lane = m_lanes.lanes[at];
    const QRectF area = laneRect(at);
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(theme.color(Token::Text2));
    const QRectF label(scaled(12), area.top(), labelWidth(), area.height());
    painter.drawText(label, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(visibleText(lane.title), Qt::ElideRight, int(label.width())));

    const qreal onset = xOf(lane.onset);
    const qreal since = xOf(lane.since);
    painter.fillRect(bar(area, area.left(), area.right(), scaled(railHeight)), theme.color(Token::Band));
    if (since - onset >= 1)
        painter.fillRect(bar(area, onset, since, scaled(railHeight)), theme.color(markFor(lane.severity)));
    painter.fillRect(bar(area, since, area.right(), barHeight(lane.severity)), theme.color(markFor(lane.severity)));

    painter.setFont(fontFor(TypeRole::Caption));
    const qreal width = painter.fontMetrics().horizontalAdvance(lane.how);
    const QRectF words(onset - width - scaled(6), area.top(), width, area.height());
    if (lane.how.isEmpty() || words.left() < area.left())
        return;
    painter.fillRect(words.adjusted(-scaled(4), 1, scaled(4), -1), theme.color(Token::Panel));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), lane.how);
}

// Their words stand beside them in the first free lane, never on a bar.
void LaneChart::paintMarks(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const QRectF area = plot();
    painter.setFont(fontFor(TypeRole::Caption));
    for (const ChartMark& mark : m_marks) {
        if (mark.ms < m_lanes.span.from || mark.ms > m_lanes.span.to)
            continue;
        const qreal x = std::floor(xOf(mark.ms)) + 0.5;
        painter.setPen(QPen(theme.color(Token::Accent), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        QPainterPath pointer(QPointF(x - scaled(4), area.top() - scaled(3)));
        pointer.lineTo(x + scaled(4), area.top() - scaled(3));
        pointer.lineTo(x, area.top() + scaled(3));
        painter.fillPath(pointer, theme.color(Token::Accent));

        const QString text = visibleText(mark.label);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        for (std::size_t lane = 0; lane < m_lanes.lanes.size(); ++lane) {
            const OnsetLane& at = m_lanes.lanes[lane];
            const QRectF row = laneRect(lane);
            const qreal how = painter.fontMetrics().horizontalAdvance(at.how) + scaled(14);
            const QRectF words(x + scaled(6), row.top(), width, row.height());
            if (text.isEmpty() || words.right() > xOf(at.onset) - how)
                continue;
            painter.fillRect(words.adjusted(-scaled(3), 1, scaled(4), -1), theme.color(Token::Panel));
            painter.setPen(theme.color(Token::Accent));
            painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), text);
            break;
        }
    }
}

void LaneChart::paintEvent(QPaintEvent*)
{
    if (m_lanes.lanes.empty() || m_lanes.span.isEmpty())
        return;
    QPainter painter(this);
    paintAxis(painter);
    for (std::size_t lane = 0; lane < m_lanes.lanes.size(); ++lane)
        paintLane(painter, lane);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
}

bool LaneChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        const QRectF row = laneRect(lane);
        if (help->pos().y() >= row.top() && help->pos().y() < row.bottom())
            QToolTip::showText(help->globalPos(), plainToolTip(laneText(m_lanes.lanes[lane], m_lanes.span)), this);
    }
    return true;
}

} // namespace yagura
