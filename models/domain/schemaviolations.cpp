// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schemaviolations.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yagura {

namespace {

/// Collects the groups in the order in which they are met.
class Grouping final {
public:
    void add(const PeekedMessage& message, const QList<SchemaViolation>& violations)
    {
        QSet<QString> met;
        for (const SchemaViolation& violation : violations) {
            ViolationGroup* group = groupOf(violation);
            if (!group || met.contains(group->key()))
                continue;
            met.insert(group->key());
            add(*group, message, violation);
        }
    }

    QList<ViolationGroup> take() &&
    {
        std::ranges::stable_sort(m_groups, [](const ViolationGroup& left, const ViolationGroup& right) {
            return left.count != right.count ? left.count > right.count : left.firstSeen < right.firstSeen;
        });
        return std::move(m_groups);
    }

private:
    ViolationGroup* groupOf(const SchemaViolation& violation)
    {
        ViolationGroup group;
        group.keyword = violation.keyword;
        group.schemaPath = violation.schemaPath;
        group.pattern = violation.pattern;
        group.wanted = violation.wanted;
        const auto known = m_places.constFind(group.key());
        if (known != m_places.cend())
            return &m_groups[*known];
        if (m_groups.size() >= SchemaTally::mostDifferent)
            return nullptr;
        m_places.insert(group.key(), m_groups.size());
        m_groups.append(group);
        return &m_groups.last();
    }

    static void add(ViolationGroup& group, const PeekedMessage& message, const SchemaViolation& violation)
    {
        const QDateTime moment = message.sentAt().value_or(message.seenAt);
        ++group.count;
        if (moment.isValid() && (!group.firstSeen.isValid() || moment < group.firstSeen))
            group.firstSeen = moment;
        if (moment.isValid() && (!group.lastSeen.isValid() || moment > group.lastSeen))
            group.lastSeen = moment;
        if (group.samples.size() < ViolationGroup::mostSamples)
            group.samples.append({message.position, message.payloadBytes, violation.path, violation.found});
    }

    QList<ViolationGroup> m_groups;
    QHash<QString, qsizetype> m_places;
};

} // namespace

SchemaTally tallyOf(const QList<JudgedMessage>& messages, const SchemaCheck& check)
{
    SchemaTally tally;
    Grouping grouping;
    QList<PeekedMessage> bad;
    QList<PeekedMessage> good;
    for (const JudgedMessage& judged : messages) {
        if (judged.verdict.kind != MessageVerdict::Kind::Valid)
            continue;
        ++tally.checked;
        const SchemaVerdict verdict = check(judged.message.payload);
        switch (verdict.kind) {
        case SchemaVerdict::Kind::Fits:
            good.append(judged.message);
            break;
        case SchemaVerdict::Kind::Violates:
            ++tally.violating;
            bad.append(judged.message);
            grouping.add(judged.message, verdict.violations);
            break;
        case SchemaVerdict::Kind::CannotJudge:
            ++tally.cannotJudge;
            break;
        }
    }
    tally.groups = std::move(grouping).take();
    tally.groupsInAll = tally.groups.size();
    tally.groups.resize(std::min(tally.groups.size(), SchemaTally::mostGroups));
    tally.producers = likelyProducers(bad, good);
    tally.producers.resize(std::min(tally.producers.size(), SchemaTally::mostProducers));
    return tally;
}

} // namespace yagura
