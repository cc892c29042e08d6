// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/impactpage.h"

#include "gui/pages/impact/adopting.h"
#include "gui/pages/impact/impactside.h"
#include "gui/pages/impact/mapplaces.h"
#include "gui/pages/impact/mapview.h"
#include "gui/pages/impact/observedpanel.h"
#include "gui/parts/keycap.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/impact/mapwords.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr quint32 impactLookVersion = 2;

QToolButton* switchButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("flat", true);
    return button;
}

QString nothingText(bool hasClients)
{
    QString text
        = ImpactPage::tr("No services are configured.\n\nWith services: and functions: in the configuration, this "
                         "page shows who stands on whom, what a failure reaches, and what has no second.");
    if (hasClients)
        text += u"\n\n"_s
            + ImpactPage::tr("Clients were observed at work on targets: o shows them, to be adopted as services.");
    return text;
}

/// Why we arranged the map ourselves, in one small line; empty when there is nothing to tell.
QString arrangementText(const std::optional<Failure>& failure)
{
    if (!failure)
        return {};
    if (failure->code == "layout.missing"_L1)
        return ImpactPage::tr("Arranged without Graphviz, which is not installed.");
    if (failure->code == "layout.too_large"_L1)
        return ImpactPage::tr("Arranged without Graphviz: too many nodes for it.");
    if (failure->code == "layout.timeout"_L1)
        return ImpactPage::tr("Arranged without Graphviz, which took too long.");
    return ImpactPage::tr("Arranged without Graphviz, which failed.");
}

} // namespace

ImpactPage::ImpactPage(Layout* layout, TargetSettings* settings, QWidget* parent)
    : Page(parent), m_nodes(new NodesTable(nodeColumns())), m_reached(new ReachedTable(reachedColumns())),
      m_places(new MapPlaces(layout, this)), m_adopting(settings ? new Adopting(*settings, this) : nullptr),
      m_side(new ImpactSide), m_splitter(new QSplitter(Qt::Vertical))
{
    m_splitter->addWidget(makeMapPanel());
    m_splitter->addWidget(makeReachedPanel());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({480, 200});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_side);
    setFocusProxy(m_view);
    makeKeys();

    connect(
        m_places, &MapPlaces::found, this, [this](const LayoutAnswer& answer, bool isKept) { place(answer, isKept); });
    connect(m_view, &MapView::selected, this, &ImpactPage::showSelected);
    connect(m_view, &MapView::activated, this, &ImpactPage::activate);
    connect(m_view, &MapView::menuWanted, this, &ImpactPage::openMenu);
    connect(m_side, &ImpactSide::chosen, this, &ImpactPage::select);
    wireAdopting();
}

QWidget* ImpactPage::makeMapPanel()
{
    m_panel = new Panel(tr("Impact"));
    m_view = new MapView;
    m_view->setObjectName(u"impactMap"_s);
    m_twin = new OrderedView(std::unique_ptr<SnapshotTable>(m_nodes), "impactNodes");
    m_twin->setAccessibleName(tr("Impact, as a table"));
    m_twin->setWidths({30, 130, 96, 160, 170, 170}, nodeColumn::Words);
    m_twin->orderBy(nodeColumn::Layer, Qt::AscendingOrder);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_twin);
    m_arrangement = new PlainLabel;
    m_arrangement->setObjectName(u"arrangement"_s);
    m_arrangement->setType(TypeRole::Caption);
    m_arrangement->setInk(Token::Text3);
    m_arrangement->setContentsMargins(14, 0, 14, 6);
    m_arrangement->hide();
    m_tableButton = switchButton(tr("table"));
    m_allButton = switchButton(tr("whole"));
    m_allButton->setObjectName(u"wholeMap"_s);
    m_clientsButton = switchButton(tr("observed"));
    m_clientsButton->setObjectName(u"observedClients"_s);
    m_panel->addToTitle(m_tableButton);
    m_panel->addToTitle(new Keycap(u"t"_s));
    m_panel->addToTitle(m_allButton);
    m_panel->addToTitle(new Keycap(u"m"_s));
    m_panel->addToTitle(m_clientsButton);
    m_panel->addToTitle(new Keycap(u"o"_s));
    m_panel->body()->addWidget(m_stack, 1);
    m_panel->body()->addWidget(m_arrangement);

    connect(qobject_cast<OrderedTable*>(m_twin->model()), &OrderedTable::ordered, this, &ImpactPage::showLeftOut);
    connect(m_tableButton, &QToolButton::toggled, this, &ImpactPage::showTable);
    connect(m_allButton, &QToolButton::toggled, this,
        [this](bool isAll) { setScope(isAll ? MapScope::Everything : MapScope::Failing); });
    connect(m_clientsButton, &QToolButton::toggled, this, &ImpactPage::refresh);
    connect(m_twin, &OrderedView::keySelected, this, [this](const QString& key) {
        if (!key.isEmpty() && m_stack->currentWidget() == m_twin)
            m_view->select(key);
    });
    connect(m_twin, &QAbstractItemView::activated, this, [this] { activate(m_twin->selectedKey()); });
    return m_panel;
}

