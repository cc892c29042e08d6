// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapview.h"

#include "gui/pages/impact/mapaccess.h"
#include "gui/style/plaintext.h"
#include "models/items/statewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr double leastZoom = 0.3;
constexpr double mostZoom = 2;
constexpr double zoomStep = 1.2;
constexpr qsizetype namesSpoken = 5;

QString names(const ImpactMap& map, int node, int MapEdge::*here, int MapEdge::*there)
{
    QStringList found;
    for (const MapEdge& edge : map.edges) {
        if (edge.*here == node)
            found.append(visibleText(map.nodes[edge.*there].name));
    }
    const qsizetype more = found.size() - namesSpoken;
    found = found.mid(0, namesSpoken);
    if (more > 0)
        found.append(MapView::tr("%n more", nullptr, int(more)));
    return found.join(u", "_s);
}

} // namespace

MapView::MapView(QWidget* parent) : QAbstractScrollArea(parent)
{
    makeMapsAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Impact map"));
    setMinimumSize(scaled(240), scaled(120));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(scaled(24));
    verticalScrollBar()->setSingleStep(scaled(24));
}

void MapView::showMap(const ImpactMap& map, const LayoutAnswer& places, bool isKept)
{
    const bool isNewMap = map.nodes.size() != m_map.nodes.size() || map.edges != m_map.edges || places != m_places;
    const int before = selectedNode();
    m_map = map;
    m_places = places;
    if (!isKept)
        m_scale.reset();
    if (isNewMap)
        m_hovered = -1;
    measure();
    light();
    if (before < 0 && selectedNode() >= 0)
        bringIntoView(selectedNode());
    tellMapChanged(*this);
    viewport()->update();
}

void MapView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void MapView::setLeftOut(const QSet<QString>& keys)
{
    if (keys == m_leftOut)
        return;
    m_leftOut = keys;
    viewport()->update();
}

void MapView::measure()
{
    m_geometry = MapGeometry(m_map, m_places, QSizeF(viewport()->size()), m_scale);
    m_scale = m_geometry.scale();
    const QSizeF needed = m_geometry.size() * m_zoom;
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(needed.width())) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(needed.height())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void MapView::light()
{
    const int node = selectedNode();
    m_upstream = node < 0 ? QSet<int>() : upstream(m_map, node);
    m_downstream = node < 0 ? QSet<int>() : downstream(m_map, node);
    if (node < 0)
        return;
    m_upstream.insert(node);
    m_downstream.insert(node);
}

void MapView::select(const QString& key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    m_isLit = false;
    light();
    if (selectedNode() >= 0)
        bringIntoView(selectedNode());
    viewport()->update();
    emit selected(key);
}

void MapView::choose(int node)
{
    if (node < 0 || node >= m_map.nodes.size())
        return;
    select(m_map.nodes[node].key);
    m_isLit = true;
    bringIntoView(node);
    viewport()->update();
    tellMapSelection(*this);
}

void MapView::bringIntoView(int node)
{
    if (node >= int(m_geometry.cards().size()))
        return;
    constexpr double around = 16;
    const QRectF& card = m_geometry.cards()[std::size_t(node)];
    const auto reach = [](QScrollBar* bar, double from, double to, double room) {
        if (from < bar->value())
            bar->setValue(int(from));
        else if (to > bar->value() + room)
            bar->setValue(int(std::ceil(to - room)));
    };
    // The titles hide what scrolls under them.
    const double above = MapGeometry::titleHeight() + around * 1.5;
    reach(horizontalScrollBar(), (card.left() - around) * m_zoom, (card.right() + around) * m_zoom, viewport()->width());
    reach(verticalScrollBar(), (card.top() - above) * m_zoom, (card.bottom() + around) * m_zoom, viewport()->height());
}

