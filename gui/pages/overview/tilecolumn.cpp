// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overview/tilecolumn.h"

#include "gui/pages/overview/tiledelegate.h"
#include "gui/parts/statecounts.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/roles.h"

#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yagura {

TileColumn::TileColumn(const QString& title, const char* name, QWidget* parent)
    : QWidget(parent), m_table(tileColumnsTable()), m_order(m_table)
{
    auto* head = new QHBoxLayout;
    auto* label = new PlainLabel(title);
    label->setType(TypeRole::BodyStrong);
    m_counts = new StateCounts;
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_counts);

    m_view = new QListView;
    m_view->setObjectName(QString::fromLatin1(name));
    m_view->setAccessibleName(title);
    m_view->setModel(&m_order);
    m_view->setItemDelegate(new TileDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    // Tiles lie on the window itself, not on a panel.
    m_view->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_order.sort(tileColumns::Weight, Qt::DescendingOrder);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        emit activated(index.data(TileTargetRole).toString(), index.data(TileObjectRole).toString());
    });
    connect(&m_order, &OrderedTable::ordered, this, &TileColumn::relayWhenHeightsChange);
}

void TileColumn::take(std::vector<TileRow> rows)
{
    QList<Severity> severities;
    for (const TileRow& row : rows)
        severities.append(row.severity);
    m_counts->setSeverities(severities);
    m_table.merge(std::move(rows));
    relayWhenHeightsChange();
}

// QListView asks for heights once; only the first tile can have another one than before.
void TileColumn::relayWhenHeightsChange()
{
    const QModelIndex first = m_order.index(0, 0);
    const QString tallest = first.isValid()
        ? first.data(KeyRole).toString() + QString::number(m_view->itemDelegate()->sizeHint({}, first).height())
        : QString();
    if (tallest == m_tallest)
        return;
    m_tallest = tallest;
    m_view->doItemsLayout();
}

QList<FilterFault> TileColumn::setFilter(const QString& text)
{
    QList<FilterFault> faults;
    m_order.setFilter(FilterExpression::parse(text, m_order.fields(), &faults));
    return faults;
}

void TileColumn::reveal(const QString& key)
{
    const QModelIndex index = m_order.indexOfKey(key);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

} // namespace yagura