QWidget* ImpactPage::makeReachedPanel()
{
    m_reachedView = new OrderedView(std::unique_ptr<SnapshotTable>(m_reached), "impactReached");
    m_reachedView->setAccessibleName(tr("Reached from the selected node"));
    m_reachedView->setWidths({30, 140, 76, 112, 160, 84}, reachedColumn::Words);
    m_reachedView->orderBy(reachedColumn::Layer, Qt::AscendingOrder);
    m_reachedView->setEmptyText(tr("Nothing stands on it."));
    m_reachedView->setMinimumHeight(
        m_reachedView->horizontalHeader()->height() + 3 * m_reachedView->verticalHeader()->defaultSectionSize());
    m_reachedPanel = new Panel(tr("Reached"));
    m_reachedPanel->body()->addWidget(m_reachedView);
    connect(m_reachedView, &QAbstractItemView::activated, this, [this] { select(m_reachedView->selectedKey()); });
    return m_reachedPanel;
}

void ImpactPage::makeKeys()
{
    // Shortcuts and not key events: the tables would take the letters for the beginning of a search.
    const auto on = [this](Qt::Key key, QToolButton* button) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::toggle);
    };
    on(Qt::Key_T, m_tableButton);
    on(Qt::Key_M, m_allButton);
    on(Qt::Key_O, m_clientsButton);
}

void ImpactPage::take(const PicturePtr& picture, const History&)
{
    m_picture = picture;
    refresh();
}

void ImpactPage::refresh()
{
    if (!m_picture)
        return;
    const bool hasServices = m_picture->services && m_picture->services->graph.size() > 0;
    const bool isBare = !hasServices && m_clientsButton->isChecked() && !m_picture->targets.isEmpty();
    if (!hasServices && !isBare)
        return showNothing();
    m_shown = isBare ? m_bareTargets.under(m_picture) : m_picture;
    const NodeReading reading(m_shown, QLocale().name());
    if (m_shown->services != m_services) {
        m_services = m_shown->services;
        m_columns = mapColumns(m_services->graph, [this](const QString& id) {
            const TargetState* state = m_picture->target(id);
            return state && state->target.kind == TargetKind::Node;
        });
    }
    selectAwaited();
    // What the reader looks at stays, also when it is well again.
    const QString pinned = m_view->isChosen() ? m_view->selectedKey() : m_pinned;
    m_map
        = impactMap(reading, m_columns, isBare ? MapScope::Everything : m_scope, pinned, m_clientsButton->isChecked());
    m_panel->setNote(mapCaption(m_map));
    showClientCount();
    m_side->setVisible(true);
    m_reachedPanel->setVisible(hasServices);
    m_nodes->merge(nodeRows(m_map));
    m_places->find(layoutRequest(m_map, mapHeights()));
    showSelected();
}

