// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/observedpanel.h"

#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/settings/faultlines.h"
#include "gui/style/type.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

constexpr int mostRowsShown = 3;

} // namespace

ObservedPanel::ObservedPanel(QWidget* parent)
    : QWidget(parent), m_table(new ObservedTable(observedColumns())),
      m_view(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "observed")), m_notice(new FaultLines),
      m_button(new QPushButton)
{
    m_view->setAccessibleName(tr("Observed"));
    m_view->horizontalHeader()->hide();
    m_view->setWidths({80, 100}, observedColumn::Node);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectsWorst(true);
    m_button->setObjectName(QStringLiteral("adopt"));
    auto* panel = new Panel(tr("Observed"));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(10));
    foot->setSpacing(scaled(6));
    foot->addWidget(m_notice);
    foot->addWidget(m_button);
    panel->body()->addWidget(m_view);
    panel->body()->addLayout(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    hide();

    connect(m_view, &OrderedView::keySelected, this, &ObservedPanel::showButton);
    connect(m_view, &QAbstractItemView::activated, this, &ObservedPanel::act);
    connect(m_button, &QPushButton::clicked, this, &ObservedPanel::act);
}

void ObservedPanel::take(
    const QList<ObservedEdge>& edges, const QList<AdoptedNeed>& adopted, const QString& node, const NameOf& nameOf)
{
    if (node != m_node)
        m_notice->clear();
    m_node = node;
    m_edges = edges;
    m_adopted = adopted;
    m_table->merge(observedRows(edges, adopted, node, nameOf));
    m_view->settle();
    // Where there is little room one row stands and the others are scrolled to.
    const int row = m_view->verticalHeader()->defaultSectionSize();
    m_view->setMinimumHeight(row);
    m_view->setMaximumHeight(row * std::clamp(m_table->rowCount(), 1, mostRowsShown));
    setVisible(m_table->rowCount() > 0);
    showButton();
}

void ObservedPanel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showButton();
}

void ObservedPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showButton();
}

void ObservedPanel::selectEdge(const QString& key)
{
    m_view->selectKey(key);
}

void ObservedPanel::say(const QString& sentence)
{
    m_notice->say({sentence}, Token::Text2);
}

void ObservedPanel::sayFaults(const QList<ConfigFault>& faults)
{
    m_notice->sayFaults(faults);
}

const ObservedEdge* ObservedPanel::selectedEdge() const
{
    const auto found = std::ranges::find(m_edges, m_view->selectedKey(), &ObservedEdge::key);
    return found == m_edges.end() ? nullptr : &*found;
}

const AdoptedNeed* ObservedPanel::selectedNeed() const
{
    const auto found = std::ranges::find(m_adopted, m_view->selectedKey(), &rowKey);
    return found == m_adopted.end() ? nullptr : &*found;
}

void ObservedPanel::showButton()
{
    m_button->setVisible(m_isWritable && (selectedEdge() || selectedNeed()));
    m_button->setText(selectedNeed() ? tr("Take out of configuration") : tr("Adopt into configuration…"));
    m_button->setEnabled(!m_isBusy);
}

void ObservedPanel::act()
{
    if (!m_isWritable || m_isBusy)
        return;
    if (const ObservedEdge* edge = selectedEdge())
        emit adoptWanted(ObservedEdge(*edge));
    else if (const AdoptedNeed* need = selectedNeed())
        emit disownWanted(AdoptedNeed(*need));
}

} // namespace yagura
