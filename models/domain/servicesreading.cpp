// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicesreading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

LocalText localTextFrom(const JsonReading& row, QLatin1StringView name)
{
    const auto text = row.maybeInner(name);
    return text ? LocalText {text->text("en"_L1), text->text("ja"_L1)} : LocalText();
}

ServiceNode serviceNodeFrom(const JsonReading& row)
{
    ServiceNode node;
    node.id = row.text("id"_L1);
    node.kind = row.word(
        "kind"_L1, nodeKindName, {NodeKind::Service, NodeKind::Target, NodeKind::Function, NodeKind::Resource});
    node.label = localTextFrom(row, "label"_L1);
    node.weight = row.maybeReal("weight"_L1).value_or(0);
    node.impact = localTextFrom(row, "impact"_L1);
    return node;
}

SharedUser userFrom(const JsonReading& row)
{
    using Reason = PlaceReason;
    return {row.text("id"_L1),
        row.word("reason"_L1, placeReasonName,
            {Reason::HostName, Reason::HostAddress, Reason::ThisMachine, Reason::Socket, Reason::Watched,
                Reason::DataDirectory, Reason::Tablespace}),
        row.maybeText("detail"_L1)};
}

SharedResource sharedFrom(const JsonReading& shared, const QString& id)
{
    using Kind = SharedResource::Kind;
    return {id, shared.word("kind"_L1, sharedKindName, {Kind::Host, Kind::Node, Kind::Filesystem}),
        shared.maybeText("node"_L1), shared.maybeText("name"_L1), shared.table("users"_L1, userFrom)};
}

/// Rows in, a graph out.
class ServicesReading final {
public:
    ServicesReading(const JsonReading& picture, const QStringList& order) : m_picture(picture), m_order(order) { }

    std::shared_ptr<ServiceMap> read()
    {
        auto map = std::make_shared<ServiceMap>();
        map->rows = m_picture.array("services"_L1);
        addNodes();
        // Both tables are read for what they note and add, not for what they give.
        m_picture.table("services"_L1, [&](const JsonReading& row) {
            addNeeds(row);
            if (const auto shared = row.maybeInner("shared"_L1))
                map->shared.append(sharedFrom(*shared, row.text("id"_L1)));
            return 0;
        });
        map->graph = m_builder.build();
        return map;
    }

private:
    // Targets that nothing is said about have no row, but their place among the others.
    void addNodes()
    {
        QHash<QString, ServiceNode> said;
        m_picture.table("services"_L1, [&](const JsonReading& row) {
            const ServiceNode node = serviceNodeFrom(row);
            if (said.contains(node.id) || !m_order.contains(node.id))
                row.refuse("id"_L1, u"node of the graph, once"_s);
            said.insert(node.id, node);
            return 0;
        });
        for (const QString& id : m_order)
            m_builder.add(said.value(id, ServiceNode {id, NodeKind::Target, {}, 0, {}}));
    }

    void addNeeds(const JsonReading& row)
    {
        const auto owner = m_builder.find(row.text("id"_L1));
        row.table("stands_on"_L1, [&](const JsonReading& need) {
            const auto kind = need.word(
                "kind"_L1, needKindName, {NeedKind::Needs, NeedKind::RunsOn, NeedKind::Shares, NeedKind::Soft});
            std::vector<NodeIndex> members;
            for (const QString& id : need.texts("of"_L1)) {
                if (const auto member = m_builder.find(id))
                    members.push_back(*member);
                else
                    need.refuse("of"_L1, u"nodes of the graph"_s);
            }
            const int atLeast = need.count("at_least"_L1);
            if (atLeast < 1 || std::size_t(atLeast) > members.size())
                need.refuse("at_least"_L1, u"number of them"_s);
            else if (owner)
                m_builder.need(*owner, kind, std::move(members), std::uint32_t(atLeast));
            return 0;
        });
    }

    const JsonReading& m_picture;
    QStringList m_order;
    ServiceGraph::Builder m_builder;
};

NodeIndex placeFrom(const JsonReading& row, QLatin1StringView name, const ServiceGraph& graph)
{
    const auto place = graph.find(row.text(name));
    if (!place)
        row.refuse(name, u"node of the graph"_s);
    return place.value_or(0);
}

NodeIndex maybePlace(const JsonReading& row, QLatin1StringView name, const ServiceGraph& graph)
{
    return row.maybeText(name).isEmpty() ? noNode : placeFrom(row, name, graph);
}

