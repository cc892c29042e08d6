// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overview/overviewpage.h"

#include "gui/pages/overview/tilecolumn.h"
#include "models/items/findingsindex.h"

#include <QHBoxLayout>

namespace yagura {

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent), m_databases(new TileColumn(tr("Databases"), "databaseTiles")),
      m_nodes(new TileColumn(tr("Nodes"), "nodeTiles")), m_queues(new TileColumn(tr("Queues"), "queueTiles"))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(12);
    for (TileColumn* column : {m_databases, m_nodes, m_queues}) {
        layout->addWidget(column, 1);
        connect(column, &TileColumn::activated, this, &Page::targetActivated);
    }
}

void OverviewPage::take(const PicturePtr& picture, const History& history)
{
    const FindingsIndex findings(picture);
    m_databases->take(databaseTiles(findings, history));
    m_nodes->take(nodeTiles(findings, history));
    m_queues->take(queueTiles(findings, history));
}

QList<FilterFault> OverviewPage::setFilter(const QString& text)
{
    m_databases->setFilter(text);
    m_nodes->setFilter(text);
    return m_queues->setFilter(text);
}

void OverviewPage::reveal(const QString& target, const QString& object)
{
    m_databases->reveal(target);
    m_nodes->reveal(target);
    m_queues->reveal(object.isEmpty() ? target : target + u'/' + object);
}

} // namespace yagura
