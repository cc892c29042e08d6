// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/ratemeter.h"

#include "gui/style/figures.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"
#include "gui/wrong/wrongpadding.h"

#include <QPainter>

#include <algorithm>

namespace yagura {

namespace {

constexpr int barWidth = 4;
constexpr int barsHeight = 20;
/// A minute with so many is a full bar: the ceiling of what a person can take in is two.
constexpr int fullBar = 4;
constexpr std::size_t minutesCounted = 10;

} // namespace

RateMeter::RateMeter(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rate"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateMeter::take(const AlarmRate& rate)
{
    m_perMinute = rate.perMinute();
    m_lately = rate.lately();
    m_isStorm = rate.isStorm();
    setAccessibleName(sentence());
    setAccessibleDescription(note());
    update();
}

void RateMeter::setOrderKept(bool isKept)
{
    m_isOrderKept = isKept;
    update();
}

QString RateMeter::sentence() const
{
    return m_isStorm ? tr("storm: %n new in 10 min", nullptr, m_lately) : tr("%n new in 10 min", nullptr, m_lately);
}

QString RateMeter::note() const
{
    if (m_isOrderKept)
        return tr("order kept while you are here");
    return m_isStorm ? tr("by component; ends below %1").arg(AlarmRate::calmBelow)
                     : tr("storm mode above %1").arg(AlarmRate::stormAbove);
}

QSize RateMeter::sizeHint() const
{
    return {scaled(200), lineHeight(TypeRole::Small) + lineHeight(TypeRole::Caption) + scaled(16)};
}

/// The words come first: only the newest minutes that leave room for them are drawn, never fewer than are counted.
std::size_t RateMeter::minutesWithRoom(int step) const
{
    const int words = std::max(QFontMetrics(fontFor(TypeRole::SmallStrong)).horizontalAdvance(sentence()),
        QFontMetrics(fontFor(TypeRole::Caption)).horizontalAdvance(note()));
    const int room = width() - 2 * scaled(wrongPadding) - scaled(12) - words - scaled(4);
    return std::clamp<std::size_t>(std::size_t(std::max(room, 0) / step), minutesCounted, m_perMinute.size());
}

/// Returns where the words have to end.
int RateMeter::paintBars(QPainter& painter, const Theme& theme) const
{
    const int step = scaled(barWidth) + 1;
    const int most = std::max(fullBar, *std::ranges::max_element(m_perMinute));
    const int bottom = (height() + scaled(barsHeight)) / 2;
    const std::size_t shown = minutesWithRoom(step);
    int x = width() - scaled(wrongPadding) - step * int(shown);
    const int textRight = x - scaled(12);
    for (std::size_t minute = m_perMinute.size() - shown; minute < m_perMinute.size(); ++minute, x += step) {
        const bool isCounted = minute + minutesCounted >= m_perMinute.size();
        const int bar = m_perMinute[minute] * scaled(barsHeight) / most;
        painter.fillRect(QRect(x, bottom - bar, scaled(barWidth), bar),
            theme.color(m_isStorm && isCounted ? Token::WarnMark : Token::Series));
        painter.fillRect(QRect(x, bottom, scaled(barWidth), 1), theme.color(Token::LineStrong));
    }
    return textRight;
}

void RateMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.color(m_isStorm ? Token::WarnTint : Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Line));

    const int textRight = paintBars(painter, theme);
    QRectF line(scaled(wrongPadding), scaled(8), textRight - scaled(wrongPadding), lineHeight(TypeRole::Small));
    painter.setFont(fontFor(m_isStorm ? TypeRole::SmallStrong : TypeRole::Small));
    painter.setPen(theme.color(m_isStorm ? Token::Warn : Token::Text2));
    drawFigures(
        painter, line, Qt::AlignLeft | Qt::AlignVCenter, elidedFigures(painter.font(), sentence(), line.width()));
    line = QRectF(line.left(), line.bottom(), line.width(), lineHeight(TypeRole::Caption));
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(theme.color(Token::Text3));
    drawFigures(painter, line, Qt::AlignLeft | Qt::AlignVCenter, elidedFigures(painter.font(), note(), line.width()));
}

} // namespace yagura