void ImpactPage::showNothing()
{
    m_services.reset();
    m_shown.reset();
    m_map = {};
    m_panel->setNote({});
    m_nodes->merge({});
    m_view->setEmptyText(nothingText(!m_picture->observed.isEmpty()));
    m_view->showMap({}, {}, false);
    m_side->setVisible(false);
    m_reachedPanel->setVisible(false);
    m_arrangement->hide();
}

void ImpactPage::place(const LayoutAnswer& answer, bool isKept)
{
    m_view->showMap(m_map, answer, isKept);
    if (m_view->selectedNode() < 0 && m_map.first() >= 0)
        m_view->select(m_map.nodes[m_map.first()].key);
    showArrangement();
    showLeftOut();
}

void ImpactPage::showArrangement()
{
    m_arrangement->setText(arrangementText(m_places->failure()));
    m_arrangement->setVisible(m_places->failure().has_value());
}

void ImpactPage::showSelected()
{
    if (!m_shown || !m_services)
        return;
    const NodeReading reading(m_shown, QLocale().name());
    const auto node = m_services->graph.find(m_view->selectedKey());
    const int place = m_map.indexOf(m_view->selectedKey());
    const MapNode* client = place >= 0 && m_map.nodes[place].isClient ? &m_map.nodes[place] : nullptr;
    m_side->take(reading, node.value_or(noNode), client);
    showObserved();
    m_reachedPanel->setTitle(node ? tr("Reached from %1").arg(visibleText(reading.name(*node))) : tr("Reached"));
    m_reached->merge(node ? reachedRows(reading, m_columns, *node) : std::vector<ReachedRow>());
    m_reachedView->settle();
}

void ImpactPage::setScope(MapScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_places->startOver();
    refresh();
}

void ImpactPage::showTable(bool isShown)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (isShown)
        m_twin->selectKey(m_view->selectedKey());
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

void ImpactPage::select(const QString& key)
{
    if (key.isEmpty())
        return;
    const int node = m_view->map().indexOf(key);
    if (node >= 0)
        return m_view->choose(node);
    m_pinned = key;
    m_view->select(key);
    refresh();
}

void ImpactPage::activate(const QString& key)
{
    if (m_picture && m_picture->target(key))
        emit targetActivated(key, {});
}

QList<FilterFault> ImpactPage::setFilter(const QString& text)
{
    m_isFiltered = !text.trimmed().isEmpty();
    const auto faults = m_twin->setFilter(text);
    showLeftOut();
    return faults;
}

// What the twin leaves out by its filter steps back in the map.
void ImpactPage::showLeftOut()
{
    QSet<QString> leftOut;
    for (const MapNode& node : m_map.nodes) {
        if (m_isFiltered)
            leftOut.insert(node.key);
    }
    for (int row = 0; row < m_twin->model()->rowCount(); ++row)
        leftOut.remove(m_twin->model()->index(row, 0).data(KeyRole).toString());
    m_view->setLeftOut(leftOut);
}

void ImpactPage::reveal(const QString& target, const QString&)
{
    select(target);
}

QByteArray ImpactPage::saveLook() const
{
    QByteArray look;
    QDataStream stream(&look, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << impactLookVersion << m_splitter->saveState() << m_tableButton->isChecked() << m_allButton->isChecked()
           << m_clientsButton->isChecked();
    return look;
}

void ImpactPage::restoreLook(const QByteArray& look)
{
    QDataStream stream(look);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    bool isTable = false;
    bool isAll = false;
    bool hasClients = false;
    stream >> version >> splitter >> isTable >> isAll >> hasClients;
    if (stream.status() != QDataStream::Ok || version != impactLookVersion)
        return;
    m_splitter->restoreState(splitter);
    m_tableButton->setChecked(isTable);
    m_allButton->setChecked(isAll);
    m_clientsButton->setChecked(hasClients);
}

} // namespace yagura
