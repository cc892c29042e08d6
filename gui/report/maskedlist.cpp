// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/maskedlist.h"

#include "gui/style/plaintext.h"
#include "models/items/report/redactionwords.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int fingerprintRole = Qt::UserRole;
constexpr int lineRole = Qt::UserRole + 1;
constexpr int rowsSeen = 4;

QString lineOf(const Redaction& redaction)
{
    return u"%1   %2"_s.arg(redactionKindText(redaction.kind), visibleText(redaction.before));
}

/// A tick alone is a small sign for so much.
void showKept(QListWidgetItem& item)
{
    const QString line = item.data(lineRole).toString();
    item.setText(item.checkState() == Qt::Checked ? MaskedList::tr("STAYS READABLE   %1").arg(line) : line);
}

} // namespace

MaskedList::MaskedList(QWidget* parent)
    : QWidget(parent), m_counts(new PlainLabel),
      m_hint(new PlainLabel(tr("What you tick stays readable; the report says how many did."))), m_list(new QListWidget)
{
    m_counts->setType(TypeRole::Small);
    m_counts->setInk(Token::Text2);
    m_counts->setWordWrap(true);
    m_hint->setType(TypeRole::Small);
    m_hint->setInk(Token::Text3);
    m_hint->hide();
    m_list->setObjectName(u"redactions"_s);
    m_list->setAccessibleName(tr("What is masked; what is ticked stays readable"));
    m_list->setMinimumHeight(denseRowHeight() * rowsSeen);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::itemChanged, this, &MaskedList::takeTicks);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_counts);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
}

void MaskedList::takeTicks()
{
    const QSignalBlocker quiet(m_list);
    m_kept.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        showKept(*item);
        if (item->checkState() == Qt::Checked)
            m_kept.append(item->data(fingerprintRole).toByteArray());
    }
}

void MaskedList::showRedactions(const QList<Redaction>& redactions)
{
    m_counts->setText(redactionsText(redactions));
    m_hint->setVisible(!redactions.isEmpty());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Redaction& redaction : redactions) {
            auto* item = new QListWidgetItem(m_list);
            item->setData(fingerprintRole, redaction.fingerprint);
            item->setData(lineRole, lineOf(redaction));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_kept.contains(redaction.fingerprint) ? Qt::Checked : Qt::Unchecked);
        }
    }
    takeTicks();
}

void MaskedList::setChangeable(bool isChangeable)
{
    m_list->setEnabled(isChangeable);
}

} // namespace yagura
