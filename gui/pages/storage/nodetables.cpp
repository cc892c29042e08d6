// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/storage/nodetables.h"

#include "gui/parts/orderedview.h"
#include "gui/style/plaintext.h"
#include "models/items/formats.h"
#include "models/items/shownhealth.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

NodeTables::NodeTables(QWidget* parent)
    : PlainFrame(parent), m_growers(new GrowersTable(growerColumns())),
      m_deletedOpen(new DeletedOpenTable(deletedOpenColumns())), m_logs(new LogsTable(logColumns())),
      m_devices(new DevicesTable(deviceColumns())), m_processes(new ProcessesTable(processColumns())),
      m_interfaces(new InterfacesTable(interfaceColumns())), m_tabs(new QTabBar), m_stack(new QStackedLayout),
      m_note(new PlainLabel)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What fills it and what the node does"));
    m_note->setType(TypeRole::Small);
    m_note->setInk(Token::Text3);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 6, 12, 7);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addLayout(m_stack, 1);
    column->addWidget(m_note);

    addTab(tr("Growers"), m_growers, "growers")->setWidths({300, 110, 110}, growerColumn::Path);
    m_views.last()->orderBy(growerColumn::Growth, Qt::DescendingOrder);
    addTab(tr("Deleted but open"), m_deletedOpen, "deletedOpen")
        ->setWidths({300, 100, 160, 90}, deletedOpenColumn::Path);
    m_views.last()->orderBy(deletedOpenColumn::Size, Qt::DescendingOrder);
    addTab(tr("Logs"), m_logs, "logs")->setWidths({300, 100, 100, 160}, logColumn::Path);
    m_views.last()->orderBy(logColumn::Size, Qt::DescendingOrder);
    addTab(tr("Devices"), m_devices, "devices")->setWidths({32, 130, 140, 90, 90, 100, 100, 90}, deviceColumn::Name);
    m_views.last()->orderBy(deviceColumn::Busy, Qt::DescendingOrder);
    addTab(tr("Processes"), m_processes, "processes")->setWidths({240, 80, 80, 100, 100, 200}, processColumn::Name);
    m_views.last()->orderBy(processColumn::Cpu, Qt::DescendingOrder);
    addTab(tr("Interfaces"), m_interfaces, "interfaces")
        ->setWidths({32, 130, 80, 110, 110, 90, 90}, interfaceColumn::Name);
    m_views.last()->orderBy(interfaceColumn::Received, Qt::DescendingOrder);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showNote();
    });
}

OrderedView* NodeTables::addTab(const QString& title, SnapshotTable* table, const char* name)
{
    auto* view = new OrderedView(std::unique_ptr<SnapshotTable>(table), name);
    view->setAccessibleName(title);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    view->setMinimumHeight(view->horizontalHeader()->height() + 3 * view->verticalHeader()->defaultSectionSize());
    m_views.append(view);
    m_stack->addWidget(view);
    m_tabs->addTab(title);
    return view;
}

int NodeTables::tab() const
{
    return m_tabs->currentIndex();
}

void NodeTables::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void NodeTables::take(const FindingsIndex& findings, const QString& target, const QString& mount)
{
    const auto* health = shownHealth<NodeHealth>(*findings.picture(), target);
    takeSurvey(health, findings.picture()->now, mount);
    takeHost(findings, health, target);
    showNote();
}

void NodeTables::takeSurvey(const NodeHealth* health, const Moment& now, const QString& mount)
{
    const StorageSurvey none;
    const bool isSurveyed = health && health->survey;
    const StorageSurvey& survey = isSurveyed ? health->survey->value : none;
    m_growers->merge(growerRows(survey, mount));
    m_deletedOpen->merge(deletedOpenRows(survey, mount));
    m_logs->merge(logRows(survey));
    setCount(DeletedOpen, tr("Deleted but open"), m_deletedOpen->rowCount());

    QStringList notes;
    notes << (isSurveyed ? tr("Surveyed %1 ago.").arg(ageText(now.since(health->survey->readAt).count()))
                         : tr("Not surveyed yet."));
    if (!survey.complete)
        notes << tr("Lower bounds: the walk met its limit.");
    if (survey.unreadable > 0)
        notes << tr("%1 folders or processes could not be read.").arg(countText(survey.unreadable));
    m_surveyNote = notes.join(u' ');
    const QString nothing = isSurveyed ? tr("Nothing found.") : tr("Not surveyed yet.");
    for (const Tab tab : {Growers, DeletedOpen, Logs})
        m_views[tab]->setEmptyText(nothing);
}

void NodeTables::takeHost(const FindingsIndex& findings, const NodeHealth* health, const QString& target)
{
    m_devices->merge(deviceRows(findings, target));
    m_processes->merge(processRows(*findings.picture(), target));
    m_interfaces->merge(interfaceRows(findings, target));
    m_hostNote = health && !health->hostMetrics ? tr("%1 gives no host metrics.").arg(target) : QString();
    for (const Tab tab : {Devices, Processes, Interfaces})
        m_views[tab]->setEmptyText(m_hostNote.isEmpty() ? tr("Nothing known.") : m_hostNote);
}

void NodeTables::setCount(Tab tab, const QString& title, int count)
{
    const QString text = count > 0 ? title + u' ' + countText(count) : title;
    if (m_tabs->tabText(tab) != text)
        m_tabs->setTabText(tab, text);
}

void NodeTables::showNote()
{
    const bool isOfSurvey = tab() == Growers || tab() == DeletedOpen || tab() == Logs;
    QString note = isOfSurvey ? m_surveyNote : QString();
    if (tab() == DeletedOpen && m_deletedOpen->rowCount() > 0) {
        note = tr("Deleting has not freed their space and will not while they are open: truncate the file through "
                  "/proc/PID/fd, or let the process close it.")
            + u' ' + note;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace yagura
