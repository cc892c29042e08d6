// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/cellkind.h"
#include "models/items/chartseries.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QVariantMap>

#include <map>
#include <vector>

namespace yagura::testing {

/// A table whose cells are written by hand: roles to answers.
class HandTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Cell = std::map<int, QVariant>;
    using Rows = std::vector<std::vector<Cell>>;

    HandTable(QStringList titles, Rows rows, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_titles(std::move(titles))
        , m_rows(std::move(rows))
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_titles.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Cell& cell = m_rows[std::size_t(index.row())][std::size_t(index.column())];
        const auto found = cell.find(role);
        return found == cell.end() ? QVariant() : found->second;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(alignmentOf(data(index(0, section), KindRole).value<CellKind>()));
        return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
    }

private:
    QStringList m_titles;
    Rows m_rows;
};

inline HandTable::Cell cell(CellKind kind, Severity severity, const QString& text)
{
    return {
        {KindRole, QVariant::fromValue(kind)}, {SeverityRole, QVariant::fromValue(severity)}, {Qt::DisplayRole, text}};
}

inline HandTable::Cell with(HandTable::Cell made, std::initializer_list<std::pair<const int, QVariant>> more)
{
    made.insert(more.begin(), more.end());
    return made;
}

} // namespace yagura::testing
