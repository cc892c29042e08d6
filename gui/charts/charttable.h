// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartseries.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace yagura {

/// A time chart as a table, the newest row first: a time and the value of each series, "–" where nothing is known.
/// For those who cannot see the lines, and for copying.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTable(QObject* parent = nullptr);

    /// Rows stay in place where the number of moments stays; the reader's position survives each poll.
    void setSeries(const std::vector<ChartSeries>& series, ChartSpan span, const QTimeZone& zone);

    /// The table as lines with tabs between the cells, headers first.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qint64 ms = 0;
        std::vector<std::optional<double>> values;
    };
    static std::vector<Row> rowsOf(const std::vector<ChartSeries>& series, ChartSpan span);
    void fitRows(std::size_t count);

    std::vector<Row> m_rows;
    QStringList m_titles;
    QTimeZone m_zone;
};

} // namespace yagura
