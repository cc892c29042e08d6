// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace yagura {

/// A dressed table that is as high as its rows, within bounds, so that several stand on one page without each of them
/// scrolling a line or two. Columns grow to what they show until the reader drags one; then the reader's widths stay.
/// Without rows it says why.
class RowsView final : public QTableView {
    Q_OBJECT

public:
    /// One column takes the width that the others leave.
    RowsView(const char* objectName, int stretchColumn, QWidget* parent = nullptr);

    /// The model is not taken.
    void setModel(QAbstractItemModel* model) override;
    /// The height is that of at least `least` and at most `most` rows.
    void setRowBounds(int least, int most);
    /// No column but the stretching one gets wider than this by itself, in pixels at 100 %.
    void setWidest(int pixels);
    /// A column that is left out while the table is narrower than this, in pixels at 100 %.
    void hideBelow(int column, int pixels);
    /// What stands in place of the rows when there are none.
    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }

    /// Lets the reader sort by clicking a header; until then by this column, or by -1 as the model likes.
    void sortBy(int column, Qt::SortOrder order);

    /// Orders at once instead of at the next beat: for rows of another server than before.
    void orderNow();

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void hideColumns();
    int headerWidth(int column) const;
    int heightOf(int rows) const;

    int m_stretchColumn;
    int m_least = 1;
    int m_most = 12;
    int m_widest = 260; ///< a hostile name must not push the numbers out of sight
    QHash<int, int> m_hideBelow; ///< column to width
    QString m_emptyText;
    QTimer m_fit; ///< one fit for all changes of a poll
    bool m_isFitting = false;
    bool m_isReadersChoice = false;
};

} // namespace yagura
