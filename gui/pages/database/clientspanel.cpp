// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/clientspanel.h"

#include "gui/pages/database/clientbardelegate.h"
#include "gui/pages/database/rowsview.h"
#include "gui/parts/panel.h"
#include "models/items/database/showndatabase.h"
#include "models/items/orderedtable.h"

#include <QVBoxLayout>

namespace yagura {

ClientsPanel::ClientsPanel(QWidget* parent)
    : QWidget(parent), m_table(new ClientsTable(clientColumns(), this)), m_panel(new Panel(tr("Clients"), this)),
      m_view(new RowsView("clients", clientsColumns::Bar))
{
    m_view->setModel(new OrderedTable(*m_table, m_view));
    m_view->setItemDelegateForColumn(clientsColumns::Bar, new ClientBarDelegate(m_view));
    m_view->setAccessibleName(tr("Clients"));
    m_view->setRowBounds(2, 8);
    m_view->setWidest(160);
    m_view->hideBelow(clientsColumns::Address, 720);
    m_view->sortBy(clientsColumns::All, Qt::DescendingOrder);
    m_panel->body()->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void ClientsPanel::take(const FindingsIndex& findings, const QString& target)
{
    m_table->merge(clientRows(findings, target));
    if (m_target != target)
        m_view->orderNow();
    m_target = target;
    const bool isKnown = shownDatabase(findings, target).health != nullptr;
    m_view->setEmptyText(isKnown ? tr("No client is connected.") : tr("Not known."));
}

QByteArray ClientsPanel::saveColumns() const
{
    return m_view->saveColumns();
}

void ClientsPanel::restoreColumns(const QByteArray& state)
{
    m_view->restoreColumns(state);
}

} // namespace yagura
