// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/nodestable.h"

#include "models/items/impact/mapwords.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = NodeRow;

QVariant more(const Row& row, int role)
{
    switch (role) {
    case StaleRole:
        return row.stale;
    case Qt::AccessibleTextRole:
        return row.isClient ? QString(row.name + u", "_s + row.words)
                            : QString(row.name + u", "_s + stateWord(row.severity) + u", "_s + row.words);
    default:
        return {};
    }
}

QVariant moreOfWords(const Row& row, int role)
{
    return role == CellSeverityRole ? QVariant::fromValue(row.severity) : more(row, role);
}

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return row.isClient ? QString() : stateWord(row.severity); }, more},
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.name); }, [](const Row& row) { return row.name; }, more},
    {"layer", QT_TRANSLATE_NOOP("yagura::Columns", "Layer"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.column); }, [](const Row& row) { return row.layer; }, more},
    {"words", QT_TRANSLATE_NOOP("yagura::Columns", "State, in words"), CellKind::Words,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, moreOfWords},
    {"needs", QT_TRANSLATE_NOOP("yagura::Columns", "Needs"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.needs); }, [](const Row& row) { return row.needs; }, more},
    {"neededby", QT_TRANSLATE_NOOP("yagura::Columns", "Needed by"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.neededBy); }, [](const Row& row) { return row.neededBy; }, more},
};

} // namespace

std::span<const Column<NodeRow>> nodeColumns()
{
    return columns;
}

std::vector<NodeRow> nodeRows(const ImpactMap& map)
{
    std::vector<QStringList> needs(std::size_t(map.nodes.size()));
    std::vector<QStringList> neededBy(needs.size());
    for (const MapEdge& edge : map.edges) {
        needs[std::size_t(edge.to)].append(endText(map.nodes[edge.from].name, edge));
        neededBy[std::size_t(edge.from)].append(endText(map.nodes[edge.to].name, edge));
    }
    std::vector<NodeRow> rows;
    for (qsizetype at = 0; at < map.nodes.size(); ++at) {
        const MapNode& node = map.nodes[at];
        rows.push_back(
            {node.key, node.severity, node.name, layerText(node), node.column, needs[std::size_t(at)].join(u", "_s),
                neededBy[std::size_t(at)].join(u", "_s), node.words, node.isUnseen, node.isClient});
    }
    return rows;
}

} // namespace yagura
