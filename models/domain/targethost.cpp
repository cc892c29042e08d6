// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/targethost.h"

#include "models/domain/picture.h"

#include <algorithm>

namespace yagura {

namespace {

bool liesIn(const QString& path, const QString& folder)
{
    const bool isRoot = folder == QLatin1String("/");
    return path.startsWith(folder) && (isRoot || path.size() == folder.size() || path[folder.size()] == u'/');
}

const NodeHealth* nodeHealthOf(const QString& id, const QList<TargetState>& targets)
{
    const auto state = std::ranges::find(targets, id, [](const TargetState& each) { return each.target.id; });
    return state == targets.end() || !state->good ? nullptr : state->good->as<NodeHealth>();
}

const MountPoint* innermost(const QList<MountPoint>& points, const QString& path)
{
    const MountPoint* found = nullptr;
    for (const MountPoint& point : points) {
        if (liesIn(path, point.path) && (!found || point.path.size() > found->path.size()))
            found = &point;
    }
    return found;
}

/// The one node that a service is told to run on.
QString writtenNode(const QString& service, const Picture& picture)
{
    const auto node = picture.services ? picture.services->graph.find(service) : std::nullopt;
    if (!node)
        return {};
    const ServiceGraph& graph = picture.services->graph;
    QStringList ids;
    for (const NeedGroup& group : graph.groupsOf(*node)) {
        if (group.kind == NeedKind::RunsOn)
            std::ranges::transform(
                graph.members(group), std::back_inserter(ids), [&](NodeIndex member) { return graph.node(member).id; });
    }
    return ids.size() == 1 ? ids.first() : QString();
}

bool holds(const Machine& machine, const QString& target)
{
    const auto isIt = [&](const Whereabouts& place) { return place.target == target; };
    return std::ranges::any_of(machine.nodes, isIt) || std::ranges::any_of(machine.others, isIt);
}

} // namespace

std::optional<FoundMount> foundMount(const QString& path, const Machine& machine, const QList<TargetState>& targets)
{
    std::optional<FoundMount> found;
    for (const Whereabouts& node : machine.nodes) {
        const NodeHealth* health = nodeHealthOf(node.target, targets);
        const MountPoint* point = health ? innermost(health->mountPoints, path) : nullptr;
        if (!point)
            continue;
        if (!point->filesystem.isEmpty())
            return FoundMount {node.target, point->filesystem, true};
        if (!found)
            found = FoundMount {machine.nodes.size() == 1 ? node.target : machine.host, point->path, false};
    }
    return found;
}

std::optional<TargetHost> hostOf(const QString& target, const Picture& picture)
{
    const QString written = writtenNode(target, picture);
    const QString& wanted = written.isEmpty() ? target : written;
    for (const Machine& machine : machinesOf(whereabouts(picture.targets, {}))) {
        if (!holds(machine, wanted))
            continue;
        if (machine.nodes.isEmpty())
            return std::nullopt;
        TargetHost host;
        for (const Whereabouts& node : machine.nodes)
            host.nodes.append(node.target);
        for (const Whereabouts& place : machine.others) {
            for (const KeptFolder& folder : place.folders) {
                const auto mount
                    = place.target == target ? foundMount(folder.path, machine, picture.targets) : std::nullopt;
                if (mount && !host.mounts.contains(*mount))
                    host.mounts.append(*mount);
            }
        }
        return host;
    }
    return std::nullopt;
}

} // namespace yagura
