// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/impact/mapgeometry.h"
#include "gui/pages/impact/mappainting.h"

#include <QAbstractScrollArea>
#include <QSet>

namespace yagura {

/// The map: cards in columns, causes left and users right, with their needs as curves. Arrows walk along the needs and
/// among neighbours, + − and 0 zoom, Escape lets go of the way that is lit. Between two pictures nothing moves.
class MapView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    /// The places fit the map. Selection, scroll and zoom stay; when the places were kept, so does their scale.
    void showMap(const ImpactMap& map, const LayoutAnswer& places, bool isKept);
    const ImpactMap& map() const { return m_map; }
    const MapGeometry& geometry() const { return m_geometry; }
    /// What stands in the place of a map that has no nodes.
    void setEmptyText(const QString& text);
    /// Cards that a filter leaves out; they step back.
    void setLeftOut(const QSet<QString>& keys);

    QString selectedKey() const { return m_selected; }
    /// Selects without lighting its ways up. The node may come later.
    void select(const QString& key);
    /// Selects as a reader does: what stands on it and what it stands on lights up.
    void choose(int node);
    /// The reader chose it and has not let go of it since.
    bool isChosen() const { return m_isLit; }
    int selectedNode() const { return m_map.indexOf(m_selected); }
    /// In pixels of the viewport.
    QRect cardRect(int node) const;
    /// The node and its neighbours in one sentence.
    QString spokenText(int node) const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

signals:
    void selected(const QString& key);
    /// Its own page is wanted.
    void activated(const QString& key);
    /// The reader picked an observed edge; its client is selected.
    void observedChosen(const QString& client, const QString& target);
    /// A menu for what is selected, at that place of the screen.
    void menuWanted(const QPoint& at);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void light();
    void chooseEdge(int edge);
    void bringIntoView(int node);
    int neighbour(int key) const;
    bool zoomByKey(int key);
    bool showTip(const QPoint& global, const QPointF& at);
    int cardAt(const QPointF& viewportPoint) const;
    int observedEdgeAt(const QPointF& viewportPoint) const;
    QPointF toMap(const QPointF& viewportPoint) const;
    MapEmphasis emphasisOf(int node) const;
    MapEmphasis emphasisOf(const MapEdge& edge) const;
    void paintMap(QPainter& painter, const QRectF& visible) const;

    ImpactMap m_map;
    LayoutAnswer m_places;
    MapGeometry m_geometry;
    std::optional<MapScale> m_scale; ///< in force until the room changes or all is arranged anew
    QString m_selected;
    bool m_isLit = false; ///< the reader chose it
    QSet<int> m_upstream; ///< of the selected node, it included
    QSet<int> m_downstream;
    QSet<int> m_observed; ///< at the other ends of its observed edges
    QSet<QString> m_leftOut;
    int m_hovered = -1;
    double m_zoom = 1;
    QString m_emptyText;
};

} // namespace yagura
