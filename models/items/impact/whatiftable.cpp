// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/whatiftable.h"

#include "models/items/statewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = WhatIfRow;

/// More lines than that nobody reads.
constexpr std::size_t mostRows = 500;

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::ImpactMap", text);
}

QVariant more(const Row& row, int role)
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(row.name + u": "_s + row.words);
    return {};
}

constexpr Column<Row> columns[] = {
    {"state", QT_TRANSLATE_NOOP("yagura::Columns", "State"), CellKind::State,
        [](const Row& row) { return SortKey(int(row.severity)); },
        [](const Row& row) { return stateWord(row.severity); }, more},
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.name); }, [](const Row& row) { return row.name; }, more},
    {"then", QT_TRANSLATE_NOOP("yagura::Columns", "Then"), CellKind::Number,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, more},
};

class WhatIfRows final {
public:
    explicit WhatIfRows(const NodeReading& reading) : m_reading(reading), m_graph(reading.graph()) { }

    void add(const std::vector<Affected>& list, Severity severity, const char* words)
    {
        for (const Affected& affected : list) {
            m_met.insert(affected.node);
            add(affected.node, affected.distance, severity, said(words));
        }
    }
    void addTheOthers(NodeIndex origin)
    {
        for (NodeIndex node = 0; node < m_graph.size(); ++node) {
            const bool isFunction = m_graph.node(node).kind == NodeKind::Function;
            if (isFunction && node != origin && !m_met.contains(node))
                add(node, 0, Severity::Ok, said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "keeps working")));
        }
    }
    std::vector<WhatIfRow> take() && { return std::move(m_rows); }

private:
    void add(NodeIndex node, int distance, Severity severity, const QString& words)
    {
        const ServiceNode& each = m_graph.node(node);
        const bool isFunction = each.kind == NodeKind::Function;
        if (m_rows.size() >= mostRows || (!isFunction && each.kind != NodeKind::Service))
            return;
        const QString order = QString::number(isFunction ? 0 : 1) + QString::number(distance).rightJustified(6, u'0');
        m_rows.push_back({order + u'\n' + each.id, each.id, severity, m_reading.name(node), words});
    }

    const NodeReading& m_reading;
    const ServiceGraph& m_graph;
    std::vector<WhatIfRow> m_rows;
    QSet<NodeIndex> m_met;
};

} // namespace

std::span<const Column<WhatIfRow>> whatIfColumns()
{
    return columns;
}

std::vector<WhatIfRow> whatIfRows(const NodeReading& reading, NodeIndex node)
{
    const auto& own = reading.picture().impact.own;
    const bool isWell = reading.state(node) < NodeState::Degraded && own.size() == reading.graph().size();
    const WhatIf result
        = whatIf(reading.graph(), node, isWell ? std::span<const OwnState>(own) : std::span<const OwnState>());
    WhatIfRows rows(reading);
    rows.add(result.failed, Severity::Critical, QT_TRANSLATE_NOOP("yagura::ImpactMap", "fails"));
    rows.add(result.degraded, Severity::Warning, QT_TRANSLATE_NOOP("yagura::ImpactMap", "gets worse"));
    rows.add(result.redundancyLost, Severity::Ok, QT_TRANSLATE_NOOP("yagura::ImpactMap", "one spare less"));
    rows.addTheOthers(node);
    return std::move(rows).take();
}

NodeFacts nodeFacts(const ServiceGraph& graph, NodeIndex node)
{
    NodeFacts facts;
    facts.upstream = int(needsOf(graph, node).size());
    const WhatIf result = whatIf(graph, node, {});
    const auto count = [&](const std::vector<Affected>& list) {
        for (const Affected& affected : list) {
            facts.functions += graph.node(affected.node).kind == NodeKind::Function ? 1 : 0;
            facts.services += graph.node(affected.node).kind == NodeKind::Service ? 1 : 0;
        }
    };
    count(result.failed);
    count(result.degraded);
    count(result.redundancyLost);
    bool hasAlternative = false;
    for (const std::uint32_t group : graph.usedBy(node)) {
        facts.hasUsers = true;
        hasAlternative = hasAlternative || graph.groups()[group].hasSpare();
    }
    facts.hasSpare = result.failed.empty();
    facts.isAlone = !hasAlternative;
    return facts;
}

} // namespace yagura
