// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"

#include <initializer_list>
#include <random>

namespace yagura::testing {

/// Wires a small graph by name. A name that is met first as an owner is a service, else a target, unless said before.
class Wiring final {
public:
    using Names = std::initializer_list<const char*>;

    void target(const char* id) { add(id, NodeKind::Target, 0); }
    void service(const char* id) { add(id, NodeKind::Service, 0); }
    void function(const char* id, double weight) { add(id, NodeKind::Function, weight); }

    void needs(const char* owner, Names members) { join(owner, NeedKind::Needs, members, 0); }
    void needsAny(const char* owner, Names members, std::uint32_t atLeast)
    {
        join(owner, NeedKind::Needs, members, atLeast);
    }
    void runsOn(const char* owner, Names members, std::uint32_t atLeast)
    {
        join(owner, NeedKind::RunsOn, members, atLeast);
    }
    void soft(const char* owner, Names members) { join(owner, NeedKind::Soft, members, 1); }

    /// Owners that were met only as members before become services, so the graph is made at the end.
    ServiceGraph graph() const
    {
        ServiceGraph::Builder builder;
        for (const ServiceNode& node : m_nodes)
            builder.add(node);
        for (const Need& need : m_needs)
            builder.need(need.owner, need.kind, need.members, need.atLeast);
        return builder.build();
    }

private:
    struct Need {
        NodeIndex owner;
        NeedKind kind;
        std::vector<NodeIndex> members;
        std::uint32_t atLeast;
    };

    NodeIndex add(const char* name, NodeKind kind, double weight)
    {
        const auto id = QString::fromLatin1(name);
        for (std::size_t at = 0; at < m_nodes.size(); ++at) {
            if (m_nodes[at].id != id)
                continue;
            if (m_nodes[at].kind == NodeKind::Target)
                m_nodes[at].kind = kind;
            return NodeIndex(at);
        }
        m_nodes.push_back({id, kind, {}, weight, {}});
        return NodeIndex(m_nodes.size() - 1);
    }

    void join(const char* owner, NeedKind kind, Names members, std::uint32_t atLeast)
    {
        Need need {add(owner, NodeKind::Service, 0), kind, {}, atLeast};
        for (const char* member : members)
            need.members.push_back(add(member, NodeKind::Target, 0));
        m_needs.push_back(need);
    }

    std::vector<ServiceNode> m_nodes;
    std::vector<Need> m_needs;
};

/// The shop of the runbook: a database, a broker, two nodes, two services, one function.
inline Wiring shop()
{
    Wiring wiring;
    for (const char* target : {"orders-db", "mq", "node-A", "node-B", "lonely-db"})
        wiring.target(target);
    wiring.function("login", 3);
    wiring.needs("auth_service", {"orders-db"});
    wiring.needs("api_gateway", {"auth_service", "orders-db"});
    wiring.runsOn("api_gateway", {"node-A", "node-B"}, 1);
    wiring.soft("api_gateway", {"mq"});
    wiring.needs("login", {"api_gateway"});
    return wiring;
}

/// `services` services in layers over a tenth as many targets, each with so many needs in the layers below: a fifth of
/// them one of two alternatives. One function stands on every tenth service.
inline ServiceGraph layeredGraph(int services, int needsOfEach)
{
    std::mt19937 random(42);
    const int targets = services / 10;
    ServiceGraph::Builder builder;
    for (int node = 0; node < targets + services; ++node)
        builder.add({QStringLiteral("n%1").arg(node), node < targets ? NodeKind::Target : NodeKind::Service, {}, 0, {}});
    for (int node = targets; node < targets + services; ++node) {
        // Real chains are some ten deep: each service stands on those of a far lower number.
        const auto below = [&] { return NodeIndex(random() % unsigned(std::max(targets, node / 2))); };
        for (int need = 0; need < needsOfEach; ++need) {
            const bool hasSpare = need + 1 < needsOfEach && random() % 5 == 0;
            if (hasSpare)
                ++need;
            builder.need(NodeIndex(node), NeedKind::Needs,
                         hasSpare ? std::vector {below(), below()} : std::vector {below()}, 1);
        }
    }
    for (int number = 0; number < services / 10; ++number) {
        const auto function = builder.add({QStringLiteral("f%1").arg(number), NodeKind::Function, {}, 1.0 + number % 5, {}});
        builder.need(function, NeedKind::Needs, {NodeIndex(targets + services - 1 - number * 10 % services)}, 0);
    }
    return builder.build();
}

} // namespace yagura::testing
