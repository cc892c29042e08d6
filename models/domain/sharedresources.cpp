// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sharedresources.h"

#include "models/domain/machines.h"
#include "models/domain/names.h"
#include "models/domain/targethost.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array resourceKindNames {
    Named {SharedResource::Kind::Host, "host"},
    Named {SharedResource::Kind::Node, "node"},
    Named {SharedResource::Kind::Filesystem, "filesystem"},
};

/// Whether the configuration says what it runs on.
bool hasWrittenNode(const ServiceGraph& written, const QString& id)
{
    const auto node = written.find(id);
    return node && std::ranges::any_of(written.groupsOf(*node), [](const NeedGroup& group) {
        return group.kind == NeedKind::RunsOn;
    });
}

SharedUser userOf(const Whereabouts& place, const Machine& machine)
{
    const bool hasOtherName
        = place.reason == PlaceReason::HostName && place.host != machine.host && !place.address.isEmpty();
    return hasOtherName ? SharedUser {place.target, PlaceReason::HostAddress, place.address}
                        : SharedUser {place.target, place.reason, place.detail};
}

/// Finds what the targets of one machine share.
class Sharing final {
public:
    Sharing(const QList<TargetState>& targets, const ServiceGraph& written) : m_targets(targets), m_written(written) { }

    void add(const Machine& machine)
    {
        addMachine(machine);
        addFilesystems(machine);
    }
    QList<SharedResource> take() && { return std::move(m_shared); }

private:
    void addMachine(const Machine& machine)
    {
        SharedResource resource;
        for (const Whereabouts& place : machine.others) {
            if (!hasWrittenNode(m_written, place.target))
                resource.users.append(userOf(place, machine));
        }
        if (machine.nodes.size() == 1) {
            resource.kind = SharedResource::Kind::Node;
            resource.id = resource.node = machine.nodes.first().target;
            if (!resource.users.isEmpty())
                m_shared.append(resource);
            return;
        }
        for (const Whereabouts& node : machine.nodes)
            resource.users.append(userOf(node, machine));
        resource.id = u"host:"_s + machine.host;
        resource.name = machine.host;
        if (resource.users.size() > 1)
            m_shared.append(resource);
    }

    void addFilesystems(const Machine& machine)
    {
        QList<SharedResource> found;
        for (const Whereabouts& place : machine.others) {
            for (const KeptFolder& folder : place.folders) {
                if (const auto mount = foundMount(folder.path, machine, m_targets))
                    addUser(resourceIn(found, *mount), {place.target, folder.reason, folder.path});
            }
        }
        std::ranges::copy_if(found, std::back_inserter(m_shared),
            [](const SharedResource& resource) { return resource.users.size() > 1; });
    }

    static SharedResource& resourceIn(QList<SharedResource>& found, const FoundMount& mount)
    {
        const QString id = u"filesystem:%1:%2"_s.arg(mount.node, mount.mount);
        const auto known = std::ranges::find(found, id, &SharedResource::id);
        if (known != found.end())
            return *known;
        found.append({id, SharedResource::Kind::Filesystem, mount.node, mount.mount, {}});
        return found.last();
    }

    /// The first reason serves: the data directory before a tablespace beside it.
    static void addUser(SharedResource& resource, const SharedUser& user)
    {
        if (std::ranges::find(resource.users, user.id, &SharedUser::id) == resource.users.end())
            resource.users.append(user);
    }

    const QList<TargetState>& m_targets;
    const ServiceGraph& m_written;
    QList<SharedResource> m_shared;
};

void copyNodes(ServiceGraph::Builder& builder, const ServiceGraph& graph)
{
    for (NodeIndex node = 0; node < graph.size(); ++node)
        builder.add(graph.node(node));
    for (const NeedGroup& group : graph.groups()) {
        const auto members = graph.members(group);
        builder.need(group.owner, group.kind, {members.begin(), members.end()}, group.atLeast);
    }
}

} // namespace

QString sharedKindName(SharedResource::Kind kind)
{
    return nameIn(resourceKindNames, kind);
}

QList<SharedResource> sharedResources(
    const QList<TargetState>& targets, const ServiceGraph& written, const QString& ownHost)
{
    Sharing sharing(targets, written);
    for (const Machine& machine : machinesOf(whereabouts(targets, ownHost)))
        sharing.add(machine);
    return std::move(sharing).take();
}

ServiceGraph withShared(const ServiceGraph& written, const QList<SharedResource>& shared)
{
    ServiceGraph::Builder builder;
    copyNodes(builder, written);
    for (const SharedResource& resource : shared) {
        const NodeKind kind = resource.kind == SharedResource::Kind::Node ? NodeKind::Target : NodeKind::Resource;
        const NodeIndex place = builder.add({resource.id, kind, {}, 0, {}});
        for (const SharedUser& user : resource.users) {
            if (const auto owner = builder.find(user.id))
                builder.need(*owner, NeedKind::Shares, {place}, 1);
        }
    }
    return builder.build();
}

} // namespace yagura
