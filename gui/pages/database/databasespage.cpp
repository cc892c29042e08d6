// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/databasespage.h"

#include "gui/pages/database/accessbox.h"
#include "gui/pages/database/clientspanel.h"
#include "gui/pages/database/connectionpanel.h"
#include "gui/pages/database/detailspanel.h"
#include "gui/pages/database/failurebanner.h"
#include "gui/pages/database/ladderpanel.h"
#include "gui/pages/database/lockpanel.h"
#include "gui/pages/database/pastpanel.h"
#include "gui/pages/database/rowsview.h"
#include "gui/style/type.h"
#include "models/items/chartpast.h"
#include "models/items/database/showndatabase.h"
#include "models/items/indicatorseries.h"
#include "models/items/orderedtable.h"

#include <QDataStream>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int pageGap = 12;
constexpr int rightColumn = 312;
constexpr qint32 lookFormat = 1;

SeriesWish connectionWish(const FindingsIndex& findings, const TargetState& state)
{
    const ShownDatabase shown = shownDatabase(findings, state.target.id);
    SeriesWish wish;
    wish.target = state.target.id;
    wish.indicator = u"connections.used"_s;
    wish.name = DatabasesPage::tr("Connections");
    wish.severity = severityOfRule(findings, state.target.id, u"connections_exhausted"_s);
    wish.every = state.target.every;
    if (shown.health)
        wish.limit = double(shown.health->connections.ordinary());
    return wish;
}

} // namespace

DatabasesPage::DatabasesPage(QWidget* parent)
    : Page(parent), m_table(new ServersTable(serverColumns(), this)), m_ordered(new OrderedTable(*m_table, this)),
      m_banner(new FailureBanner), m_connections(new ConnectionPanel), m_locks(new LockPanel),
      m_clients(new ClientsPanel), m_ladder(new LadderPanel), m_chartPast(new ChartPast(this)), m_past(new PastPanel(*m_chartPast)), m_access(new AccessBox),
      m_details(new DetailsPanel), m_splitter(new QSplitter(Qt::Vertical))
{
    connect(m_chartPast, &ChartPast::wanted, this, &DatabasesPage::historyWanted);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(pageGap);
    // The gap between two panels is the handle; a filled one would look like a bar.
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_splitter->addWidget(serverPart());
    m_splitter->addWidget(detailPart());
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageGap, pageGap, pageGap, 0);
    column->addWidget(m_splitter);
}

QWidget* DatabasesPage::serverPart()
{
    m_servers = new RowsView("servers", serversColumns::Words);
    m_servers->setModel(m_ordered);
    m_servers->setRowBounds(2, 8);
    m_servers->hideBelow(serversColumns::System, 1'000);
    m_servers->setAccessibleName(tr("Database servers"));
    m_servers->setEmptyText(tr("No database is watched, or none fits the filter."));
    m_servers->sortBy(-1, Qt::AscendingOrder);
    connect(
        m_servers->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (!m_isMarking && current.isValid())
                showTarget(current.data(KeyRole).toString());
        });
    connect(m_ordered, &OrderedTable::ordered, this, &DatabasesPage::markCurrent);
    return m_servers;
}

QWidget* DatabasesPage::detailPart()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(pageGap);
    left->addWidget(m_locks);
    left->addWidget(m_clients);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(pageGap);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_access, m_ladder, m_past}) {
        widget->setFixedWidth(scaled(rightColumn));
        right->addWidget(widget);
    }
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(pageGap);
    middle->addLayout(left, 1);
    middle->addLayout(right);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, pageGap);
    column->setSpacing(pageGap);
    column->addWidget(m_banner);
    column->addWidget(m_connections);
    column->addLayout(middle);
    column->addWidget(m_details);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"databaseDetails"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // Moving through the page with Tab goes through its parts, not through the area that scrolls them.
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void DatabasesPage::take(const PicturePtr& picture, const History& history)
{
    const bool isFirst = !m_findings.has_value();
    m_findings.emplace(picture);
    std::vector<ServerRow> rows = serverRows(*m_findings);
    chooseTarget(rows);
    takeSeries(history);
    m_table->merge(std::move(rows));
    if (isFirst)
        m_servers->orderNow();
    markCurrent();
    showCurrent();
}

