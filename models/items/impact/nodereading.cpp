// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/nodereading.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/impact/sharedwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::ImpactMap", text);
}

Severity severityOf(NodeState state)
{
    switch (state) {
    case NodeState::Ok:
        return Severity::Ok;
    case NodeState::Unknown:
        return Severity::Unknown;
    case NodeState::RedundancyLost:
    case NodeState::Degraded:
        return Severity::Warning;
    case NodeState::Failed:
        return Severity::Critical;
    }
    return Severity::Unknown;
}

} // namespace

NodeReading::NodeReading(const PicturePtr& picture, QString language)
    : m_findings(picture)
    , m_language(std::move(language))
    , m_outcomes(picture->impact.nodes)
{
    if (m_outcomes.size() != graph().size())
        m_outcomes.assign(graph().size(), {NodeState::Unknown, false, noNode, NeedKind::Needs});
    for (const NodeCause& cause : picture->impact.causes)
        m_causes.insert(cause.trouble.node, &cause);
}

const TargetState* NodeReading::target(NodeIndex node) const
{
    const ServiceNode& each = graph().node(node);
    return each.kind == NodeKind::Target ? picture().target(each.id) : nullptr;
}

QString NodeReading::name(NodeIndex node) const
{
    const SharedResource* shared = picture().services->sharedBy(graph().node(node).id);
    if (shared && graph().node(node).kind == NodeKind::Resource)
        return sharedName(*shared);
    const QString& label = graph().node(node).label.in(m_language);
    return label.isEmpty() ? graph().node(node).id : label;
}

QString NodeReading::impactText(NodeIndex node) const
{
    return graph().node(node).impact.in(m_language);
}

Severity NodeReading::severity(NodeIndex node) const
{
    const Severity inferred = severityOf(m_outcomes[node].state);
    if (const TargetState* state = target(node))
        return std::max(inferred, m_findings.severity(*state));
    const Finding* finding = m_findings.worst(graph().node(node).id);
    return finding ? std::max(inferred, finding->severity) : inferred;
}

bool NodeReading::isUnseen(NodeIndex node) const
{
    const TargetState* state = target(node);
    return graph().node(node).kind == NodeKind::Target
        && (!state || state->freshness(picture().now) != Freshness::Live);
}

// A service that nobody checks and that needs nothing is unknown for ever: that is no news.
bool NodeReading::isFailing(NodeIndex node) const
{
    const Severity severity = this->severity(node);
    return severity >= Severity::Warning || (severity == Severity::Unknown && target(node));
}

bool NodeReading::isCause(NodeIndex node) const
{
    const NodeCause* cause = this->cause(node);
    return cause && cause->isRoot() && cause->affectedTotal > 0;
}

std::optional<qint64> NodeReading::troubleMs(NodeIndex node) const
{
    const NodeCause* cause = this->cause(node);
    return cause ? std::optional(qint64(picture().now.since(cause->trouble.seen).count())) : std::nullopt;
}

// Back along the reasons to where it began; circles end after as many steps as there are nodes.
NodeIndex NodeReading::origin(NodeIndex node) const
{
    for (std::size_t step = 0; step < m_outcomes.size() && m_outcomes[node].because != noNode; ++step)
        node = m_outcomes[node].because;
    const NodeCause* cause = this->cause(node);
    return cause && cause->root != noNode ? cause->root : node;
}

QStringList NodeReading::inferred(NodeIndex node) const
{
    return inferredLines(*picture().services, graph().node(node).id);
}

QString NodeReading::inferredWords(NodeIndex node) const
{
    const SharedResource* shared = picture().services->sharedBy(graph().node(node).id);
    if (shared && graph().node(node).kind == NodeKind::Resource)
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "shared by %1, inferred"))
            .arg(countText(shared->users.size()));
    const NodeOutcome& outcome = m_outcomes[node];
    const NodeIndex from = origin(node);
    const QString why = from == node ? QString() : name(from);
    switch (outcome.state) {
    case NodeState::Ok:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "normal"));
    case NodeState::RedundancyLost:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "redundancy lost"));
    case NodeState::Unknown:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "not seen"));
    case NodeState::Degraded:
        return why.isEmpty() ? said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "degraded"))
                             : said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "suffers from %1")).arg(why);
    case NodeState::Failed:
        return why.isEmpty() ? said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "fails"))
                             : said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "fails with %1")).arg(why);
    }
    return {};
}

// The card says the name of the target already; of a part of it the words must name it.
QString NodeReading::findingWords(const Finding& finding) const
{
    const FindingWords words = wordsOf(finding);
    if (words.detail.isEmpty() || !words.title.contains(finding.target))
        return words.title;
    return finding.object ? shortObjectName(finding.object->name) + u' ' + words.detail : words.detail;
}

QString NodeReading::words(NodeIndex node) const
{
    const Finding* finding = m_findings.worst(graph().node(node).id);
    if (finding && finding->severity >= Severity::Warning)
        return findingWords(*finding);
    const TargetState* state = target(node);
    const auto age = state && isUnseen(node) ? state->age(picture().now) : std::nullopt;
    return age ? staleText(age->count()) : inferredWords(node);
}

EdgeFlow NodeReading::flow(NodeIndex needed, NodeIndex owner) const
{
    const Severity severity = this->severity(needed);
    if (severity == Severity::Unknown)
        return EdgeFlow::Unknown;
    if (severity == Severity::Ok || state(needed) < NodeState::Degraded)
        return EdgeFlow::Normal;
    const bool haveOneOrigin = origin(needed) == origin(owner);
    if (state(owner) < NodeState::Degraded || !haveOneOrigin)
        return EdgeFlow::AtRisk;
    return origin(needed) == needed && severity == Severity::Critical ? EdgeFlow::Failure : EdgeFlow::Symptom;
}

EdgeFlow NodeReading::inferredFlow(NodeIndex needed) const
{
    if (severity(needed) == Severity::Unknown)
        return EdgeFlow::Unknown;
    return state(needed) == NodeState::Failed ? EdgeFlow::AtRisk : EdgeFlow::Normal;
}

} // namespace yagura
