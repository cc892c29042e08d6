// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuredgraph.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yagura {

namespace {

class Writing final {
public:
    void addNodes(const Configuration& configuration);
    void addNeeds(const Configuration& configuration);
    ServiceGraph build() { return m_builder.build(); }

private:
    NodeIndex place(const QString& id) { return m_builder.add({id, NodeKind::Target, {}, 0, {}}); }
    std::vector<NodeIndex> places(const QStringList& ids)
    {
        std::vector<NodeIndex> indices;
        for (const QString& id : ids)
            indices.push_back(place(id));
        return indices;
    }
    void need(NodeIndex owner, NeedKind kind, const QList<NeedConfig>& needs)
    {
        for (const NeedConfig& group : needs)
            m_builder.need(owner, kind, places(group.ids), std::uint32_t(group.atLeast));
    }

    ServiceGraph::Builder m_builder;
};

void Writing::addNodes(const Configuration& configuration)
{
    for (const TargetConfig& target : configuration.targets)
        place(target.target.id);
    for (const ServiceConfig& service : configuration.services)
        m_builder.add({service.id, NodeKind::Service, service.label, 0, {}});
    for (const FunctionConfig& function : configuration.functions)
        m_builder.add({function.id, NodeKind::Function, function.label, function.weight, function.impact});
}

void Writing::addNeeds(const Configuration& configuration)
{
    for (const ServiceConfig& service : configuration.services) {
        const NodeIndex owner = place(service.id);
        need(owner, NeedKind::Needs, service.needs);
        need(owner, NeedKind::RunsOn, service.runsOn);
        m_builder.need(owner, NeedKind::Soft, places(service.soft), 1);
    }
    for (const FunctionConfig& function : configuration.functions) {
        const NodeIndex owner = place(function.id);
        need(owner, NeedKind::Needs, function.needs);
        m_builder.need(owner, NeedKind::Soft, places(function.soft), 1);
    }
}

} // namespace

ServiceGraph graphOf(const Configuration& configuration, const QList<SharedResource>& shared)
{
    Writing writing;
    writing.addNodes(configuration);
    writing.addNeeds(configuration);
    ServiceGraph written = writing.build();
    return shared.isEmpty() ? std::move(written) : withShared(written, shared);
}

ServiceMapPtr servicesOn(const QList<TargetConfig>& targets, Configuration configuration)
{
    if (configuration.services.isEmpty() && configuration.functions.isEmpty())
        return nullptr;
    // A check stands in the graph as the service that it looks at.
    configuration.targets.clear();
    std::ranges::copy_if(targets, std::back_inserter(configuration.targets),
        [](const TargetConfig& config) { return config.target.kind != TargetKind::Service; });
    return ServiceMap::of(graphOf(configuration, {}));
}

} // namespace yagura
