// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/timelinepage.h"

#include "gui/incident/askdialog.h"
#include "gui/incident/incidenthead.h"
#include "gui/parts/keycap.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "models/items/formats.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestNote = 4'000;

} // namespace

TimelinePage::TimelinePage(IncidentDesk& desk, const Runbooks* runbooks, QWidget* parent)
    : Page(parent), m_desk(desk), m_story(runbooks, QLocale().name()),
      m_table(new TimelineTable(timelineTableColumns())), m_head(new IncidentHead(desk)),
      m_panel(new Panel(tr("Timeline"))), m_view(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "timeline")),
      m_note(new QLineEdit)
{
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setWidths({112, 400, 120, 84, 78, 78}, timelineColumns::What);
    m_view->setWorstFirst(false);
    m_view->orderBy(timelineColumns::Happened, Qt::DescendingOrder);
    m_view->setEmptyText(tr("Nothing is recorded yet. An incident begins with \"Declare…\"."));
    m_panel->body()->addWidget(m_view);

    m_note->setObjectName(u"note"_s);
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("Note to the timeline"));
    m_note->setAccessibleName(tr("Note to the timeline"));
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(12, 8, 12, 8);
    lineLayout->setSpacing(8);
    lineLayout->addWidget(m_note, 1);
    lineLayout->addWidget(new Keycap(u"Ctrl L"_s));
    m_panel->body()->addWidget(line);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_panel, 1);

    connect(&m_desk, &IncidentDesk::changed, this, &TimelinePage::refresh);
    connect(m_head, &IncidentHead::declareWanted, this, &TimelinePage::declareWanted);
    connect(m_head, &IncidentHead::exportWanted, this, &TimelinePage::exportWanted);
    connect(m_head, &IncidentHead::preventionWanted, this, &TimelinePage::preventionWanted);
    connect(m_head, &IncidentHead::saveElsewhereWanted, this, &TimelinePage::saveElsewhereWanted);
    connect(m_note, &QLineEdit::returnPressed, this, &TimelinePage::keepNote);
    connect(m_view, &QAbstractItemView::activated, this, &TimelinePage::correctSelected);
    refresh();
}

void TimelinePage::take(const PicturePtr&, const History&)
{
    m_head->refresh();
}

void TimelinePage::refresh()
{
    m_head->refresh();
    const auto& incident = m_desk.incident();
    m_table->merge(incident ? m_story.rows(incident->entries) : std::vector<TimelineRow>());
    m_view->settle();
    m_panel->setNote(incident ? tr("%n entries", nullptr, int(incident->entries.size())) : QString());
    const QString zone = QDateTime::currentDateTime().timeZoneAbbreviation();
    m_panel->setCaption(tr("times in %1").arg(zone));
    m_note->setEnabled(incident.has_value());
}

void TimelinePage::keepNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty() || !m_desk.incident())
        return;
    m_desk.note(text);
    m_note->clear();
}

// What is written stays; a correction stands beside it.
void TimelinePage::correctSelected()
{
    const int row = m_table->rowOfKey(m_view->selectedKey());
    if (row < 0 || m_table->at(row).subject != EntrySubject::Note)
        return;
    const TimelineRow note = m_table->at(row);
    auto* dialog = new AskDialog(tr("Correct a note"), note.what,
        {{u"text"_s, tr("What it should say"), note.what, true, true, {}}}, tr("Add the correction"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, entry = note.entry] { m_desk.correct(entry, dialog->answer(u"text"_s)); });
    dialog->open();
}

void TimelinePage::beginNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

QList<FilterFault> TimelinePage::setFilter(const QString& text)
{
    return m_view->setFilter(text);
}

QByteArray TimelinePage::saveLook() const
{
    return m_view->horizontalHeader()->saveState();
}

void TimelinePage::restoreLook(const QByteArray& look)
{
    m_view->horizontalHeader()->restoreState(look);
}

} // namespace yagura
