// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/pointstable.h"

#include "models/items/causewords.h"
#include "models/items/formats.h"
#include "models/items/impact/nodereading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = PointRow;

constexpr std::size_t mostRows = 200;

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::ImpactMap", text);
}

QVariant more(const Row& row, int role)
{
    switch (role) {
    case ValueRole:
        return double(row.count);
    case LimitRole:
        return double(row.all);
    case PointKindRole:
        return row.kind;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(
            row.name + u" ("_s + row.kind + u"): "_s + row.fails + (row.why.isEmpty() ? QString() : u'\n' + row.why));
    default:
        return {};
    }
}

constexpr Column<Row> columns[] = {
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.name); }, [](const Row& row) { return row.name; }, more},
    {"fails", QT_TRANSLATE_NOOP("yagura::Columns", "Fails with it"), CellKind::Measure,
        [](const Row& row) { return SortKey(row.count); }, [](const Row& row) { return row.fails; }, more},
};

/// What the node is; and that part of what stands on it is only inferred.
QString kindOf(const NodeReading& reading, NodeIndex node)
{
    const QString kind = nodeKindText(reading.graph().node(node).kind);
    return reading.isShared(node) ? said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "%1 · inferred")).arg(kind) : kind;
}

int countOf(const ServiceGraph& graph, NodeKind kind)
{
    int count = 0;
    for (NodeIndex node = 0; node < graph.size(); ++node)
        count += graph.node(node).kind == kind ? 1 : 0;
    return count;
}

} // namespace

std::span<const Column<PointRow>> pointColumns()
{
    return columns;
}

std::vector<PointRow> pointRows(const NodeReading& reading, const std::vector<SinglePoint>& points)
{
    const ServiceGraph& graph = reading.graph();
    const int functions = countOf(graph, NodeKind::Function);
    const int services = countOf(graph, NodeKind::Service);
    std::vector<PointRow> rows;
    for (const SinglePoint& point : points) {
        if (rows.size() >= mostRows)
            break;
        const ServiceNode& node = graph.node(point.node);
        const bool hasFunctions = point.functions > 0;
        const int count = hasFunctions ? point.functions : point.services;
        const int all = hasFunctions ? functions : services;
        const QString fails = hasFunctions ? said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "%1 of %2 functions"))
                                           : said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "%1 of %2 services"));
        const QString order = QString::number(rows.size()).rightJustified(6, u'0');
        rows.push_back({order + u'\n' + node.id, node.id, reading.severity(point.node), reading.name(point.node),
            kindOf(reading, point.node), fails.arg(countText(count), countText(all)), count, all,
            reading.isShared(point.node) ? reading.inferred(point.node).join(u'\n') : QString()});
    }
    return rows;
}

} // namespace yagura
