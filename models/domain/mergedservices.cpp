// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mergedservices.h"

#include <algorithm>

namespace yagura {

namespace {

class Joining final {
public:
    void add(const MapPart& part)
    {
        if (!part.services) {
            for (const QString& id : part.targets)
                m_builder.add({part.rename(id), NodeKind::Target, {}, 0, {}});
            return;
        }
        addNodes(part);
        addNeeds(part);
        for (const SharedResource& resource : part.services->shared)
            addShared(part, resource);
    }
    ServiceMapPtr take() { return ServiceMap::of(m_builder.build(), m_shared); }

private:
    void addNodes(const MapPart& part);
    void addNeeds(const MapPart& part);
    void addShared(const MapPart& part, const SharedResource& resource);

    ServiceGraph::Builder m_builder;
    QList<SharedResource> m_shared;
};

QString labelled(const QString& prefix, const QString& text)
{
    return text.isEmpty() ? text : prefix + text;
}

// What is shared joins at the end, once all of it is known.
void Joining::addNodes(const MapPart& part)
{
    const ServiceGraph& graph = part.services->graph;
    for (NodeIndex place = 0; place < graph.size(); ++place) {
        ServiceNode node = graph.node(place);
        if (node.kind == NodeKind::Resource)
            continue;
        node.id = part.rename(node.id);
        node.label = {labelled(part.prefix, node.label.en), labelled(part.prefix, node.label.ja)};
        m_builder.add(node);
    }
}

void Joining::addNeeds(const MapPart& part)
{
    const ServiceGraph& graph = part.services->graph;
    const auto placeOf = [&](NodeIndex place) { return m_builder.find(part.rename(graph.node(place).id)); };
    for (const NeedGroup& group : graph.groups()) {
        const auto owner = placeOf(group.owner);
        if (group.kind == NeedKind::Shares || !owner)
            continue;
        std::vector<NodeIndex> members;
        for (const NodeIndex member : graph.members(group)) {
            if (const auto place = placeOf(member))
                members.push_back(*place);
        }
        m_builder.need(*owner, group.kind, std::move(members), group.atLeast);
    }
}

void Joining::addShared(const MapPart& part, const SharedResource& resource)
{
    SharedResource renamed = resource;
    renamed.id = part.rename(resource.id);
    if (part.services->graph.find(resource.node))
        renamed.node = part.rename(resource.node);
    for (SharedUser& user : renamed.users)
        user.id = part.rename(user.id);
    const auto known = std::ranges::find(m_shared, renamed.id, &SharedResource::id);
    if (known == m_shared.end())
        return m_shared.append(renamed);
    for (const SharedUser& user : std::as_const(renamed.users)) {
        if (std::ranges::find(known->users, user.id, &SharedUser::id) == known->users.end())
            known->users.append(user);
    }
}

} // namespace

ServiceMapPtr mergedServices(const QList<MapPart>& parts)
{
    if (std::ranges::none_of(parts, [](const MapPart& part) { return part.services != nullptr; }))
        return nullptr;
    Joining joining;
    for (const MapPart& part : parts)
        joining.add(part);
    return joining.take();
}

} // namespace yagura
