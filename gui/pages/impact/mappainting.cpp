// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mappainting.h"

#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace yagura {

namespace {

constexpr double radius = 4;
constexpr int boxPadding = 10;
constexpr int edgeWidth = 3;

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::MapView)
};

/// Nobody sees it, and nothing worse is known.
bool isStale(const MapNode& node)
{
    return node.isUnseen && node.severity <= Severity::Unknown;
}

void drawLine(QPainter& painter, const QRectF& rect, TypeRole role, const QColor& ink, const QString& text,
    Qt::TextElideMode elide, const std::optional<QColor>& ground = std::nullopt)
{
    painter.setFont(fontFor(role));
    const QString shown = painter.fontMetrics().elidedText(visibleText(text), elide, int(rect.width()));
    if (ground)
        painter.fillRect(
            QRectF(rect.left() - 3, rect.top(), painter.fontMetrics().horizontalAdvance(shown) + 6.0, rect.height()),
            *ground);
    painter.setPen(ink);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

/// A name that is only a little too long is written smaller rather than cut.
TypeRole roleForName(const QString& name, double width)
{
    const bool fits = QFontMetrics(fontFor(TypeRole::BodyStrong)).horizontalAdvance(visibleText(name)) <= width;
    return fits ? TypeRole::BodyStrong : TypeRole::SmallStrong;
}

Token groundOf(const CardLook& look)
{
    return look.isSelected ? Token::AccentTint : look.isHovered ? Token::Hover : Token::Panel;
}

void paintGround(QPainter& painter, const QRectF& card, const MapNode& node, const CardLook& look, const Theme& theme)
{
    const bool isQuiet = look.emphasis == MapEmphasis::Dimmed || node.severity == Severity::Ok;
    painter.setPen(theme.color(isQuiet && !look.isHovered ? Token::Line : Token::LineStrong));
    painter.setBrush(theme.color(groundOf(look)));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (node.isUnseen)
        drawHatch(painter, card.adjusted(1, 1, -1, -1), theme);
}

void paintRing(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme)
{
    const double width = look.hasFocus ? theme.focusRingWidth() : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Accent), width));
    painter.drawRoundedRect(card.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

Token colourOf(EdgeFlow flow)
{
    switch (flow) {
    case EdgeFlow::Normal:
        return Token::CIdle;
    case EdgeFlow::Unknown:
        return Token::Unknown;
    case EdgeFlow::AtRisk:
    case EdgeFlow::Symptom:
        return Token::WarnMark;
    case EdgeFlow::Failure:
        return Token::CritMark;
    }
    return Token::CIdle;
}

/// Dashes and dots by turns, unlike any other line also where there are no colours.
QPen observedPen(MapEmphasis emphasis, const Theme& theme)
{
    constexpr double width = 1.3;
    const Token token = emphasis == MapEmphasis::Lit ? Token::Accent
        : emphasis == MapEmphasis::Dimmed            ? Token::LineStrong
                                                     : Token::Text3;
    QPen pen(theme.color(token), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({6 / width, 3 / width, 1.5 / width, 3 / width});
    return pen;
}

void paintClient(QPainter& painter, const QRectF& card, const MapNode& node, const CardLook& look, const Theme& theme)
{
    painter.setPen(observedPen(look.emphasis, theme));
    painter.setBrush(theme.color(groundOf(look)));
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius);
    if (look.isSelected)
        paintRing(painter, card, look, theme);
    const bool isDimmed = look.emphasis == MapEmphasis::Dimmed;
    drawLine(painter, card.adjusted(scaled(boxPadding), 0, -scaled(boxPadding), 0), TypeRole::Small,
        theme.color(isDimmed      ? Token::Text3
                : look.isSelected ? Token::Text
                                  : Token::Text2),
        node.name, Qt::ElideMiddle);
}

} // namespace