void DatabasesPage::takeSeries(const History& history)
{
    m_series.clear();
    const Moment& now = m_findings->picture()->now;
    for (const TargetState& state : m_findings->picture()->targets) {
        if (state.target.kind != TargetKind::Database)
            continue;
        const SeriesWish wish = connectionWish(*m_findings, state);
        const bool isShown = state.target.id == m_target;
        if (isShown)
            m_chartPast->look({wish}, now);
        ChartSeries series = isShown ? m_chartPast->series(history, wish, now) : seriesOf(history, wish, now);
        if (wish.limit)
            series.band = std::pair(0.0, std::floor(connectionWarnShare * *wish.limit));
        m_series.insert(state.target.id, std::move(series));
    }
}

void DatabasesPage::takeHistory(const HistoryAnswer& answer)
{
    m_chartPast->take(answer);
}

void DatabasesPage::chooseTarget(const std::vector<ServerRow>& rows)
{
    if (std::ranges::find(rows, m_target, &ServerRow::key) != rows.end())
        return;
    const auto worst = std::ranges::min_element(rows, [](const ServerRow& left, const ServerRow& right) {
        return left.severity != right.severity ? left.severity > right.severity : left.key < right.key;
    });
    m_target = worst == rows.end() ? QString() : worst->key;
}

bool DatabasesPage::isWatched(const QString& target) const
{
    const TargetState* state = m_findings ? m_findings->picture()->target(target) : nullptr;
    return state && state->target.kind == TargetKind::Database;
}

void DatabasesPage::showTarget(const QString& target)
{
    if (target == m_target || !isWatched(target))
        return;
    m_target = target;
    showCurrent();
}

void DatabasesPage::showCurrent()
{
    if (!m_findings)
        return;
    const DatabaseHealth* health = shownDatabase(*m_findings, m_target).health;
    m_banner->take(*m_findings, m_target);
    m_connections->take(*m_findings, m_target);
    m_locks->take(*m_findings, m_target);
    m_clients->take(*m_findings, m_target);
    m_ladder->take(*m_findings, m_target);
    m_past->take(*m_findings, m_target, m_series.value(m_target));
    m_access->setMissing(health ? health->missing : QList<MissingAccess>());
    m_details->take(*m_findings, m_target);
}

void DatabasesPage::markCurrent()
{
    const QModelIndex index = m_ordered->indexOfKey(m_target);
    if (!index.isValid() || m_servers->currentIndex().data(KeyRole).toString() == m_target)
        return;
    const QScopedValueRollback marking(m_isMarking, true);
    m_servers->setCurrentIndex(index.siblingAtColumn(serversColumns::Server));
}

QList<FilterFault> DatabasesPage::setFilter(const QString& text)
{
    QList<FilterFault> faults;
    // A row that the filter takes away was not left by the reader.
    const QScopedValueRollback marking(m_isMarking, true);
    m_ordered->setFilter(FilterExpression::parse(text, m_ordered->fields(), &faults));
    return faults;
}

void DatabasesPage::reveal(const QString& target, const QString& object)
{
    showTarget(target);
    markCurrent();
    if (m_target == target)
        m_details->reveal(object);
}

QByteArray DatabasesPage::saveLook() const
{
    QByteArray look;
    QDataStream stream(&look, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << lookFormat << m_splitter->saveState() << m_servers->saveColumns() << m_locks->saveColumns()
           << m_clients->saveColumns() << m_details->saveColumns() << qint32(m_details->part());
    return look;
}

void DatabasesPage::restoreLook(const QByteArray& look)
{
    QDataStream stream(look);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 format = 0;
    QByteArray splitter;
    QByteArray servers;
    QByteArray locks;
    QByteArray clients;
    QList<QByteArray> details;
    qint32 part = 0;
    stream >> format;
    if (format != lookFormat)
        return;
    stream >> splitter >> servers >> locks >> clients >> details >> part;
    // What an older or a broken version left is worth less than the usual look.
    if (stream.status() != QDataStream::Ok || part < DetailsPanel::Sessions || part > DetailsPanel::Databases)
        return;
    m_splitter->restoreState(splitter);
    m_servers->restoreColumns(servers);
    m_locks->restoreColumns(locks);
    m_clients->restoreColumns(clients);
    m_details->restoreColumns(details);
    m_details->showPart(DetailsPanel::Part(part));
}

} // namespace yagura
