// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace yagura {

/// Remembers which row of a table the mouse is over and has it repainted whole; a table by itself only knows the cell.
/// Also keeps row heights in step with the reader's text size. A child of its table.
class RowHover final : public QObject {
    Q_OBJECT
public:
    explicit RowHover(QTableView* table);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hover(int row);
    void repaintRow(int row);
    void takeHeights();

    QTableView* m_table;
    int m_row = -1;
};

} // namespace yagura
