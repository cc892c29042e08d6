// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastimpact.h"

#include "models/domain/utctext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

template<typename Value, std::size_t size>
std::optional<Value> named(const std::array<Value, size>& values, QString (*nameOf)(Value), const QString& name)
{
    const auto found = std::ranges::find_if(values, [&](Value value) { return nameOf(value) == name; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

std::optional<NodeState> stateFromName(const QString& name)
{
    static constexpr std::array all {
        NodeState::Ok, NodeState::RedundancyLost, NodeState::Unknown, NodeState::Degraded, NodeState::Failed};
    return named(all, nodeStateName, name);
}

NodeKind kindFromName(const QString& name)
{
    static constexpr std::array all {NodeKind::Target, NodeKind::Service, NodeKind::Function, NodeKind::Resource};
    return named(all, nodeKindName, name).value_or(NodeKind::Service);
}

NeedKind needFromName(const QString& name)
{
    static constexpr std::array all {NeedKind::Needs, NeedKind::RunsOn, NeedKind::Shares, NeedKind::Soft};
    return named(all, needKindName, name).value_or(NeedKind::Needs);
}

LocalText localTextFrom(const QJsonValue& value)
{
    return {value["en"_L1].toString(), value["ja"_L1].toString()};
}

/// Failures weigh most; what is only unknown weighs nothing.
int weightOf(NodeState state)
{
    return state == NodeState::Failed        ? 100
        : state == NodeState::Degraded       ? 10
        : state == NodeState::RedundancyLost ? 1
                                             : 0;
}

bool isTrouble(NodeState state)
{
    return state == NodeState::Failed || state == NodeState::Degraded;
}

/// Follows the states from picture to picture.
class ImpactGathering final {
public:
    void look(const QJsonObject& picture)
    {
        const QJsonArray services = picture.value("services"_L1).toArray();
        if (services.isEmpty())
            return;
        const QDateTime now = utcIn(picture.value("now"_L1));
        const QJsonObject impact = picture.value("impact"_L1).toObject();
        const QJsonArray states = impact.value("states"_L1).toArray();
        int weight = 0;
        QSet<QString> standing;
        for (const QJsonValue& row : states) {
            const NodeState state = stateFromName(row["state"_L1].toString()).value_or(NodeState::Unknown);
            weight += weightOf(state);
            if (!isTrouble(state))
                continue;
            standing.insert(row["id"_L1].toString());
            take(row, state, now);
        }
        for (PastTrouble& trouble : m_troubles) {
            if (!trouble.to.isValid() && !standing.contains(trouble.id))
                trouble.to = now;
        }
        if (weight > m_worstWeight || (m_worstWeight == 0 && weight == 0)) {
            m_worstWeight = weight;
            m_worst = picture;
        }
    }

    PastImpact take() &&
    {
        PastImpact past;
        past.troubles = std::move(m_troubles);
        std::ranges::stable_sort(past.troubles, {}, &PastTrouble::from);
        if (m_worst.isEmpty())
            return past;
        past.graph = graphFromJson(m_worst.value("services"_L1).toArray());
        past.worstAt = utcIn(m_worst.value("now"_L1));
        const QJsonObject impact = m_worst.value("impact"_L1).toObject();
        for (const QJsonValue& row : impact.value("states"_L1).toArray())
            past.states.insert(
                row["id"_L1].toString(), stateFromName(row["state"_L1].toString()).value_or(NodeState::Unknown));
        for (const QJsonValue& row : impact.value("causes"_L1).toArray())
            past.causes.insert(row["id"_L1].toString());
        return past;
    }

private:
    void take(const QJsonValue& row, NodeState state, const QDateTime& now)
    {
        const QString id = row["id"_L1].toString();
        auto known = std::ranges::find(m_troubles, id, &PastTrouble::id);
        if (known == m_troubles.end()) {
            m_troubles.append({id, NodeState::Unknown, {}, now, {}});
            known = m_troubles.end() - 1;
        }
        // Well for a while and ill again is one story in a report.
        known->to = {};
        known->from = std::min(known->from, now);
        if (state > known->worst) {
            known->worst = state;
            known->because = row["because"_L1].toString();
        }
    }

    QList<PastTrouble> m_troubles;
    QJsonObject m_worst;
    int m_worstWeight = 0;
};

QSet<QString> idsIn(const ServiceGraph& graph)
{
    QSet<QString> targets;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (graph.node(node).kind == NodeKind::Target)
            targets.insert(graph.node(node).id);
    }
    return targets;
}

/// Machines among the targets, as any whole picture tells.
QSet<QString> hostsIn(const QList<PastPictures>& stretches, const QSet<QString>& targets)
{
    QSet<QString> hosts;
    for (const PastPictures& stretch : stretches) {
        stretch.visitWhole({{u"targets"_s}, targets}, [&](const QJsonObject& picture) {
            for (const QJsonValue& row : picture.value("targets"_L1).toArray()) {
                if (row["kind"_L1].toString() == "node"_L1)
                    hosts.insert(row["id"_L1].toString());
            }
            return false;
        });
    }
    return hosts;
}

} // namespace

ServiceGraph graphFromJson(const QJsonArray& services)
{
    ServiceGraph::Builder builder;
    for (const QJsonValue& row : services) {
        const QString id = row["id"_L1].toString();
        if (!id.isEmpty())
            builder.add({id, kindFromName(row["kind"_L1].toString()), localTextFrom(row["label"_L1]),
                row["weight"_L1].toDouble(), localTextFrom(row["impact"_L1])});
    }
    for (const QJsonValue& row : services) {
        const auto owner = builder.find(row["id"_L1].toString());
        if (!owner)
            continue;
        for (const QJsonValue& need : row["stands_on"_L1].toArray()) {
            std::vector<NodeIndex> members;
            for (const QJsonValue& id : need["of"_L1].toArray())
                members.push_back(builder.add({id.toString(), NodeKind::Target, {}, 0, {}}));
            const qint64 atLeast = std::clamp<qint64>(need["at_least"_L1].toInteger(), 0, qint64(members.size()));
            if (!members.empty())
                builder.need(
                    *owner, needFromName(need["kind"_L1].toString()), std::move(members), std::uint32_t(atLeast));
        }
    }
    return builder.build();
}

PastImpact impactFrom(const QList<PastPictures>& stretches)
{
    ImpactGathering gathering;
    for (const PastPictures& stretch : stretches) {
        stretch.visit({{u"services"_s, u"impact"_s}, {}}, [&](const QJsonObject& picture) {
            gathering.look(picture);
            return true;
        });
    }
    PastImpact past = std::move(gathering).take();
    past.hosts = hostsIn(stretches, idsIn(past.graph));
    return past;
}

} // namespace yagura
