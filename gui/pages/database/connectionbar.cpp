// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/connectionbar.h"

#include "gui/parts/bars.h"
#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/formats.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int ringRoom = 4;
constexpr int swatch = 10;
constexpr int barGap = 8;
constexpr int entryGap = 16;

bool isFree(ConnectionPart::Kind kind)
{
    return kind == ConnectionPart::Kind::Free || kind == ConnectionPart::Kind::ReservedFree;
}

Token tokenOf(ConnectionPart::Kind kind)
{
    using Kind = ConnectionPart::Kind;
    switch (kind) {
    case Kind::Active:
        return Token::CActive;
    case Kind::Idle:
        return Token::CIdle;
    case Kind::Holder:
        return Token::CIitBad;
    case Kind::IdleInTransaction:
        return Token::CIit;
    case Kind::ReservedUsed:
        return Token::CRes;
    case Kind::Other:
    case Kind::Free:
    case Kind::ReservedFree:
        return Token::LineStrong;
    }
    return Token::CIdle;
}

qreal nameWidth(const ConnectionPart& part)
{
    return std::ceil(QFontMetricsF(fontFor(TypeRole::Small)).horizontalAdvance(part.name));
}

qreal entryWidth(const ConnectionPart& part)
{
    return swatch + barGap + nameWidth(part) + barGap
        + std::ceil(figuresWidth(fontFor(TypeRole::SmallStrong), countText(qint64(part.count))));
}

int barHeight()
{
    return scaled(22);
}

int legendLine()
{
    return lineHeight(TypeRole::Small) + 6;
}

} // namespace

ConnectionBar::ConnectionBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"connectionBar"_s);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Connections"));
}

void ConnectionBar::setParts(const QList<ConnectionPart>& parts, bool stale)
{
    if (m_parts == parts && m_isStale == stale)
        return;
    // The cursor stays on what it stood on, also when parts before it come and go.
    const auto kind = m_current >= 0 ? std::optional(m_parts[m_current].kind) : std::nullopt;
    m_parts = parts;
    m_isStale = stale;
    const auto same = std::ranges::find_if(m_parts, [&](const ConnectionPart& part) { return part.kind == kind; });
    m_current = -1;
    setCurrent(same == m_parts.end() ? (m_parts.isEmpty() ? -1 : 0) : int(same - m_parts.begin()));
    updateGeometry();
    update();
}

QString ConnectionBar::partText(int part) const
{
    if (part < 0 || part >= m_parts.size())
        return {};
    return m_parts[part].name + u' ' + countText(qint64(m_parts[part].count));
}

QSize ConnectionBar::sizeHint() const
{
    return {600, heightForWidth(width() > 0 ? width() : 600)};
}

QSize ConnectionBar::minimumSizeHint() const
{
    return {240, heightForWidth(std::max(width(), 240))};
}

int ConnectionBar::heightForWidth(int width) const
{
    const QList<QRectF> entries = legendRects(width);
    return int(std::ceil(entries.isEmpty() ? ringRoom + barHeight() : entries.last().bottom())) + ringRoom;
}

QRectF ConnectionBar::barRect() const
{
    return QRectF(ringRoom, ringRoom, width() - 2 * ringRoom, barHeight());
}

std::vector<QRectF> ConnectionBar::barParts() const
{
    std::vector<BarSegment> segments;
    double whole = 0;
    for (const ConnectionPart& part : m_parts) {
        segments.push_back({double(part.count), tokenOf(part.kind), isFree(part.kind)});
        whole += part.count;
    }
    return segmentRects(barRect(), segments, whole);
}

/// Entries flow like words: a narrow window gets a second line and loses none.
QList<QRectF> ConnectionBar::legendRects(qreal width) const
{
    QList<QRectF> rects;
    qreal x = ringRoom;
    qreal y = 2 * ringRoom + barHeight();
    for (const ConnectionPart& part : m_parts) {
        const qreal wanted = entryWidth(part);
        if (x > ringRoom && x + wanted > width - ringRoom) {
            x = ringRoom;
            y += legendLine();
        }
        rects.append(QRectF(x, y, wanted, legendLine()));
        x += wanted + entryGap;
    }
    return rects;
}

int ConnectionBar::partAt(const QPointF& point) const
{
    const auto bars = barParts();
    const auto entries = legendRects(width());
    for (int part = 0; part < m_parts.size(); ++part) {
        if (bars[std::size_t(part)].contains(point) || entries[part].contains(point))
            return part;
    }
    return -1;
}

void ConnectionBar::setCurrent(int part)
{
    if (part == m_current || part >= m_parts.size())
        return;
    m_current = part;
    QStringList all;
    for (int at = 0; at < m_parts.size(); ++at)
        all.append(partText(at));
    setAccessibleDescription(part < 0 ? QString() : partText(part) + u" — "_s + all.join(u", "_s));
    update();
}

void ConnectionBar::paintLegend(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const QList<QRectF> entries = legendRects(width());
    for (int part = 0; part < m_parts.size(); ++part) {
        const ConnectionPart& each = m_parts[part];
        const QRectF entry = entries[part];
        const QRectF mark(entry.left(), std::round(entry.center().y() - swatch / 2.0), swatch, swatch);
        if (isFree(each.kind))
            drawHatch(painter, mark, theme);
        else
            painter.fillRect(mark, theme.color(tokenOf(each.kind)));
        const bool isCurrent = hasFocus() && part == m_current;
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(theme.color(isCurrent ? Token::Text : Token::Text2));
        const qreal x = entry.left() + swatch + barGap;
        painter.drawText(QRectF(x, entry.top(), nameWidth(each) + 1, entry.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), each.name);
        painter.setFont(fontFor(TypeRole::SmallStrong));
        painter.setPen(theme.color(Token::Text));
        drawFigures(painter, entry, Qt::AlignRight | Qt::AlignVCenter, countText(qint64(each.count)));
        if (isCurrent)
            painter.fillRect(QRectF(x, entry.bottom() - 2, entry.right() - x, 1), theme.color(Token::Accent));
    }
}

void ConnectionBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (m_parts.isEmpty()) {
        drawHatch(painter, barRect(), theme);
        return;
    }
    const auto bars = barParts();
    for (int part = 0; part < m_parts.size(); ++part) {
        const ConnectionPart::Kind kind = m_parts[part].kind;
        if (m_isStale || isFree(kind))
            drawHatch(painter, bars[std::size_t(part)], theme);
        else
            painter.fillRect(bars[std::size_t(part)], theme.color(tokenOf(kind)));
    }
    paintLegend(painter);
    if (hasFocus() && m_current >= 0) {
        const qreal ring = theme.focusRingWidth();
        painter.setPen(QPen(theme.color(Token::Accent), ring, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const qreal out = ring / 2 + 1;
        painter.drawRect(bars[std::size_t(m_current)].adjusted(-out, -out, out, out));
    }
}

void ConnectionBar::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(m_current - 1, std::min(0, last)));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ConnectionBar::mousePressEvent(QMouseEvent* event)
{
    if (const int part = partAt(event->position()); part >= 0)
        setCurrent(part);
}

void ConnectionBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ConnectionBar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ConnectionBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(partText(partAt(help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace yagura
