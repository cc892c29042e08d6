// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/localtextreader.h"
#include "backends/runbooks/listofmappings.h"
#include "backends/runbooks/shippedrunbooks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QStringList readNames(MappingReader& entry, const QString& key, const QStringList& known, const QString& code)
{
    const QStringList names = entry.texts(key);
    for (const QString& name : names) {
        if (!known.contains(name))
            entry.note(key, code, unknownWord(u"value"_s, name, known));
    }
    return names;
}

void readBecause(
    const YamlNode& node, PreventionProposal& proposal, ConfigFaults& faults, const RunbookVocabulary& known)
{
    if (node.kind != YamlNode::Kind::Mapping)
        return faults.noteWrongType(node, u"because"_s, u"mapping"_s);
    MappingReader entry(node, faults);
    proposal.rules = readNames(entry, u"rules"_s, known.rules, u"runbook.unknown_rule"_s);
    proposal.patterns = readNames(entry, u"patterns"_s, known.patterns, u"runbook.unknown_pattern"_s);
    proposal.causes = readNames(entry, u"causes"_s, known.causes, u"runbook.unknown_cause"_s);
    proposal.forSinglePoints = entry.flag(u"single_points"_s).value_or(false);
    entry.refuseUnknown();
}

PreventionProposal readProposal(MappingReader& entry, ConfigFaults& faults, const RunbookVocabulary& known)
{
    PreventionProposal proposal;
    proposal.id = entry.requiredText(u"proposal"_s);
    entry.require(u"group"_s);
    const QStringList groups {
        u"monitoring"_s, u"capacity"_s, u"handling"_s, u"redundancy"_s, u"maintenance"_s, u"development"_s};
    proposal.group = entry.word(u"group"_s, groups).value_or(QString());
    entry.require(u"text"_s);
    proposal.text = readLocalText(entry, u"text"_s, faults);
    if (const auto* because = entry.require(u"because"_s))
        readBecause(*because, proposal, faults, known);
    return proposal;
}

} // namespace

Result<PreventionProposals, QList<ConfigFault>> readPrevention(
    const QByteArray& bytes, const QString& file, const RunbookVocabulary& vocabulary)
{
    const auto document = parseYaml(bytes, file);
    if (!document.faults.isEmpty())
        return document.faults;
    ConfigFaults faults(file);
    MappingReader root(document.root, faults);
    PreventionProposals proposals;
    root.require(u"prevention"_s);
    readEach(root, u"prevention"_s, faults, [&](const YamlNode&, MappingReader& entry) {
        const PreventionProposal proposal = readProposal(entry, faults, vocabulary);
        const bool isTaken = std::ranges::find(proposals, proposal.id, &PreventionProposal::id) != proposals.end();
        if (isTaken)
            entry.note(u"proposal"_s, u"config.duplicate_id"_s, {{u"id"_s, proposal.id}, {u"first"_s, file}});
        proposals.append(proposal);
    });
    root.refuseUnknown();
    if (faults.count() > 0)
        return faults.list();
    return proposals;
}

} // namespace yagura
