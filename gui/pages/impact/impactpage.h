// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/impact/impactmap.h"
#include "models/items/impact/nodestable.h"
#include "models/items/impact/reachedtable.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yagura {

class ImpactSide;
class Layout;
class MapPlaces;
class MapView;
class OrderedView;
class Panel;
class PlainLabel;

/// Who stands on whom: the failing part and its neighbours as a map, causes left and users right; beside it what the
/// selected node's failure means, below it all that it reaches. `t` turns the map into a table, `a` shows everything.
class ImpactPage final : public Page {
    Q_OBJECT

public:
    /// `layout` must outlive the page; nullptr means our own layout.
    explicit ImpactPage(Layout* layout, QWidget* parent = nullptr);

    void take(const yagura::PicturePtr& picture, const yagura::History& history) override;
    QList<yagura::FilterFault> setFilter(const QString& text) override;
    /// Also for services, functions and shared resources, by their ids.
    void reveal(const QString& target, const QString& object) override;
    QByteArray saveLook() const override;
    void restoreLook(const QByteArray& look) override;

private:
    QWidget* makeMapPanel();
    QWidget* makeReachedPanel();
    void makeKeys();
    void refresh();
    void showNothing();
    void place(const LayoutAnswer& answer, bool isKept);
    void showSelected();
    void showArrangement();
    void showLeftOut();
    void setScope(MapScope scope);
    void showTable(bool isShown);
    void select(const QString& key);
    void activate(const QString& key);

    PicturePtr m_picture;
    ServiceMapPtr m_services; ///< that the columns are of
    MapColumns m_columns;
    ImpactMap m_map;
    MapScope m_scope = MapScope::Failing;
    bool m_isFiltered = false;
    QString m_pinned; ///< shown although it may belong to nothing that fails

    NodesTable* m_nodes = nullptr; ///< the twin's
    ReachedTable* m_reached = nullptr; ///< its view's
    MapPlaces* m_places = nullptr;
    Panel* m_panel = nullptr;
    QStackedWidget* m_stack = nullptr;
    MapView* m_view = nullptr;
    OrderedView* m_twin = nullptr;
    PlainLabel* m_arrangement = nullptr;
    QToolButton* m_tableButton = nullptr;
    QToolButton* m_allButton = nullptr;
    Panel* m_reachedPanel = nullptr;
    OrderedView* m_reachedView = nullptr;
    ImpactSide* m_side = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace yagura
