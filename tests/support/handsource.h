// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturemerger.h"
#include "tests/support/readings.h"

/// Sources put together target by target, to be merged.
namespace yagura::testing {

inline const QDateTime serverStart(QDate(2026, 11, 1), QTime(8, 0, 0, 123), Qt::UTC);

/// A database as a probe finds it.
inline DatabaseHealth database(const QString& identity, const QDateTime& startedAt = serverStart)
{
    DatabaseHealth health;
    health.systemIdentifier = identity;
    health.startedAt = startedAt;
    return health;
}

/// One source: what it watches, and what it has found.
class HandSource final {
public:
    explicit HandSource(const QString& name = {})
    {
        m_source.name = name;
        m_source.isOwn = name.isEmpty();
        m_picture.now = momentAt(0);
        m_picture.position = {name + QStringLiteral("-uuid"), QStringLiteral("epoch"), 1};
        m_picture.pulse.at = momentAt(0);
    }

    HandSource& watches(const QString& id, const Reading::Outcome& outcome, const Moment& readAt = momentAt(0))
    {
        const bool isNode = std::holds_alternative<NodeHealth>(outcome);
        const bool isBroker = std::holds_alternative<BrokerHealth>(outcome);
        const auto kind = isNode ? TargetKind::Node : isBroker ? TargetKind::Broker : TargetKind::Database;
        m_picture.targets.append(stateOf(readingOf(id, outcome, readAt), kind));
        return *this;
    }
    /// The newest one of its targets fails, while the value before is known.
    HandSource& inVain()
    {
        m_picture.targets.last() = failing(m_picture.targets.last(), FailureClass::NoAnswer, 2, momentAt(0));
        return *this;
    }
    HandSource& every(std::chrono::milliseconds interval)
    {
        m_picture.targets.last().target.every = interval;
        return *this;
    }
    HandSource& finds(const QString& code, const QString& target, Severity severity = Severity::Critical, int at = -60)
    {
        Finding finding;
        finding.pattern = code.section(u'.', 0, 0);
        finding.rule = code.section(u'.', 1);
        finding.code = code;
        finding.target = target;
        finding.severity = severity;
        finding.since = momentAt(at);
        finding.id = findingId(finding.pattern, finding.rule, target, std::nullopt);
        m_picture.findings.append(finding);
        return *this;
    }
    HandSource& stands(const ServiceGraph& graph)
    {
        m_picture.services = ServiceMap::of(graph);
        return *this;
    }
    HandSource& lost()
    {
        m_source.loss = SourceLoss {failureOf(FailureClass::Refused), momentAt(-3)};
        return *this;
    }
    HandSource& withoutPicture()
    {
        m_isThere = false;
        return *this;
    }

    Picture& picture() { return m_picture; }
    operator SourcePicture() const
    {
        SourcePicture source = m_source;
        source.picture = m_isThere ? std::make_shared<const Picture>(m_picture) : nullptr;
        return source;
    }

private:
    SourcePicture m_source;
    Picture m_picture;
    bool m_isThere = true;
};

inline QStringList idsOf(const QList<TargetState>& targets)
{
    QStringList ids;
    for (const TargetState& state : targets)
        ids.append(state.target.id);
    return ids;
}

inline QStringList idsOf(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(finding.id);
    return ids;
}

} // namespace yagura::testing
