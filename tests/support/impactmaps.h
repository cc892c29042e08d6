// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/impactmap.h"
#include "models/items/snapshotmodel.h"
#include "tests/support/demopicture.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace yagura::testing {

using namespace Qt::StringLiterals;

inline bool isNode(const Picture& picture, const QString& id)
{
    const TargetState* state = picture.target(id);
    return state && state->target.kind == TargetKind::Node;
}

inline MapColumns columnsOf(const Picture& picture)
{
    return mapColumns(picture.services->graph, [&](const QString& id) { return isNode(picture, id); });
}

inline ImpactMap mapOf(const PicturePtr& picture, MapScope scope = MapScope::Failing, const QString& pinned = {},
    bool withClients = false)
{
    return impactMap(NodeReading(picture, u"en"_s), columnsOf(*picture), scope, pinned, withClients);
}

inline const MapNode& nodeOf(const ImpactMap& map, const QString& key)
{
    const int at = map.indexOf(key);
    if (at < 0)
        qFatal("%s is not shown", qPrintable(key));
    return map.nodes[at];
}

inline const MapEdge* edgeOf(const ImpactMap& map, const QString& from, const QString& to)
{
    for (const MapEdge& edge : map.edges) {
        if (map.nodes[edge.from].key == from && map.nodes[edge.to].key == to)
            return &edge;
    }
    return nullptr;
}

inline EdgeFlow flowOf(const ImpactMap& map, const QString& from, const QString& to)
{
    const MapEdge* edge = edgeOf(map, from, to);
    if (!edge)
        qFatal("no edge from %s to %s", qPrintable(from), qPrintable(to));
    return edge->flow;
}

template<typename Row>
void putThroughItsPaces(std::span<const Column<Row>> columns, const std::vector<Row>& rows)
{
    SnapshotModel<Row> table(columns);
    const QAbstractItemModelTester tester(&table);
    QVERIFY(!rows.empty());
    table.merge(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            for (int role = SortRole; role <= TintRole; ++role)
                table.index(row, column).data(role);
            table.index(row, column).data(Qt::AccessibleTextRole);
        }
    }
    table.merge(std::vector<Row>(rows.begin(), rows.begin() + 1));
    QCOMPARE(table.rowCount(), 1);
    table.merge(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    table.merge({});
}

} // namespace yagura::testing
