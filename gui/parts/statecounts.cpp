// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/statecounts.h"

#include "gui/style/figures.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"

#include <QPainter>

namespace yagura {

namespace {

// The worst first, as everywhere.
constexpr Severity shownOrder[] = {Severity::Critical, Severity::Warning, Severity::Unknown, Severity::Ok};

int partWidth(int count)
{
    return scaled(14) + int(figuresWidth(fontFor(TypeRole::Small), QString::number(count))) + scaled(8);
}

} // namespace

StateCounts::StateCounts(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateCounts::setSeverities(const QList<Severity>& severities)
{
    std::array<int, 4> counts {};
    for (const Severity severity : severities)
        ++counts[std::size_t(severity)];
    if (counts == m_counts)
        return;
    m_counts = counts;
    QStringList words;
    for (const Severity severity : shownOrder) {
        if (const int count = m_counts[std::size_t(severity)]; count > 0)
            words.append(stateWord(severity) + u' ' + QString::number(count));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void StateCounts::setShowsOk(bool showsOk)
{
    m_showsOk = showsOk;
    updateGeometry();
}

QSize StateCounts::sizeHint() const
{
    int width = 0;
    for (const Severity severity : shownOrder) {
        const int count = m_counts[std::size_t(severity)];
        if (count > 0 && (m_showsOk || severity != Severity::Ok))
            width += partWidth(count);
    }
    return {width, lineHeight(TypeRole::Small)};
}

void StateCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    painter.setFont(fontFor(TypeRole::Small));
    int left = 0;
    for (const Severity severity : shownOrder) {
        const int count = m_counts[std::size_t(severity)];
        if (count == 0 || (!m_showsOk && severity == Severity::Ok))
            continue;
        const int width = partWidth(count);
        drawState(painter, QRectF(left, 0, scaled(10), height()), severity, theme);
        painter.setPen(theme.color(severity == Severity::Ok ? Token::Text3 : Token::Text2));
        drawFigures(painter, QRectF(left + scaled(14), 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter,
            QString::number(count));
        left += width;
    }
}

} // namespace yagura
