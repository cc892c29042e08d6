// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingstable.h"
#include "models/items/orderedtable.h"

#include <QFrame>

class QListView;
class QStackedWidget;

namespace yagura {

class PlainLabel;
class StateCounts;

/// "What is wrong": every finding, the worst and oldest first. Activating one leads to what it is about.
class FindingsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void take(const Picture& picture);
    /// Goes to the next (+1) or previous (−1) finding and shows it.
    void step(int direction);

signals:
    void activated(const QString& target, const QString& object);

private:
    void announce(const QModelIndex& index);

    FindingsTable m_table;
    OrderedTable m_order;
    QListView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    PlainLabel* m_empty = nullptr;
    StateCounts* m_counts = nullptr;
};

} // namespace yagura
