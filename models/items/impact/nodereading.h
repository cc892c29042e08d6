// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"

namespace yagura {

/// What goes along a need, from the needed to who needs it.
enum class EdgeFlow {
    Normal,
    Unknown, ///< nobody can see whether the needed serves
    AtRisk, ///< the needed is in trouble, the other one does not feel it yet, or has another cause
    Symptom, ///< trouble that was itself brought about by something
    Failure, ///< trouble straight from its cause
};

/// The nodes of one picture's graph as people see them. Keeps the picture alive; the graph must be there.
class NodeReading final {
public:
    /// `language` is "en" or "ja", or begins so: of the names that teams gave.
    NodeReading(const PicturePtr& picture, QString language);

    const Picture& picture() const { return *m_findings.picture(); }
    const ServiceGraph& graph() const { return picture().services->graph; }

    /// Its label, or its id.
    QString name(NodeIndex node) const;
    Severity severity(NodeIndex node) const;
    NodeState state(NodeIndex node) const { return m_outcomes[node].state; }
    /// A target that has no live value.
    bool isUnseen(NodeIndex node) const;
    /// Something is wrong with it; or it is a target that nobody can see.
    bool isFailing(NodeIndex node) const;
    /// What is wrong, in a few words; "normal" when nothing is.
    QString words(NodeIndex node) const;
    /// Nothing, unless it is in trouble by its own account.
    const NodeCause* cause(NodeIndex node) const { return m_causes.value(node, nullptr); }
    /// A probable cause of what others suffer.
    bool isCause(NodeIndex node) const;
    EdgeFlow flow(NodeIndex needed, NodeIndex owner) const;
    /// The same along an inferred need, which carries no trouble.
    EdgeFlow inferredFlow(NodeIndex needed) const;
    /// What is only inferred about it, with the reasons; empty when nothing is.
    QStringList inferred(NodeIndex node) const;
    /// Something was inferred to stand on it.
    bool isShared(NodeIndex node) const { return picture().services->sharedBy(graph().node(node).id) != nullptr; }
    /// What people cannot do without it, as its team wrote it; empty when nobody did.
    QString impactText(NodeIndex node) const;
    /// How long it has been in trouble, or nothing.
    std::optional<qint64> troubleMs(NodeIndex node) const;

private:
    const TargetState* target(NodeIndex node) const;
    NodeIndex origin(NodeIndex node) const;
    QString findingWords(const Finding& finding) const;
    QString inferredWords(NodeIndex node) const;

    FindingsIndex m_findings;
    QString m_language;
    std::vector<NodeOutcome> m_outcomes; ///< unknown, when the picture has none for this graph
    QHash<NodeIndex, const NodeCause*> m_causes;
};

} // namespace yagura
