// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/impactside.h"

#include "gui/pages/impact/linelegend.h"
#include "gui/pages/impact/nodepanel.h"
#include "gui/pages/impact/observedpanel.h"
#include "gui/pages/impact/pointspanel.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/style/type.h"
#include "models/items/roles.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

ImpactSide::ImpactSide(QWidget* parent)
    : QWidget(parent), m_whatIfTable(new WhatIfTable(whatIfColumns())), m_node(new NodePanel),
      m_observed(new ObservedPanel), m_whatIfPanel(new Panel(tr("What if this fails"))),
      m_whatIf(new OrderedView(std::unique_ptr<SnapshotTable>(m_whatIfTable), "whatIf")), m_points(new PointsPanel)
{
    m_whatIf->setAccessibleName(tr("What if this fails"));
    m_whatIf->horizontalHeader()->hide();
    m_whatIf->setWidths({28, 80, 110}, whatIfColumn::Node);
    m_whatIf->setSnug(whatIfColumn::Words);
    m_whatIf->setEmptyText(tr("No service and no function stands on it."));
    m_whatIf->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whatIf->setMinimumHeight(m_whatIf->verticalHeader()->defaultSectionSize() * 2);
    m_whatIfPanel->body()->addWidget(m_whatIf);
    auto* lines = new Panel(tr("Lines"));
    lines->body()->addWidget(new LineLegend);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_node);
    column->addWidget(m_observed);
    column->addWidget(m_whatIfPanel, 5);
    column->addWidget(m_points, 4);
    column->addWidget(lines);
    setFixedWidth(scaled(236));

    const auto pick = [this](const QModelIndex& index) {
        const int row = m_whatIfTable->rowOfKey(index.data(KeyRole).toString());
        if (row >= 0)
            emit chosen(m_whatIfTable->at(row).node);
    };
    connect(m_whatIf, &QAbstractItemView::clicked, this, pick);
    connect(m_whatIf, &QAbstractItemView::activated, this, pick);
    connect(m_points, &PointsPanel::chosen, this, &ImpactSide::chosen);
}

void ImpactSide::take(const NodeReading& reading, NodeIndex node, const MapNode* client)
{
    m_points->take(reading);
    m_node->setVisible(node != noNode || client);
    m_whatIfPanel->setVisible(node != noNode);
    if (client)
        m_node->takeClient(*client);
    if (node == noNode)
        return;
    m_node->take(reading, node);
    m_whatIfTable->merge(whatIfRows(reading, node));
}

} // namespace yagura