QPointF MapView::toMap(const QPointF& viewportPoint) const
{
    return (viewportPoint + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / m_zoom;
}

int MapView::cardAt(const QPointF& viewportPoint) const
{
    return viewportPoint.y() < MapGeometry::titleHeight() * m_zoom ? -1 : m_geometry.cardAt(toMap(viewportPoint));
}

QRect MapView::cardRect(int node) const
{
    const QRectF card = m_geometry.cards()[std::size_t(node)];
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return QRectF(card.topLeft() * m_zoom - corner, card.size() * m_zoom).toAlignedRect();
}

QString MapView::spokenText(int node) const
{
    const MapNode& each = m_map.nodes[node];
    QString text = visibleText(each.name) + u", "_s + stateWord(each.severity) + u", "_s + visibleText(each.words);
    if (each.isCause)
        text += u", "_s + tr("probable cause");
    if (const QString needs = names(m_map, node, &MapEdge::to, &MapEdge::from); !needs.isEmpty())
        text += u"; "_s + tr("needs %1").arg(needs);
    if (const QString users = names(m_map, node, &MapEdge::from, &MapEdge::to); !users.isEmpty())
        text += u"; "_s + tr("needed by %1").arg(users);
    return text;
}

void MapView::setZoom(double zoom)
{
    const QPointF centre = toMap(QPointF(viewport()->rect().center()));
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    measure();
    horizontalScrollBar()->setValue(int(centre.x() * m_zoom) - viewport()->width() / 2);
    verticalScrollBar()->setValue(int(centre.y() * m_zoom) - viewport()->height() / 2);
    viewport()->update();
}

bool MapView::zoomByKey(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        setZoom(m_zoom * zoomStep);
    else if (key == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else if (key == Qt::Key_0)
        setZoom(1);
    else
        return false;
    return true;
}

int MapView::neighbour(int key) const
{
    if (selectedNode() < 0)
        return m_map.first();
    switch (key) {
    case Qt::Key_Left:
        return nodeAlong(m_map, m_geometry, selectedNode(), false);
    case Qt::Key_Right:
        return nodeAlong(m_map, m_geometry, selectedNode(), true);
    case Qt::Key_Up:
        return nodeInColumn(m_map, m_geometry, selectedNode(), false);
    default:
        return nodeInColumn(m_map, m_geometry, selectedNode(), true);
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (m_geometry.cards().empty())
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return choose(neighbour(event->key()));
    case Qt::Key_Home:
        return choose(m_map.first());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit activated(m_selected);
    case Qt::Key_Escape:
        m_isLit = false;
        return viewport()->update();
    default:
        if (!zoomByKey(event->key()))
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    const int node = cardAt(event->position());
    if (node >= 0)
        return choose(node);
    m_isLit = false;
    viewport()->update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int node = cardAt(event->position());
    if (node >= 0)
        emit activated(m_map.nodes[node].key);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const int node = cardAt(event->position());
    if (node == m_hovered)
        return;
    m_hovered = node;
    viewport()->setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

bool MapView::showTip(const QPoint& global, const QPointF& at)
{
    const int node = cardAt(at);
    QToolTip::showText(global, node < 0 ? QString() : plainToolTip(spokenText(node)), viewport());
    return true;
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->globalPos(), help->pos());
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

MapEmphasis MapView::emphasisOf(int node) const
{
    if (m_leftOut.contains(m_map.nodes[node].key))
        return MapEmphasis::Dimmed;
    if (!m_isLit || selectedNode() < 0)
        return MapEmphasis::Plain;
    return m_upstream.contains(node) || m_downstream.contains(node) ? MapEmphasis::Lit : MapEmphasis::Dimmed;
}

MapEmphasis MapView::emphasisOf(const MapEdge& edge) const
{
    if (!m_isLit || selectedNode() < 0)
        return MapEmphasis::Plain;
    const bool isOnTheWay = (m_upstream.contains(edge.from) && m_upstream.contains(edge.to))
        || (m_downstream.contains(edge.from) && m_downstream.contains(edge.to));
    return isOnTheWay ? MapEmphasis::Lit : MapEmphasis::Dimmed;
}

void MapView::paintMap(QPainter& painter, const QRectF& visible) const
{
    const Theme theme = themeOf(this);
    paintColumnLines(painter, m_geometry, std::max(m_geometry.size().height(), visible.bottom()), theme);
    // The quiet ones first, so that what matters runs over them.
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < m_geometry.curves().size(); ++at) {
        if (m_geometry.curves()[at].bounds.intersects(visible))
            order.push_back(at);
    }
    std::ranges::stable_sort(order, {}, [this](std::size_t at) {
        const MapEdge& edge = m_map.edges[qsizetype(at)];
        const MapEmphasis emphasis = emphasisOf(edge);
        return std::pair(emphasis == MapEmphasis::Dimmed ? 0 : 1, int(edge.flow));
    });
    for (const std::size_t at : order) {
        const MapEdge& edge = m_map.edges[qsizetype(at)];
        paintCurve(painter, m_geometry.curves()[at], edge, emphasisOf(edge), theme);
    }
    const int selected = selectedNode();
    const double captions = lineHeight(TypeRole::Small) + 4;
    for (int node = 0; node < int(m_geometry.cards().size()); ++node) {
        const QRectF& card = m_geometry.cards()[std::size_t(node)];
        if (card.adjusted(0, -captions, 0, 0).intersects(visible))
            paintCard(painter, card, m_map.nodes[node],
                {emphasisOf(node), node == selected, node == selected && hasFocus(), node == m_hovered}, theme);
    }
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme theme = themeOf(this);
    if (m_geometry.cards().empty()) {
        painter.setFont(fontFor(TypeRole::Body));
        painter.setPen(theme.color(Token::Text2));
        const QRect room = viewport()->rect().adjusted(scaled(32), scaled(16), -scaled(32), -scaled(16));
        painter.drawText(room, int(Qt::AlignCenter | Qt::TextWordWrap), visibleParagraphs(m_emptyText));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF visible(corner / m_zoom, QSizeF(viewport()->size()) / m_zoom);
    painter.translate(-corner);
    painter.scale(m_zoom, m_zoom);
    paintMap(painter, visible);
    painter.resetTransform();
    painter.translate(-corner.x(), 0);
    painter.scale(m_zoom, m_zoom);
    paintColumnTitles(painter, m_geometry, std::max(m_geometry.size().width(), visible.right()), theme);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_scale.reset();
    measure();
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    tellMapSelection(*this);
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MapView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        m_scale.reset();
        measure();
    }
}

} // namespace yagura
