// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallfonts.h"

#include "gui/style/figures.h"
#include "gui/style/type.h"
#include "models/items/wall/wallplan.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace yagura {

QFont wallFont(WallType type, double text)
{
    QFont font = fontFor(TypeRole::Body);
    const bool isLarge = type == WallType::Verdict || type == WallType::Large;
    const bool isStrong = type == WallType::Verdict || type == WallType::Strong;
    font.setPixelSize(std::max(1, int(std::lround(isLarge ? text * wallgrid::verdictSize : text))));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

WallFontRatios wallFontRatios()
{
    constexpr double measured = 200;
    const QFontMetricsF metrics(wallFont(WallType::Text, measured));
    // A font that has no kanji shows a box or nothing, and may say anything about it.
    const double kanji = metrics.tightBoundingRect(QStringLiteral("重")).height() / measured;
    const double capital = metrics.capHeight() / measured;
    return {std::clamp(capital, 0.5, 1.0), std::clamp(kanji, 0.7, 1.0)};
}

double FontRuler::width(WallType type, const QString& text) const
{
    // Rounded up, and the overhang of a slanted last letter with it.
    return text.isEmpty() ? 0 : std::ceil(figuresWidth(wallFont(type, m_text), text)) + 1;
}

} // namespace yagura
