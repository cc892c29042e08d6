// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findinggroups.h"

#include <QListView>

namespace yagura {

/// The list of "What is wrong": folds with a click or the arrow keys, and says when a hand is on it.
class GroupsView final : public QListView {
    Q_OBJECT

public:
    /// `groups` must outlive the view.
    explicit GroupsView(FindingGroups& groups, QWidget* parent = nullptr);

    /// The mouse is over it, or the keyboard is in it and something is selected.
    bool hasHand() const;

signals:
    void handChanged();
    void chosen(const QModelIndex& index);
    void ackWanted();
    void copyWanted();
    void whyWanted();
    void tipWanted(const QModelIndex& index, const QPoint& at);

protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool isOnFold(const QModelIndex& index, const QPoint& at) const;
    void turn(const QModelIndex& index, bool isOpen);

    FindingGroups& m_groups;
    QPersistentModelIndex m_pressed;
    bool m_underMouse = false;
};

} // namespace yagura