std::vector<NodeIndex> placesFrom(const JsonReading& row, QLatin1StringView name, const ServiceGraph& graph)
{
    std::vector<NodeIndex> places;
    for (const QString& id : row.texts(name)) {
        const auto place = graph.find(id);
        if (!place)
            row.refuse(name, u"nodes of the graph"_s);
        places.push_back(place.value_or(0));
    }
    return places;
}

NodeState stateFrom(const JsonReading& row)
{
    return row.word("state"_L1, nodeStateName,
        {NodeState::Unknown, NodeState::Ok, NodeState::RedundancyLost, NodeState::Degraded, NodeState::Failed});
}

bool isMeasured(const JsonReading& row)
{
    const QString basis = row.text("basis"_L1);
    if (basis != "measured"_L1 && basis != "inferred"_L1)
        row.refuse("basis"_L1, u"known word"_s);
    return basis == "measured"_L1;
}

NodeOutcome outcomeFrom(const JsonReading& row, const ServiceGraph& graph)
{
    NodeOutcome outcome;
    outcome.state = stateFrom(row);
    outcome.measured = isMeasured(row);
    outcome.because = maybePlace(row, "because"_L1, graph);
    if (outcome.because != noNode) {
        outcome.via
            = row.word("via"_L1, needKindName, {NeedKind::Needs, NeedKind::RunsOn, NeedKind::Shares, NeedKind::Soft});
    }
    return outcome;
}

NodeCause troubleFrom(const JsonReading& row, const ServiceGraph& graph)
{
    NodeCause cause;
    cause.trouble.node = placeFrom(row, "id"_L1, graph);
    cause.trouble.severity = row.word(
        "severity"_L1, severityName, {Severity::Unknown, Severity::Ok, Severity::Warning, Severity::Critical});
    cause.trouble.seen = row.moment("seen_at"_L1);
    cause.trouble.interval = std::chrono::milliseconds(row.integer("interval_ms"_L1));
    cause.root = maybePlace(row, "root"_L1, graph);
    cause.path = placesFrom(row, "path"_L1, graph);
    cause.affected = placesFrom(row, "affects"_L1, graph);
    cause.affectedTotal = row.count("affects_total"_L1);
    return cause;
}

CauseScore scoreFrom(const JsonReading& score)
{
    return {score.real("coverage"_L1), score.real("onset"_L1), score.real("severity"_L1), score.real("change"_L1),
        score.real("total"_L1)};
}

} // namespace

ServiceMapPtr servicesFrom(const JsonReading& picture, const ServiceMapPtr& before)
{
    if (!picture.has("service_nodes"_L1) || picture.object("impact"_L1).isEmpty())
        return nullptr;
    const QStringList order = picture.texts("service_nodes"_L1);
    if (QSet<QString>(order.begin(), order.end()).size() != order.size())
        picture.refuse("service_nodes"_L1, u"each id once"_s);
    if (before && before->graph.ids() == order && before->rows == picture.array("services"_L1))
        return before;
    const auto map = ServicesReading(picture, order).read();
    return picture.source().isSound() ? map : nullptr;
}

ImpactAnalysis impactFrom(const JsonReading& impact, const ServiceGraph& graph)
{
    ImpactAnalysis analysis;
    analysis.own.resize(graph.size());
    analysis.nodes.resize(graph.size());
    if (graph.size() == 0)
        return analysis;
    impact.table("states"_L1, [&](const JsonReading& row) {
        analysis.nodes[placeFrom(row, "id"_L1, graph)] = outcomeFrom(row, graph);
        return 0;
    });
    impact.table("own"_L1, [&](const JsonReading& row) {
        analysis.own[placeFrom(row, "id"_L1, graph)] = {stateFrom(row), isMeasured(row)};
        return 0;
    });
    QHash<NodeIndex, std::size_t> places;
    impact.table("troubles"_L1, [&](const JsonReading& row) {
        analysis.causes.push_back(troubleFrom(row, graph));
        places.insert(analysis.causes.back().trouble.node, analysis.causes.size() - 1);
        return 0;
    });
    impact.table("causes"_L1, [&](const JsonReading& row) {
        const auto place = places.constFind(placeFrom(row, "id"_L1, graph));
        if (place == places.cend()) {
            row.refuse("id"_L1, u"one of the troubles"_s);
            return 0;
        }
        NodeCause& cause = analysis.causes[*place];
        cause.score = scoreFrom(row.inner("score"_L1));
        cause.affected = placesFrom(row, "affects"_L1, graph);
        cause.affectedTotal = row.count("affects_total"_L1);
        return 0;
    });
    return analysis;
}

} // namespace yagura
