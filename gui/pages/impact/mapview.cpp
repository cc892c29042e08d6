// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapview.h"

#include "gui/pages/impact/mapaccess.h"
#include "gui/style/plaintext.h"
#include "models/items/impact/mapwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr double leastZoom = 0.3;
constexpr double mostZoom = 2;

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
    m_observed.clear();
    m_upstream = node < 0 ? QSet<int>() : upstream(m_map, node);
    m_downstream = node < 0 ? QSet<int>() : downstream(m_map, node);
    if (node < 0)
        return;
    m_upstream.insert(node);
    m_downstream.insert(node);
    for (const MapEdge& edge : m_map.edges) {
        if (edge.isObserved && (edge.from == node || edge.to == node))
            m_observed.insert(edge.from == node ? edge.to : edge.from);
    }
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

void MapView::chooseEdge(int edge)
{
    const MapEdge picked = m_map.edges[edge];
    choose(picked.to);
    emit observedChosen(m_map.nodes[picked.to].key, m_map.nodes[picked.from].key);
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

int MapView::observedEdgeAt(const QPointF& viewportPoint) const
{
    const bool isTitle = viewportPoint.y() < MapGeometry::titleHeight() * m_zoom;
    return isTitle ? -1 : m_geometry.observedEdgeAt(m_map, toMap(viewportPoint));
}

QRect MapView::cardRect(int node) const
{
    const QRectF card = m_geometry.cards()[std::size_t(node)];
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return QRectF(card.topLeft() * m_zoom - corner, card.size() * m_zoom).toAlignedRect();
}

QString MapView::spokenText(int node) const
{
    return yagura::spokenText(m_map, node);
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