void paintCard(QPainter& painter, const QRectF& card, const MapNode& node, const CardLook& look, const Theme& theme)
{
    if (node.isClient)
        return paintClient(painter, card, node, look, theme);
    const bool isDimmed = look.emphasis == MapEmphasis::Dimmed;
    paintGround(painter, card, node, look, theme);
    if (node.severity >= Severity::Warning)
        drawStateEdge(painter, card.adjusted(0, 0, edgeWidth - card.width(), 0), node.severity, theme);
    if (look.isSelected)
        paintRing(painter, card, look, theme);

    const double nameHeight = lineHeight(TypeRole::BodyStrong);
    const double wordsHeight = lineHeight(TypeRole::Small);
    const double top = card.top() + (card.height() - nameHeight - wordsHeight) / 2;
    const double left = card.left() + scaled(boxPadding);
    drawState(painter, QRectF(left, top, scaled(10), nameHeight), node.severity, theme, isStale(node));
    const QRectF name(left + scaled(16), top, card.right() - left - scaled(16 + 5), nameHeight);
    const bool isAbnormal = node.severity != Severity::Ok || look.isSelected;
    // Words stand on the hatch like on a label, or nobody could read them.
    const auto ground = node.isUnseen ? std::optional(theme.color(groundOf(look))) : std::nullopt;
    drawLine(painter, name, roleForName(node.name, name.width()),
        theme.color(isDimmed ? Token::Text3
                : isAbnormal ? Token::Text
                             : Token::Text2),
        node.name, Qt::ElideMiddle, ground);
    const Token ink = isDimmed || node.severity == Severity::Ok ? Token::Text3 : inkFor(node.severity);
    drawLine(painter, QRectF(name.left(), name.bottom(), name.width(), wordsHeight), TypeRole::Small, theme.color(ink),
        node.words, Qt::ElideRight, ground);
    if (node.isCause) {
        drawLine(painter, QRectF(card.left(), card.top() - wordsHeight - 2, card.width(), wordsHeight), TypeRole::Small,
            theme.color(inkFor(node.severity)), MapWords::tr("probable cause"), Qt::ElideRight,
            theme.color(Token::Panel));
    }
}

QPen penFor(const MapEdge& edge, MapEmphasis emphasis, const Theme& theme)
{
    if (edge.isObserved)
        return observedPen(emphasis, theme);
    const EdgeFlow flow = edge.flow;
    const bool isLit = emphasis == MapEmphasis::Lit;
    Token token = colourOf(flow);
    if (flow == EdgeFlow::Normal && isLit)
        token = Token::Accent;
    double width = flow == EdgeFlow::Failure ? 2 : flow == EdgeFlow::Symptom ? 1.6 : 1.2;
    if (emphasis == MapEmphasis::Dimmed)
        width = 1;
    QPen pen(theme.color(emphasis == MapEmphasis::Dimmed ? Token::LineStrong : token), width + (isLit ? 0.6 : 0));
    pen.setCapStyle(Qt::FlatCap);
    // In units of the width, hence the division: dashes are as long on thin lines as on thick ones.
    const auto dashed = [&](double dash, double gap) { pen.setDashPattern({dash / pen.widthF(), gap / pen.widthF()}); };
    if (edge.kind == NeedKind::Soft)
        dashed(9, 5);
    else if (edge.kind == NeedKind::Shares)
        dashed(1.5, 3.5);
    else if (flow == EdgeFlow::AtRisk || flow == EdgeFlow::Unknown)
        dashed(4, 3);
    return pen;
}

void paintCurve(
    QPainter& painter, const MapGeometry::Curve& curve, const MapEdge& edge, MapEmphasis emphasis, const Theme& theme)
{
    const QPen pen = penFor(edge, emphasis, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(curve.path);
    // Nothing comes through an observed one, so its head is hollow.
    painter.setPen(edge.isObserved ? QPen(pen.color(), 1) : QPen(Qt::NoPen));
    painter.setBrush(edge.isObserved ? theme.color(Token::Panel) : pen.color());
    painter.drawPolygon(curve.head);
}

void paintColumnLines(QPainter& painter, const MapGeometry& geometry, double height, const Theme& theme)
{
    QPen pen(theme.color(Token::Line), 1);
    pen.setDashPattern({1, 4});
    painter.setPen(pen);
    const auto& columns = geometry.columns();
    for (std::size_t at = 1; at < columns.size(); ++at) {
        if (columns[at].title.isEmpty())
            continue;
        const double x = std::floor(columns[at].left - geometry.columnGap() / 2) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, height));
    }
}

void paintColumnTitles(QPainter& painter, const MapGeometry& geometry, double width, const Theme& theme)
{
    painter.fillRect(QRectF(0, 0, width, MapGeometry::titleHeight()), theme.color(Token::Panel));
    for (const MapGeometry::Column& column : geometry.columns()) {
        drawLine(painter,
            QRectF(column.left, 0, geometry.cardWidth() + geometry.columnGap() - 4, MapGeometry::titleHeight()),
            TypeRole::Small, theme.color(Token::Text2), column.title, Qt::ElideRight);
    }
}

} // namespace yagura
