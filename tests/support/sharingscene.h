// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/causes.h"
#include "models/domain/picture.h"
#include "models/domain/sharedresources.h"
#include "models/domain/singlepoints.h"
#include "models/domain/targethost.h"
#include "tests/support/graphs.h"
#include "tests/support/places.h"
#include "tests/support/strictwarnings.h"
#include <QSet>
#include <QTest>
#include <random>

/// Targets that share hosts, nodes and file systems, by hand and at random.
namespace yagura::testing {

using namespace Qt::StringLiterals;

/// "host:db1: a host_name db1, b host_name db1".
inline QStringList linesOf(const QList<SharedResource>& shared)
{
    QStringList lines;
    for (const SharedResource& resource : shared) {
        QStringList users;
        for (const SharedUser& user : resource.users)
            users.append(user.id + u' ' + placeReasonName(user.reason) + u' ' + user.detail);
        lines.append(resource.id + u": "_s + users.join(u", "_s));
    }
    return lines;
}

inline QStringList sharedBy(const QList<TargetState>& targets, const ServiceGraph& written = {}, const QString& ownHost = {})
{
    return linesOf(sharedResources(targets, written.size() == 0 ? ServiceGraph::Builder().build() : written, ownHost));
}

inline TargetState database(const QString& id, const QString& address)
{
    return neverReached(id, TargetKind::Database, address);
}

inline Picture pictureOf(const QList<TargetState>& targets)
{
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = targets;
    return picture;
}

/// Any graph: the first half of the nodes are targets, and any of them may share things.
inline ServiceGraph randomWritten(std::mt19937& random, int size)
{
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    ServiceGraph::Builder builder;
    for (int node = 0; node < size; ++node) {
        const NodeKind kind = node < size / 2 ? NodeKind::Target
            : below(4) == 0                   ? NodeKind::Function
                                              : NodeKind::Service;
        builder.add({u"n%1"_s.arg(node), kind, {}, kind == NodeKind::Function ? double(1 + below(3)) : 0, {}});
    }
    constexpr std::array kinds {NeedKind::Needs, NeedKind::RunsOn, NeedKind::Soft};
    for (int group = 0; group < size * 3 / 2; ++group) {
        std::vector<NodeIndex> members;
        for (int member = below(4); member >= 0; --member)
            members.push_back(NodeIndex(below(size)));
        builder.need(
            NodeIndex(size / 2 + below(size / 2)), kinds[std::size_t(below(3))], members, std::uint32_t(below(3)));
    }
    return builder.build();
}

inline QList<SharedResource> randomShared(std::mt19937& random, int size)
{
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    QList<SharedResource> shared;
    for (int number = 0; number < 4; ++number) {
        SharedResource resource;
        const bool isNode = below(2) == 0;
        resource.kind = isNode ? SharedResource::Kind::Node : SharedResource::Kind::Host;
        resource.id = isNode ? u"n%1"_s.arg(below(size / 2)) : u"host:h%1"_s.arg(number);
        for (int user = 0; user < 3; ++user)
            resource.users.append({u"n%1"_s.arg(below(size / 2)), PlaceReason::HostName, {}});
        shared.append(resource);
    }
    return shared;
}

/// What fails with the origin, found by asking again and again: written needs, and every use of what is shared.
inline QSet<QString> failedByHand(const ServiceGraph& written, const QList<SharedResource>& shared, const QString& origin)
{
    QSet<QString> failed {origin};
    for (bool changed = true; changed;) {
        changed = false;
        const auto fail = [&](const QString& id) {
            changed = changed || !failed.contains(id);
            failed.insert(id);
        };
        for (const NeedGroup& group : written.groups()) {
            const auto members = written.members(group);
            const auto serving = std::ranges::count_if(
                members, [&](NodeIndex member) { return !failed.contains(written.node(member).id); });
            if (group.kind != NeedKind::Soft && serving < std::ptrdiff_t(group.atLeast))
                fail(written.node(group.owner).id);
        }
        for (const SharedResource& resource : shared) {
            for (const SharedUser& user : resource.users) {
                if (failed.contains(resource.id))
                    fail(user.id);
            }
        }
    }
    return failed;
}

inline std::vector<OwnState> randomStates(std::mt19937& random, std::size_t size)
{
    std::vector<OwnState> own(size);
    for (OwnState& state : own) {
        if (random() % 3 == 0)
            state = {NodeState(random() % 5), random() % 2 == 0};
    }
    return own;
}

} // namespace yagura::testing
