// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/queues/queuespage.h"

#include "gui/pages/queues/brokerpanel.h"
#include "gui/pages/queues/malformedpanel.h"
#include "gui/pages/queues/queuedetail.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/outagebanner.h"
#include "gui/parts/panel.h"
#include "gui/parts/scrolled.h"
#include "gui/parts/statecounts.h"
#include "gui/style/type.h"
#include "models/items/chartpast.h"
#include "models/items/formats.h"
#include "models/items/shownhealth.h"
#include "models/items/visibletext.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 queuesLookVersion = 1;

/// Below that the facts tell where dead letters go, and the table leaves the room to the words.
constexpr int roomForDeadLetters = 1'200;

int brokersIn(const Picture& picture)
{
    return int(std::ranges::count(
        picture.targets, TargetKind::Broker, [](const TargetState& state) { return state.target.kind; }));
}

} // namespace

QueuesPage::QueuesPage(QWidget* parent)
    : Page(parent), m_past(new ChartPast(this)), m_table(new QueuesTable(queueColumns())),
      m_panel(new Panel(tr("Queues"))), m_counts(new StateCounts),
      m_view(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "queues")), m_below(new QWidget),
      m_banner(new OutageBanner), m_detail(new QueueDetail(*m_past)), m_malformed(new MalformedPanel),
      m_broker(new BrokerPanel), m_splitter(new QSplitter(Qt::Vertical))
{
    m_view->setAccessibleName(tr("Queues"));
    m_view->setWidths({30, 104, 82, 70, 70, 68, 68, 94, 104, 62, 150, 118, 46}, queueColumn::Words);
    m_view->orderBy(queueColumn::Ready, Qt::DescendingOrder);
    m_view->setSelectsWorst(true);
    m_view->setEmptyText(tr("No broker is watched."));
    m_view->setMinimumHeight(m_view->verticalHeader()->defaultSectionSize() * 4);
    m_panel->body()->addWidget(m_view);
    auto* counts = new QWidget;
    auto* besideCaption = new QHBoxLayout(counts);
    besideCaption->setContentsMargins(8, 0, 0, 0);
    besideCaption->addWidget(m_counts);
    m_panel->addToTitle(counts);

    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(m_banner);
    below->addWidget(m_detail, 3);
    below->addWidget(m_malformed);
    below->addWidget(m_broker, 2);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(scrolled(m_below));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({206, 454});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_splitter);

    connect(m_view, &OrderedView::keySelected, this, [this] { showSelected(nullptr); });
    connect(m_past, &ChartPast::wanted, this, &QueuesPage::historyWanted);
}

void QueuesPage::take(const PicturePtr& picture, const History& history)
{
    m_picture = picture;
    m_table->merge(queueRows(FindingsIndex(picture)));
    m_view->settle();
    showCounts();
    showSelected(&history);
}

void QueuesPage::takeHistory(const HistoryAnswer& answer)
{
    m_past->take(answer);
}

void QueuesPage::showCounts()
{
    QList<Severity> severities;
    for (int row = 0; row < m_table->rowCount(); ++row)
        severities.append(m_table->at(row).severity);
    m_counts->setSeverities(severities);
    m_panel->setNote(tr("%1 on %2 brokers").arg(countText(severities.size()), countText(brokersIn(*m_picture))));
}

void QueuesPage::showSelected(const History* history)
{
    if (!m_picture)
        return;
    const int index = m_table->rowOfKey(m_view->selectedKey());
    m_below->setVisible(index >= 0);
    m_panel->setCaption({});
    if (index < 0)
        return;
    const QueueRow& row = m_table->at(index);
    const FindingsIndex findings(m_picture);
    const TargetState* state = m_picture->target(row.target);
    const auto* health = shownHealth<BrokerHealth>(*m_picture, row.target);
    m_banner->take(state, state ? findings.severity(*state) : Severity::Unknown, m_picture->now);
    if (health) {
        const QString sweep = sweepText(*health, m_picture->now);
        m_panel->setCaption(brokersIn(*m_picture) > 1 ? visibleText(row.target) + u": "_s + sweep : sweep);
    }
    m_detail->setVisible(!row.object.isEmpty());
    if (!row.object.isEmpty())
        m_detail->take(*m_picture, row, history);
    m_malformed->setVisible(health && !row.object.isEmpty());
    if (m_malformed->isVisibleTo(m_below))
        m_malformed->take(*health, row.object, m_picture->now);
    m_broker->take(findings, row.target);
}

QList<FilterFault> QueuesPage::setFilter(const QString& text)
{
    return m_view->setFilter(text);
}

void QueuesPage::reveal(const QString& target, const QString& object)
{
    const QString key = queueKey(target, object);
    if (m_table->rowOfKey(key) < 0) {
        // A part that is no queue (a node), or none at all: the broker's first row stands for it.
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->at(row).target == target)
                return m_view->selectKey(m_table->at(row).key);
        }
    }
    m_view->selectKey(key);
}

void QueuesPage::resizeEvent(QResizeEvent* event)
{
    m_view->setColumnHidden(queueColumn::DeadLetters, width() < scaled(roomForDeadLetters));
    Page::resizeEvent(event);
}

QByteArray QueuesPage::saveLook() const
{
    QByteArray look;
    QDataStream stream(&look, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << queuesLookVersion << m_splitter->saveState() << m_view->horizontalHeader()->saveState();
    return look;
}

void QueuesPage::restoreLook(const QByteArray& look)
{
    QDataStream stream(look);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray header;
    stream >> version >> splitter >> header;
    if (stream.status() != QDataStream::Ok || version != queuesLookVersion)
        return;
    m_splitter->restoreState(splitter);
    m_view->horizontalHeader()->restoreState(header);
}

} // namespace yagura
