// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replay/replaytrack.h"

#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/replaywords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yagura {

namespace {

constexpr int lineHeightPx = 12;
constexpr int handleWidth = 6;
constexpr qint64 smallStepMs = 10'000;
constexpr qint64 largeStepMs = 600'000;

} // namespace

ReplayTrack::ReplayTrack(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Moment of the record"));
}

QSize ReplayTrack::sizeHint() const
{
    return {scaled(400), scaled(lineHeightPx) + scaled(10) + lineHeight(TypeRole::Caption)};
}

QRect ReplayTrack::line() const
{
    return {scaled(8), scaled(5), width() - 2 * scaled(8), scaled(lineHeightPx)};
}

void ReplayTrack::setOutline(const TapeOutlinePtr& outline)
{
    m_outline = outline;
    update();
}

void ReplayTrack::setMoment(qint64 utcMs)
{
    if (m_isDragged || m_atMs == utcMs)
        return;
    m_atMs = utcMs;
    setAccessibleDescription(description());
    update();
}

QString ReplayTrack::description() const
{
    if (!m_outline)
        return {};
    const QString place = tr("%1, between %2 and %3")
                              .arg(replayMomentText(m_atMs), replayMomentText(m_outline->stretch.fromMs),
                                  replayMomentText(m_outline->stretch.toMs));
    return m_outline->holeAt(m_atMs) ? tr("%1; nothing was recorded").arg(place) : place;
}

int ReplayTrack::xOf(qint64 utcMs) const
{
    const QRect place = line();
    const TapeOutline::Span stretch = m_outline ? m_outline->stretch : TapeOutline::Span();
    const double length = double(std::max<qint64>(stretch.toMs - stretch.fromMs, 1));
    const double share = std::clamp(double(utcMs - stretch.fromMs) / length, 0.0, 1.0);
    return place.left() + int(share * double(place.width() - 1));
}

qint64 ReplayTrack::momentAt(int x) const
{
    const QRect place = line();
    const TapeOutline::Span stretch = m_outline ? m_outline->stretch : TapeOutline::Span();
    const double share = double(x - place.left()) / double(std::max(place.width() - 1, 1));
    return stretch.fromMs + qint64(std::clamp(share, 0.0, 1.0) * double(stretch.toMs - stretch.fromMs));
}

void ReplayTrack::want(qint64 utcMs)
{
    if (!m_outline)
        return;
    m_atMs = std::clamp(utcMs, m_outline->stretch.fromMs, m_outline->stretch.toMs);
    update();
    emit seekWanted(m_atMs);
}

void ReplayTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    const QRect place = line();
    painter.fillRect(place, theme.color(Token::Panel));
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (!m_outline)
        return;
    const int at = xOf(m_atMs);
    painter.fillRect(
        QRect(place.left() + 1, place.bottom() - scaled(3), at - place.left(), scaled(3)), theme.color(Token::Past));
    for (const TapeOutline::Span& hole : m_outline->holes) {
        const int left = xOf(hole.fromMs);
        const QRect empty(left, place.top(), std::max(xOf(hole.toMs) - left, 2), place.height());
        painter.fillRect(empty, theme.color(Token::Window));
        drawHatch(painter, empty, theme.color(Token::Text3));
    }
    paintTroubles(painter);
    paintEnds(painter);
    const QRect handle(
        at - scaled(handleWidth) / 2, place.top() - scaled(4), scaled(handleWidth), place.height() + scaled(8));
    painter.setPen(theme.color(Token::Panel));
    painter.setBrush(theme.color(hasFocus() ? Token::Accent : Token::Past));
    painter.drawRoundedRect(handle, 2, 2);
}

// The worse of two that fall on the same pixel is painted last; height tells them apart without colour.
void ReplayTrack::paintTroubles(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const QRect place = line();
    for (const Severity severity : {Severity::Warning, Severity::Critical}) {
        const int height = severity == Severity::Critical ? place.height() - 2 : place.height() / 2;
        for (const TapeOutline::Trouble& trouble : m_outline->troubles) {
            if (trouble.worst != severity)
                continue;
            const int left = xOf(trouble.span.fromMs);
            const int wide = std::max(xOf(trouble.span.toMs) - left, scaled(2));
            painter.fillRect(
                QRect(left, place.bottom() - height, wide, height - scaled(3)), theme.color(markFor(severity)));
        }
    }
}

void ReplayTrack::paintEnds(QPainter& painter) const
{
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(themeOf(this).color(Token::Text2));
    const QRect below(scaled(8), line().bottom() + scaled(4), width() - 2 * scaled(8), lineHeight(TypeRole::Caption));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, replayMomentText(m_outline->stretch.fromMs));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, replayMomentText(m_outline->stretch.toMs));
}

void ReplayTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragged = true;
    want(momentAt(event->pos().x()));
}

void ReplayTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragged)
        want(momentAt(event->pos().x()));
}

void ReplayTrack::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragged = false;
}

void ReplayTrack::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return want(m_atMs - smallStepMs);
    case Qt::Key_Right:
        return want(m_atMs + smallStepMs);
    case Qt::Key_PageUp:
        return want(m_atMs - largeStepMs);
    case Qt::Key_PageDown:
        return want(m_atMs + largeStepMs);
    case Qt::Key_Home:
        return want(0);
    case Qt::Key_End:
        return want(m_outline ? m_outline->stretch.toMs : 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ReplayTrack::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_outline)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(replayMomentText(momentAt(help->pos().x()))), this);
    return true;
}

} // namespace yagura
