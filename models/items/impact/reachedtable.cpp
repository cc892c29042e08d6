// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/reachedtable.h"

#include "models/items/formats.h"
#include "models/items/impact/mapwords.h"
#include "models/items/statewords.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = ReachedRow;

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::ImpactMap", text);
}

QString dependenceText(Dependence dependence)
{
    switch (dependence) {
    case Dependence::Hard:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "hard"));
    case Dependence::Soft:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "soft"));
    case Dependence::Spared:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "has a spare"));
    }
    return {};
}

QVariant more(const Row& row, int role)
{
    switch (role) {
    case StaleRole:
        return row.stale;
    case Qt::AccessibleTextRole:
        return QString(row.name + u", "_s + stateWord(row.severity) + u", "_s + row.words);
    default:
        return {};
    }
}

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }, more},
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.name); }, [](const Row& row) { return row.name; }, more},
    {"layer", QT_TRANSLATE_NOOP("yagura::Columns", "Layer"), CellKind::Plain,
        [](const Row& row) { return SortKey(int(row.band) * 1'000 + row.distance); },
        [](const Row& row) { return layerText(row.band); }, more},
    {"depends", QT_TRANSLATE_NOOP("yagura::Columns", "Depends"), CellKind::Plain,
        [](const Row& row) { return SortKey(int(row.dependence)); },
        [](const Row& row) { return dependenceText(row.dependence); }, more},
    {"words", QT_TRANSLATE_NOOP("yagura::Columns", "What people see"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, more},
    {"since", QT_TRANSLATE_NOOP("yagura::Columns", "Since"), CellKind::Age,
        [](const Row& row) { return SortKey(row.sinceMs); },
        [](const Row& row) { return row.sinceMs ? clockText(*row.sinceMs) : QString(); }, more},
};

/// How it stands on the failed one, by what would become of it.
std::vector<Dependence> dependences(const ServiceGraph& graph, const WhatIf& whatIf)
{
    std::vector<Dependence> table(graph.size(), Dependence::Spared);
    for (const Affected& affected : whatIf.failed)
        table[affected.node] = Dependence::Hard;
    for (const Affected& affected : whatIf.degraded)
        table[affected.node] = Dependence::Soft;
    return table;
}

/// Distances of all that stands on a node; nothing for the others and for the node itself.
std::vector<std::optional<int>> distancesFrom(const ServiceGraph& graph, NodeIndex from)
{
    std::vector<std::optional<int>> distances(graph.size());
    distances[from] = 0;
    std::vector<NodeIndex> next {from};
    for (std::size_t at = 0; at < next.size(); ++at) {
        for (const std::uint32_t group : graph.usedBy(next[at])) {
            const NodeIndex owner = graph.groups()[group].owner;
            if (distances[owner])
                continue;
            distances[owner] = *distances[next[at]] + 1;
            next.push_back(owner);
        }
    }
    distances[from].reset();
    return distances;
}

QString whatPeopleSee(const NodeReading& reading, NodeIndex node)
{
    const QString impact = reading.isFailing(node) ? reading.impactText(node) : QString();
    return impact.isEmpty() ? reading.words(node) : impact;
}

} // namespace

std::span<const Column<ReachedRow>> reachedColumns()
{
    return columns;
}

std::vector<ReachedRow> reachedRows(const NodeReading& reading, const MapColumns& columns, NodeIndex from)
{
    const ServiceGraph& graph = reading.graph();
    // From a world that is well: in this one it may have failed long ago, and then nothing would be added.
    const auto dependence = dependences(graph, whatIf(graph, from, {}));
    const auto distances = distancesFrom(graph, from);
    std::vector<ReachedRow> rows;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (!distances[node])
            continue;
        const auto since = reading.troubleMs(node);
        rows.push_back({graph.node(node).id, reading.severity(node), reading.name(node), columns.bands[node],
            dependence[node], *distances[node], whatPeopleSee(reading, node),
            since ? std::optional(*since / 1'000 * 1'000) : std::nullopt, reading.isUnseen(node)});
    }
    return rows;
}

} // namespace yagura
