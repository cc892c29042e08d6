// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overview/overviewpage.h"

#include "gui/charts/lanechart.h"
#include "gui/pages/overview/tilecolumn.h"
#include "gui/parts/panel.h"
#include "models/items/findingsindex.h"

#include <QHBoxLayout>

namespace yagura {

namespace {

/// So many lanes leave room for the tiles in the smallest window.
constexpr std::size_t mostLanes = 6;

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent), m_first(new Panel(tr("What came first"))), m_lanes(new LaneChart), m_databases(new TileColumn(tr("Databases"), "databaseTiles")),
      m_nodes(new TileColumn(tr("Nodes"), "nodeTiles")), m_queues(new TileColumn(tr("Queues"), "queueTiles"))
{
    m_first->body()->addWidget(m_lanes);
    m_first->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(m_first);
    layout->addLayout(columns, 1);
    for (TileColumn* column : {m_databases, m_nodes, m_queues}) {
        columns->addWidget(column, 1);
        connect(column, &TileColumn::activated, this, &Page::targetActivated);
    }
}

void OverviewPage::take(const PicturePtr& picture, const History& history)
{
    m_picture = picture;
    showLanes();
    const FindingsIndex findings(picture);
    const TileLines lines {history, m_earlier};
    m_databases->take(databaseTiles(findings, lines));
    m_nodes->take(nodeTiles(findings, lines));
    m_queues->take(queueTiles(findings, lines));
    if (const auto wish = m_earlier.nextWish(picture->now))
        emit historyWanted(*wish);
}

void OverviewPage::setFinding(const QString& id)
{
    m_finding = id;
    showLanes();
}

void OverviewPage::showLanes()
{
    if (!m_picture)
        return;
    const OnsetLanes lanes = onsetLanes(*m_picture, m_finding, mostLanes);
    QStringList note;
    if (!lanes.cause.isEmpty())
        note.append(lanes.cause);
    if (lanes.more > 0)
        note.append(tr("%n later", nullptr, lanes.more));
    m_first->setNote(note.join(QStringLiteral(" · ")));
    m_first->setVisible(!lanes.lanes.empty());
    m_lanes->setLanes(lanes);
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
