// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/charttable.h"

#include "models/items/cellkind.h"
#include "models/items/formats.h"
#include "models/items/roles.h"
#include "models/items/visibletext.h"

#include <QDateTime>

#include <cmath>
#include <map>

namespace yagura {

using namespace Qt::StringLiterals;

ChartTable::ChartTable(QObject* parent)
    : QAbstractTableModel(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
}

std::vector<ChartTable::Row> ChartTable::rowsOf(const std::vector<ChartSeries>& series, ChartSpan span)
{
    std::map<qint64, std::vector<std::optional<double>>, std::greater<>> moments;
    for (std::size_t column = 0; column < series.size(); ++column) {
        for (const ChartPoint& point : series[column].points) {
            if (point.ms < span.from || point.ms > span.to)
                continue;
            auto& values = moments.try_emplace(point.ms, series.size()).first->second;
            values[column] = point.value;
        }
    }
    std::vector<Row> rows;
    rows.reserve(moments.size());
    for (auto& [ms, values] : moments)
        rows.push_back({ms, std::move(values)});
    return rows;
}

void ChartTable::setSeries(const std::vector<ChartSeries>& series, ChartSpan span, const QTimeZone& zone)
{
    QStringList titles;
    for (const ChartSeries& one : series)
        titles << (one.unit.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, one.unit));
    m_zone = zone;
    std::vector<Row> rows = rowsOf(series, span);
    if (titles != m_titles) {
        // Other series are another table.
        beginResetModel();
        m_titles = titles;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    fitRows(rows.size());
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ChartTable::fitRows(std::size_t count)
{
    const int old = int(m_rows.size());
    const int wanted = int(count);
    if (wanted > old) {
        beginInsertRows({}, old, wanted - 1);
        m_rows.resize(count, Row{0, std::vector<std::optional<double>>(std::size_t(m_titles.size()))});
        endInsertRows();
    } else if (wanted < old) {
        beginRemoveRows({}, wanted, old - 1);
        m_rows.resize(count);
        endRemoveRows();
    }
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const bool isTime = index.column() == 0;
    const auto value = isTime ? std::nullopt : row.values[std::size_t(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        if (isTime)
            return QDateTime::fromMSecsSinceEpoch(row.ms, m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        return numberText(value);
    case SortRole:
        return isTime ? QVariant(row.ms) : value ? QVariant(*value) : QVariant();
    case KindRole:
        return QVariant::fromValue(isTime ? CellKind::Name : CellKind::Number);
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(isTime ? CellKind::Name : CellKind::Number));
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section == 0 ? CellKind::Name : CellKind::Number));
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Time") : visibleText(m_titles.at(section - 1));
    return {};
}

QString ChartTable::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QVariant cell = row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                          : data(index(row, column), Qt::DisplayRole);
            cells << cell.toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace yagura
