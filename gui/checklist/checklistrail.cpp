// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklistrail.h"

#include "gui/checklist/progresssegments.h"
#include "gui/style/figures.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"

#include <QPainter>

namespace yagura {

namespace {

constexpr int railWidth = 40;
constexpr int topPlace = 12;
constexpr int countPlace = 34;
constexpr int segmentsPlace = 62;
constexpr int segmentHeight = 18;

} // namespace

ChecklistRail::ChecklistRail(QWidget* parent)
    : QToolButton(parent), m_segments(new ProgressSegments(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("checklistRail"));
    setAccessibleName(tr("Open the checklist"));
    setPlainToolTip(this, tr("Open the checklist (c)"));
    m_segments->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChecklistRail::take(const QString& title, const QString& count, const StepsModel& steps)
{
    m_title = visibleText(title);
    m_count = count;
    m_segments->take(steps);
    m_segments->setVisible(steps.rowCount() > 0);
    m_segments->setGeometry(width() / 2 - scaled(2), scaled(segmentsPlace), scaled(3),
        std::min(steps.rowCount() * scaled(segmentHeight), std::max(0, height() - scaled(segmentsPlace + 40))));
    setAccessibleDescription(m_title + u' ' + m_count);
    update();
}

QSize ChecklistRail::sizeHint() const
{
    return {scaled(railWidth), scaled(160)};
}

void ChecklistRail::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    const QRect old = m_segments->geometry();
    m_segments->setGeometry(width() / 2 - scaled(2), old.top(), old.width(),
        std::min(old.height(), std::max(0, height() - scaled(segmentsPlace + 40))));
}

void ChecklistRail::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(underMouse() ? Token::Hover : Token::Panel));
    if (hasFocus()) {
        const int ring = theme.focusRingWidth();
        painter.setPen(QPen(theme.color(Token::Accent), ring));
        painter.drawRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
    }
    const QRectF mark(width() / 2.0 - scaled(5), scaled(topPlace), scaled(10), scaled(10));
    drawIcon(painter, mark, m_count.isEmpty() ? Icon::Todo : Icon::Current,
        theme.color(m_count.isEmpty() ? Token::Text3 : Token::Accent));
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(theme.color(Token::Text2));
    drawFigures(
        painter, QRectF(0, scaled(countPlace), width(), lineHeight(TypeRole::Caption)), Qt::AlignCenter, m_count);

    const int from = m_segments->isVisible() ? m_segments->geometry().bottom() + scaled(12) : scaled(countPlace);
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(theme.color(Token::Text3));
    painter.translate(width() / 2.0, from);
    painter.rotate(90);
    const int room = height() - from - scaled(12);
    const QString words = m_title.isEmpty() ? tr("Checklist") : m_title;
    painter.drawText(QRectF(0, -lineHeight(TypeRole::Small) / 2.0, room, lineHeight(TypeRole::Small)),
        int(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
}

} // namespace yagura
