// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/impact/baretargets.h"
#include "models/items/impact/impactmap.h"
#include "models/items/impact/nodestable.h"
#include "models/items/impact/reachedtable.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yagura {

class Adopting;
class ImpactSide;
class Layout;
class MapPlaces;
class MapView;
class OrderedView;
class Panel;
class PlainLabel;
class TargetSettings;
struct Adoption;

/// Who stands on whom: the failing part and its neighbours as a map, causes left and users right; beside it what the
/// selected node's failure means, below it all that it reaches. `t` turns the map into a table, `m` shows the whole
/// map, `o` the clients that were observed and are no services yet; what was observed can be adopted into the
/// configuration.
class ImpactPage final : public Page {
    Q_OBJECT

public:
    /// Both must outlive the page. Without a layout ours serves, without settings nothing can be adopted.
    explicit ImpactPage(Layout* layout, TargetSettings* settings = nullptr, QWidget* parent = nullptr);

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
    void wireAdopting();
    void refresh();
    void showNothing();
    void place(const LayoutAnswer& answer, bool isKept);
    void showSelected();
    void showObserved();
    void selectAwaited();
    void showClientCount();
    void tellAdopted(const Adoption& adoption);
    void propose(const ObservedEdge& edge);
    void openMenu(const QPoint& at);
    QString nameOf(const QString& id) const;
    void showArrangement();
    void showLeftOut();
    void setScope(MapScope scope);
    void showTable(bool isShown);
    void select(const QString& key);
    void activate(const QString& key);

    PicturePtr m_picture; ///< as it came
    PicturePtr m_shown; ///< with a graph: its own or one of bare targets
    BareTargets m_bareTargets;
    ServiceMapPtr m_services; ///< that the columns are of
    MapColumns m_columns;
    ImpactMap m_map;
    MapScope m_scope = MapScope::Failing;
    bool m_isFiltered = false;
    QString m_pinned; ///< shown although it may belong to nothing that fails
    QString m_awaited; ///< adopted, and selected as soon as the graph has it

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
    QToolButton* m_clientsButton = nullptr;
    Adopting* m_adopting = nullptr; ///< none without settings
    Panel* m_reachedPanel = nullptr;
    OrderedView* m_reachedView = nullptr;
    ImpactSide* m_side = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace yagura
