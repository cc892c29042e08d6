// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/findingspanel.h"

#include "gui/mainwindow/findingdelegate.h"
#include "gui/parts/statecounts.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/roles.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yagura {

FindingsPanel::FindingsPanel(QWidget* parent) : QFrame(parent), m_table(findingColumns()), m_order(m_table)
{
    m_order.sort(findingsColumns::Since, Qt::AscendingOrder);

    auto* title = new PlainLabel(tr("What is wrong"));
    title->setType(TypeRole::BodyStrong);
    m_counts = new StateCounts;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 8);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_counts);

    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("What is wrong"));
    m_view->setModel(&m_order);
    m_view->setModelColumn(findingsColumns::Title);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    setFocusProxy(m_view);
    m_empty = new PlainLabel;
    m_empty->setType(TypeRole::Small);
    m_empty->setInk(Token::Text3);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 4, 16, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_view, &QListView::clicked, this, &FindingsPanel::announce);
    connect(m_view, &QListView::activated, this, &FindingsPanel::announce);
}

void FindingsPanel::take(const Picture& picture)
{
    QList<Severity> severities;
    for (const Finding& finding : picture.findings)
        severities.append(finding.severity);
    m_counts->setSeverities(severities);
    m_table.merge(findingRows(picture));
    m_stack->setCurrentWidget(picture.findings.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    if (picture.findings.isEmpty()) {
        m_empty->setText(picture.verdict() == Severity::Ok
                ? tr("Nothing. Every source is live and every rule is inside its limits.")
                : tr("No rule is broken, but not every source can be seen yet."));
    }
}

void FindingsPanel::step(int direction)
{
    const int rows = m_order.rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? (current.row() + direction + rows) % rows : (direction > 0 ? 0 : rows - 1);
    const QModelIndex next = m_order.index(row, findingsColumns::Title);
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
    announce(next);
}

void FindingsPanel::announce(const QModelIndex& index)
{
    emit activated(index.data(FindingTargetRole).toString(), index.data(FindingObjectRole).toString());
}

} // namespace yagura
