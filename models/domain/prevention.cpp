// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/prevention.h"

#include "models/domain/entrykinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// PATTERN.RULE of a finding's id.
QString ruleOf(const QString& finding)
{
    return finding.left(finding.indexOf(u'@'));
}

bool isProposedBy(const PreventionProposal& proposal, const QString& finding)
{
    const QString rule = ruleOf(finding);
    return proposal.rules.contains(rule) || proposal.patterns.contains(rule.left(rule.indexOf(u'.')));
}

QStringList becauseOf(const PreventionProposal& proposal, const IncidentFacts& facts)
{
    QStringList because;
    for (const QString& finding : facts.findings) {
        if (isProposedBy(proposal, finding))
            because.append(finding);
    }
    for (const QString& cause : facts.causes) {
        if (proposal.causes.contains(cause))
            because.append(cause);
    }
    if (proposal.forSinglePoints)
        because.append(facts.singlePoints);
    because.removeDuplicates();
    return because;
}

} // namespace

QList<PreventionItem> proposedPrevention(const PreventionProposals& known, const IncidentFacts& facts)
{
    QList<PreventionItem> items;
    for (const PreventionProposal& proposal : known) {
        PreventionItem item;
        item.item = proposal.id;
        item.state = u"proposed"_s;
        item.because = becauseOf(proposal, facts);
        if (!item.because.isEmpty())
            items.append(item);
    }
    return items;
}

IncidentFacts factsOf(const Incident& incident)
{
    IncidentFacts facts;
    for (const RecordEntry& entry : incident.entries) {
        const QString id = entry.args["finding"_L1].toObject()["id"_L1].toString();
        if (entry.kind == entrykind::findingRaised && !id.isEmpty() && !facts.findings.contains(id))
            facts.findings.append(id);
    }
    return facts;
}

QList<PreventionItem> preventionOf(
    const Incident& incident, const PreventionProposals& known, const IncidentFacts& facts)
{
    QList<PreventionItem> items = incident.prevention;
    for (const PreventionItem& proposed : proposedPrevention(known, facts)) {
        if (std::ranges::find(items, proposed.item, &PreventionItem::item) == items.end())
            items.append(proposed);
    }
    return items;
}

} // namespace yagura
