// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace yagura {

namespace {

constexpr double zoomStep = 1.2;

} // namespace

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
    if (const int edge = observedEdgeAt(event->position()); edge >= 0)
        return chooseEdge(edge);
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

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int node = isByKey ? selectedNode() : cardAt(event->pos());
    const int edge = isByKey || node >= 0 ? -1 : observedEdgeAt(event->pos());
    if (node < 0 && edge < 0)
        return QAbstractScrollArea::contextMenuEvent(event);
    if (edge >= 0)
        chooseEdge(edge);
    else
        choose(node);
    const QPoint below = isByKey ? viewport()->mapToGlobal(cardRect(node).bottomLeft()) : event->globalPos();
    emit menuWanted(below);
    event->accept();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace yagura
