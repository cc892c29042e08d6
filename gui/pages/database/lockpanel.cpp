// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/lockpanel.h"

#include "gui/pages/database/rowsview.h"
#include "gui/parts/keycap.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/database/showndatabase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

LockPanel::LockPanel(QWidget* parent)
    : QWidget(parent), m_table(new LockTable(lockColumns(), this)), m_panel(new Panel(tr("Lock tree"), this)),
      m_view(new RowsView("lockTree", lockColumnNames::Statement))
{
    m_view->setModel(m_table);
    m_view->setRowBounds(1, 10);
    m_view->setWidest(132);
    m_view->setAccessibleName(tr("Lock tree"));
    auto* copy = new QToolButton;
    copy->setObjectName(u"copyChain"_s);
    copy->setText(tr("copy"));
    copy->setProperty("flat", true);
    setPlainToolTip(copy, tr("Copy the chain as text"));
    m_panel->addToTitle(new Keycap(u"y"_s));
    m_panel->addToTitle(copy);
    m_panel->body()->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    // A shortcut and not a key event: the table would take the letter for the beginning of a search.
    auto* yank = new QShortcut(Qt::Key_Y, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(yank, &QShortcut::activated, this, &LockPanel::copyChain);
    connect(copy, &QToolButton::clicked, this, &LockPanel::copyChain);
}

void LockPanel::take(const FindingsIndex& findings, const QString& target)
{
    const qint64 pid = currentPid();
    m_rows = lockRows(findings, target);
    m_table->merge(m_rows);
    m_panel->setNote(lockSummary(m_rows));
    const DatabaseHealth* health = shownDatabase(findings, target).health;
    const bool isKnown = health && seesSessions(*health);
    m_view->setEmptyText(isKnown ? tr("No session waits for a lock.") : tr("Not known."));
    if (pid != 0)
        select(pid);
}

void LockPanel::copyChain() const
{
    if (!m_rows.empty())
        QGuiApplication::clipboard()->setText(lockChainText(m_rows, currentPid()));
}

QByteArray LockPanel::saveColumns() const
{
    return m_view->saveColumns();
}

void LockPanel::restoreColumns(const QByteArray& state)
{
    m_view->restoreColumns(state);
}

qint64 LockPanel::currentPid() const
{
    return m_view->currentIndex().data(LockPidRole).toLongLong();
}

void LockPanel::select(qint64 pid)
{
    if (currentPid() == pid)
        return;
    const auto found = std::ranges::find(m_rows, pid, &LockRow::pid);
    m_view->setCurrentIndex(found == m_rows.end()
            ? QModelIndex()
            : m_table->index(int(found - m_rows.begin()), lockColumnNames::Statement));
}

} // namespace yagura
