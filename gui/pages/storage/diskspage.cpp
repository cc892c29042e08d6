// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/storage/diskspage.h"

#include "gui/pages/storage/filesystemdetail.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/parts/scrolled.h"
#include "gui/parts/statecounts.h"
#include "models/items/chartpast.h"
#include "models/items/formats.h"
#include "models/items/whendone.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

// Above that many rows building takes longer than a frame.
constexpr qsizetype builtOnTheSpot = 2'000;

constexpr quint32 disksLookVersion = 1;

qsizetype filesystemsIn(const Picture& picture)
{
    qsizetype count = 0;
    for (const TargetState& state : picture.targets) {
        const NodeHealth* health = state.good ? state.good->as<NodeHealth>() : nullptr;
        count += health ? health->filesystems.size() : 1;
    }
    return count;
}

} // namespace

DisksPage::DisksPage(QWidget* parent)
    : Page(parent), m_past(new ChartPast(this)), m_table(new FilesystemsTable(filesystemColumns())),
      m_panel(new Panel(tr("File systems"))), m_counts(new StateCounts),
      m_view(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "filesystems")),
      m_detail(new FilesystemDetail(*m_past)), m_splitter(new QSplitter(Qt::Vertical))
{
    m_view->setAccessibleName(tr("File systems"));
    m_view->setWidths({32, 80, 104, 128, 112, 108, 66, 58, 176, 56}, filesystemColumn::Words);
    m_view->orderBy(filesystemColumn::Used, Qt::DescendingOrder);
    m_view->setSelectsWorst(true);
    m_view->setEmptyText(tr("No node is watched."));
    m_view->setMinimumHeight(m_view->verticalHeader()->defaultSectionSize() * 4);
    m_panel->body()->addWidget(m_view);
    m_panel->addToTitle(m_counts);

    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(scrolled(m_detail));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({222, 438});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_splitter);

    connect(m_view, &OrderedView::keySelected, this, [this] { showSelected(nullptr); });
    connect(m_past, &ChartPast::wanted, this, &DisksPage::historyWanted);
}

void DisksPage::take(const PicturePtr& picture, const History& history)
{
    m_picture = picture;
    if (filesystemsIn(*picture) > builtOnTheSpot) {
        buildElsewhere();
    } else {
        m_table->merge(filesystemRows(FindingsIndex(picture)));
        m_view->settle();
        showCounts();
    }
    showSelected(&history);
}

void DisksPage::takeHistory(const HistoryAnswer& answer)
{
    m_past->take(answer);
}

void DisksPage::buildElsewhere()
{
    m_isNewerWaiting = m_isBuilding;
    if (m_isBuilding)
        return;
    m_isBuilding = true;
    using Change = FilesystemsTable::Change;
    const auto work = QtConcurrent::run([picture = m_picture, before = m_table->rows()] {
        return std::make_shared<Change>(FilesystemsTable::difference(before, filesystemRows(FindingsIndex(picture))));
    });
    whenDone(this, work, [this](const std::shared_ptr<Change>& change) {
        m_isBuilding = false;
        m_table->take(std::move(*change));
        showCounts();
        if (m_isNewerWaiting)
            buildElsewhere();
    });
}

void DisksPage::showCounts()
{
    QList<Severity> severities;
    QSet<QString> nodes;
    severities.reserve(m_table->rowCount());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        severities.append(m_table->at(row).severity);
        nodes.insert(m_table->at(row).target);
    }
    m_counts->setSeverities(severities);
    m_panel->setNote(tr("%1 on %2 nodes").arg(countText(severities.size()), countText(nodes.size())));
}

void DisksPage::showSelected(const History* history)
{
    if (!m_picture)
        return;
    const int row = m_table->rowOfKey(m_view->selectedKey());
    m_detail->setVisible(row >= 0);
    if (row >= 0)
        m_detail->take(FindingsIndex(m_picture), m_table->at(row), history);
}

QList<FilterFault> DisksPage::setFilter(const QString& text)
{
    return m_view->setFilter(text);
}

void DisksPage::reveal(const QString& target, const QString& object)
{
    const QString key = filesystemKey(target, object);
    const auto isOfTarget = [&](int row) { return m_table->at(row).target == target; };
    if (m_table->rowOfKey(key) < 0) {
        // A part that is no file system (a device, a process), or none at all: the node's first row stands for it.
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (isOfTarget(row))
                return m_view->selectKey(m_table->at(row).key);
        }
    }
    m_view->selectKey(key);
}

QByteArray DisksPage::saveLook() const
{
    QByteArray look;
    QDataStream stream(&look, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << disksLookVersion << m_splitter->saveState() << m_view->horizontalHeader()->saveState() << m_detail->tab();
    return look;
}

void DisksPage::restoreLook(const QByteArray& look)
{
    QDataStream stream(look);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray header;
    int tab = 0;
    stream >> version >> splitter >> header >> tab;
    if (stream.status() != QDataStream::Ok || version != disksLookVersion)
        return;
    m_splitter->restoreState(splitter);
    m_view->horizontalHeader()->restoreState(header);
    m_detail->showTab(tab);
}

} // namespace yagura
