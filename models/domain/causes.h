// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/impact.h"
#include "models/domain/moment.h"
#include "models/domain/severity.h"

namespace yagura {

/// Something that people changed and said so: a deploy, a switch.
struct ChangeMark {
    Moment at;
    QString node; ///< id of a target or service; empty: it may concern all of them

    bool operator==(const ChangeMark&) const = default;
};

/// A node in trouble by its own account: it has findings, or its measured check fails.
struct Trouble {
    NodeIndex node = noNode;
    /// Unknown: nobody can see it. Such a node may be explained, but explains nothing and counts as no symptom.
    Severity severity = Severity::Warning;
    Moment seen; ///< when it was first seen
    std::chrono::milliseconds interval {0}; ///< between two looks: it began at most so long before it was seen

    bool operator==(const Trouble&) const = default;
};

/// Why a node is thought to be the cause: each term from 0 to 1, and their product.
struct CauseScore {
    double coverage = 0; ///< share of all nodes in trouble that it explains, itself included
    double onset = 0; ///< 1: nothing that it explains began surely earlier; halved by each minute that something did
    double severity = 0; ///< 1 critical, 0.5 warning
    double change = 0; ///< 1: changed within 15 minutes before; 0.75: a direct neighbour was; 0.5: no mark is near
    double total = 0;

    bool operator==(const CauseScore&) const = default;
};

/// What the graph says about one node in trouble.
struct NodeCause {
    /// Ids that are listed per node; the rest is counted only.
    static constexpr std::size_t mostAffected = 100;

    Trouble trouble;
    NodeIndex root = noNode; ///< the probable cause: itself, another node, or none that can be told
    std::vector<NodeIndex> path; ///< from here to the root, both included; empty when it is the root itself
    CauseScore score; ///< of a root
    std::vector<NodeIndex> affected; ///< services and functions that are not well because of it: heaviest functions first
    int affectedTotal = 0;

    bool isRoot() const { return root == trouble.node; }
};

/// Tells causes from symptoms, by these rules:
///   1. A node blames those it needs whose state explains its own (BlameGraph), at any depth.
///   2. A node in trouble that blames no other one in trouble is a root: a probable cause. So is one whose blamed all
///      began surely later. "Surely" means: by more than the interval of the later one's looks; nearer is a tie.
///   3. Of nodes that blame each other in a circle, the one seen first is the root.
///   4. Each other node in trouble is a symptom of the root with the best score among those that it blames.
///   5. What the graph joins to nothing is neither; a shared resource that nobody wrote down joins nothing.
/// Nodes that are well (after all) are left out. Roots stand first, best score first; then the others in the order
/// given. Pure.
std::vector<NodeCause> rankCauses(const ServiceGraph& graph, std::span<const NodeOutcome> outcomes,
                                  const std::vector<Trouble>& troubles, const QList<ChangeMark>& marks);

} // namespace yagura
