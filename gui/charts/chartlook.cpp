// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartlook.h"

#include "gui/style/type.h"

#include <array>

namespace yagura {

namespace {

struct Stroke {
    Token token;
    QList<qreal> dashes;
};

const Stroke& strokeOf(std::size_t index)
{
    static const std::array<Stroke, 4> strokes{{
        {Token::Series, {}},
        {Token::CActive, {}},
        {Token::CRes, {6, 2}},
        {Token::CIdle, {2, 2}},
    }};
    return strokes[index % strokes.size()];
}

QPen penOf(const QColor& color, qreal width, const QList<qreal>& dashes)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace

ChartLook screenLook(const Theme& theme)
{
    return {.theme = theme, .font = fontFor(TypeRole::Caption)};
}

QPen seriesPen(const ChartLook& look, std::size_t index)
{
    const Stroke& stroke = strokeOf(index);
    return penOf(look.theme.color(stroke.token), look.seriesWidth, stroke.dashes);
}

QPen outsidePen(const ChartLook& look, Severity severity, std::size_t index)
{
    // What leaves its band while nobody calls it bad is shown, but not coloured.
    if (severity == Severity::Ok)
        return penOf(seriesPen(look, index).color(), look.outsideWidth, strokeOf(index).dashes);
    return penOf(look.theme.color(markFor(severity)), look.outsideWidth, strokeOf(index).dashes);
}

QPen limitPen(const ChartLook& look)
{
    return penOf(look.theme.color(Token::Text3), look.hairline, {3, 3});
}

} // namespace yagura
