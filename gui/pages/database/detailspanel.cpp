// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/detailspanel.h"

#include "gui/pages/database/rowsview.h"
#include "gui/parts/panel.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"
#include "models/items/orderedtable.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

RowsView* viewOf(SnapshotTable* table, const char* name, int stretch, int sortColumn)
{
    auto* view = new RowsView(name, stretch);
    view->setModel(new OrderedTable(*table, view));
    view->setRowBounds(3, 8);
    view->sortBy(sortColumn, Qt::DescendingOrder);
    return view;
}

template<typename Value>
QString ageOf(const std::optional<Dated<Value>>& dated, const Moment& now)
{
    return dated ? DetailsPanel::tr("read %1 ago").arg(ageText(now.since(dated->readAt).count())) : QString();
}

QString titleOf(int part)
{
    switch (part) {
    case DetailsPanel::Sessions:
        return DetailsPanel::tr("Longest sessions");
    case DetailsPanel::Replication:
        return DetailsPanel::tr("Replication and slots");
    case DetailsPanel::Statements:
        return DetailsPanel::tr("Statements");
    default:
        return DetailsPanel::tr("Databases");
    }
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent), m_sessions(new SessionsTable(sessionColumns(), this)),
      m_replication(new ReplicationTable(replicationColumns(), this)), m_slots(new SlotsTable(slotColumns(), this)),
      m_statements(new StatementsTable(statementColumns(), this)),
      m_databases(new DatabasesTable(databaseColumns(), this)), m_panel(new Panel(titleOf(Sessions), this)),
      m_switch(new QButtonGroup(this)), m_stack(new QStackedLayout)
{
    m_views = {
        viewOf(m_sessions, "sessions", sessionsColumns::Statement, sessionsColumns::Transaction),
        viewOf(m_replication, "replication", replicationColumnNames::Doing, -1),
        viewOf(m_slots, "slots", slotsColumns::Activity, -1),
        viewOf(m_statements, "statements", statementsColumns::Statement, statementsColumns::Share),
        viewOf(m_databases, "databases", databasesColumns::Name, databasesColumns::Size),
    };
    for (const int column : {sessionsColumns::User, sessionsColumns::Xmin})
        m_views[0]->hideBelow(column, 1'000);
    m_stack->addWidget(m_views[0]);
    m_stack->addWidget(replicationPage());
    m_stack->addWidget(m_views[3]);
    m_stack->addWidget(m_views[4]);
    auto* buttons = new QWidget;
    buttons->setLayout(switchRow());
    m_panel->addToTitle(buttons);
    m_panel->body()->addLayout(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_switch, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            showPart(Part(id));
    });
}

QHBoxLayout* DetailsPanel::switchRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QStringList words {tr("Sessions"), tr("Replication"), tr("Statements"), tr("Databases")};
    for (int part = 0; part < words.size(); ++part) {
        auto* button = new QToolButton;
        button->setText(words[part]);
        button->setCheckable(true);
        button->setChecked(part == Sessions);
        m_switch->addButton(button, part);
        row->addWidget(button);
    }
    return row;
}

QWidget* DetailsPanel::replicationPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_views[1]);
    column->addWidget(m_views[2]);
    m_views[1]->setRowBounds(1, 4);
    m_views[2]->setRowBounds(1, 4);
    return page;
}

void DetailsPanel::showPart(Part part)
{
    m_stack->setCurrentIndex(part);
    m_switch->button(part)->setChecked(true);
    m_panel->setTitle(titleOf(part));
    showAge();
}

DetailsPanel::Part DetailsPanel::part() const
{
    return Part(m_stack->currentIndex());
}

void DetailsPanel::take(const FindingsIndex& findings, const QString& target)
{
    m_sessions->merge(sessionRows(findings, target));
    m_replication->merge(replicationRows(findings, target));
    m_slots->merge(slotRows(findings, target));
    m_statements->merge(statementRows(findings, target));
    m_databases->merge(databaseRows(findings, target));

    if (m_target != target) {
        for (RowsView* view : m_views)
            view->orderNow();
    }
    m_target = target;
    takeAges(findings, target);
}

void DetailsPanel::takeAges(const FindingsIndex& findings, const QString& target)
{
    const Moment& now = findings.picture()->now;
    const DatabaseHealth* health = shownDatabase(findings, target).health;
    m_ages = {};
    if (health) {
        m_ages[Replication] = ageOf(health->replicationSlots, now);
        m_ages[Statements] = ageOf(health->statements, now);
        m_ages[Databases] = ageOf(health->databases, now);
        const auto listed = qint64(health->sessions.size());
        if (health->sessionsTotal > listed)
            m_ages[Sessions]
                = tr("%2 of %1 sessions read").arg(countText(qint64(health->sessionsTotal)), countText(listed));
    }
    if (health && !m_ages[Replication].isEmpty())
        m_ages[Replication] = tr("slots %1").arg(m_ages[Replication]);
    setEmptyTexts(health);
    showAge();
}

void DetailsPanel::setEmptyTexts(const DatabaseHealth* health)
{
    const QString unknown = tr("Not known.");
    const bool seesAll = health && seesSessions(*health);
    m_views[0]->setEmptyText(seesAll ? tr("No transaction is open.") : unknown);
    m_views[1]->setEmptyText(health ? tr("No replica is connected.") : unknown);
    m_views[2]->setEmptyText(health && health->replicationSlots ? tr("There are no replication slots.") : unknown);
    m_views[3]->setEmptyText(health && health->statements ? tr("No statement has run.") : unknown);
    m_views[4]->setEmptyText(health && health->databases ? tr("There are no databases.") : unknown);
}

void DetailsPanel::showAge()
{
    m_panel->setCaption(m_ages[std::size_t(part())]);
}

bool DetailsPanel::select(RowsView* view, const QString& key)
{
    const auto* table = static_cast<const OrderedTable*>(view->model());
    const QModelIndex index = table->indexOfKey(key);
    if (index.isValid())
        view->setCurrentIndex(index);
    return index.isValid();
}

bool DetailsPanel::reveal(const QString& object)
{
    if (object.isEmpty())
        return false;
    constexpr std::array parts {Sessions, Replication, Replication, Statements, Databases};
    for (qsizetype view = 0; view < m_views.size(); ++view) {
        if (select(m_views[view], object)) {
            showPart(parts[std::size_t(view)]);
            return true;
        }
    }
    return false;
}

QList<QByteArray> DetailsPanel::saveColumns() const
{
    QList<QByteArray> states;
    for (const RowsView* view : m_views)
        states.append(view->saveColumns());
    return states;
}

void DetailsPanel::restoreColumns(const QList<QByteArray>& states)
{
    for (qsizetype view = 0; view < std::min(states.size(), m_views.size()); ++view)
        m_views[view]->restoreColumns(states[view]);
}

} // namespace yagura
