// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/orderedtable.h"
#include "models/items/overview/tiles.h"

#include <QWidget>

class QListView;

namespace yagura {

class StateCounts;

/// One column of the overview: its title with the counts of each state, and its tiles, worst first.
class TileColumn final : public QWidget {
    Q_OBJECT

public:
    TileColumn(const QString& title, const char* name, QWidget* parent = nullptr);

    void take(std::vector<TileRow> rows);
    QList<FilterFault> setFilter(const QString& text);
    void reveal(const QString& key);

signals:
    void activated(const QString& target, const QString& object);

private:
    void relayWhenHeightsChange();

    TilesTable m_table;
    OrderedTable m_order;
    QListView* m_view = nullptr;
    StateCounts* m_counts = nullptr;
    QString m_tallest; ///< key and facts of the first tile: its height depends on them
};

} // namespace yagura
