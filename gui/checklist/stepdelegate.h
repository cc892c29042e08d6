// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/icons.h"
#include "gui/style/tokens.h"
#include "models/items/checklist/stepsmodel.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace yagura {

/// Draws the steps of a checklist: mark, number, title, and who and when or what kind of step waits; below it on a
/// small line how it ended. The row of the card has the card's height and is left to it.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCard(const QModelIndex& index, QWidget* card);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool hasCard(const QModelIndex& index) const { return m_card && index == m_cardIndex; }

    QPersistentModelIndex m_cardIndex;
    QPointer<QWidget> m_card;
};

/// The mark of a step.
Icon iconOf(const StepRow& row);
/// Its colour: the accent for what is open.
Token inkOf(const StepRow& row);

} // namespace yagura
