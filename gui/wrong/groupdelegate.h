// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yagura {

struct GroupRow;
class Theme;

/// Draws "What is wrong". A cause: its mark, what is wrong and the word of its state; the number and for how long; what it
/// is to the others or who has it. Below it on one line each, at the end of a branch, its symptoms.
class GroupDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a row is clicked to fold or unfold what is below it.
    static QRect foldZone(const QRect& row);
};

} // namespace yagura
