// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yagura {

/// Draws a target of the settings: its name and environment, its system and address, and where it stands.
class TargetRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The name is the display role.
    enum Role { EnvironmentRole = Qt::UserRole + 1, SystemRole, PlaceRole, LockedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace yagura
