// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/orderedtable.h"

#include <QTableView>

#include <memory>
#include <vector>

namespace yagura {

/// A table of ours with its order: worst first, then by the column whose title was clicked. Knows the selected row by
/// its key, so that the selection survives polls; a selected row that vanishes hands over to the worst one.
class OrderedView final : public QTableView {
    Q_OBJECT

public:
    /// Takes the table. The name is what tests call the view.
    OrderedView(std::unique_ptr<SnapshotTable> table, const char* name, QWidget* parent = nullptr);

    /// Widths at 100 %, one a column; `wide` takes the room that is left, but not less than its own width.
    void setWidths(std::vector<int> widths, int wide);
    /// Makes a column as wide as what it shows; for small tables only.
    void setSnug(int column) { m_snug = column; }
    void orderBy(int column, Qt::SortOrder order);
    /// Severity before the column (the default), or the column alone.
    void setWorstFirst(bool worstFirst) { m_order.setWorstFirst(worstFirst); }
    /// Whether the worst row is selected as soon as there is one.
    void setSelectsWorst(bool selectsWorst) { m_selectsWorst = selectsWorst; }
    /// What stands in the place of rows when there are none.
    void setEmptyText(const QString& text);
    QList<FilterFault> setFilter(const QString& text);
    /// Orders what has come and selects before the next event; for small tables only.
    void settle();

    QString selectedKey() const;
    /// Selects the row now or as soon as it comes.
    void selectKey(const QString& key);

signals:
    /// Another row is selected; empty when none is.
    void keySelected(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void chooseRow();
    void fitSnugColumn();
    void fitWideColumn();

    std::unique_ptr<SnapshotTable> m_table;
    OrderedTable m_order;
    std::vector<int> m_widths;
    int m_wide = -1;
    int m_snug = -1;
    bool m_selectsWorst = false;
    QString m_awaitedKey;
    QString m_lastKey;
    QString m_emptyText;
};

} // namespace yagura
