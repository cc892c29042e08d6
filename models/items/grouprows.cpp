// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/grouprows.h"

#include "models/items/formats.h"
#include "models/items/groupwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct GroupRowWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::FindingGroups)
};

/// A finding of the picture that the filter lets through, with its words.
struct Shown {
    const Finding* finding = nullptr;
    FindingRow row;
};

/// What a group is ordered by.
struct Rank {
    Severity worst = Severity::Ok;
    bool isCause = false;
    double score = 0;
    qint64 onset = 0;

    bool isBefore(const Rank& other) const
    {
        if (worst != other.worst)
            return worst > other.worst;
        if (isCause != other.isCause)
            return isCause;
        if (score > other.score || score < other.score)
            return score > other.score;
        return onset < other.onset;
    }
};

struct RankedGroup {
    FindingGroup group;
    Rank rank;
};

std::vector<Shown> shownOf(const GroupSource& source)
{
    std::vector<FindingRow> rows = findingRows(*source.picture, *source.acks);
    std::shared_ptr<const RowSnapshot> snapshot;
    FindingsTable table(findingColumns());
    if (!source.filter.isEmpty()) {
        table.merge(rows);
        snapshot = table.snapshot();
    }
    std::vector<Shown> shown;
    shown.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!snapshot || source.filter.matches(*snapshot, table.rowOfKey(rows[at].key), table.columnCount()))
            shown.push_back({&source.picture->findings[qsizetype(at)], std::move(rows[at])});
    }
    return shown;
}

GroupRow rowOf(const Shown& shown)
{
    GroupRow row;
    row.key = shown.row.key;
    row.severity = shown.row.severity;
    row.title = shown.row.title;
    row.detail = shown.row.detail;
    row.target = shown.row.target;
    row.object = shown.row.object;
    row.held = clockText(shown.row.sinceMs);
    row.ack = shown.row.ack;
    row.chatter = shown.row.chatter;
    row.line = ackText(row.ack);
    return row;
}

qint64 onsetOf(const Finding& finding)
{
    return (finding.onset ? finding.onset->at : finding.since).utc.toMSecsSinceEpoch();
}

/// Nodes in trouble by the target they stand for.
QHash<QString, const NodeCause*> causesByTarget(const Picture& picture)
{
    QHash<QString, const NodeCause*> causes;
    for (const NodeCause& cause : picture.impact.causes) {
        if (picture.services && cause.trouble.node != noNode)
            causes.insert(picture.services->graph.node(cause.trouble.node).id, &cause);
    }
    return causes;
}

/// The finding under which that one is shown: following who caused whom, but never in a circle.
const Shown* headOf(const Shown& shown, const QHash<QString, const Shown*>& byId)
{
    constexpr int farthest = 32;
    const Shown* head = &shown;
    for (int step = 0; step < farthest && head->finding->cause == Cause::Symptom; ++step) {
        const Shown* above = byId.value(head->finding->causedBy);
        if (!above)
            return head;
        if (above == &shown)
            return &shown;
        head = above;
    }
    return head;
}

std::vector<FindingGroup> inOrder(std::vector<RankedGroup> ranked)
{
    std::ranges::stable_sort(ranked, [](const RankedGroup& left, const RankedGroup& right) {
        if (left.rank.isBefore(right.rank) || right.rank.isBefore(left.rank))
            return left.rank.isBefore(right.rank);
        return left.group.head.key < right.group.head.key;
    });
    std::vector<FindingGroup> groups;
    groups.reserve(ranked.size());
    for (RankedGroup& each : ranked) {
        each.group.head.members = int(each.group.members.size());
        groups.push_back(std::move(each.group));
    }
    return groups;
}

RankedGroup causeGroup(const Shown& head, std::vector<const Shown*> symptoms, const NodeCause* cause)
{
    // Along the chain: what broke first stands first.
    std::ranges::stable_sort(symptoms, {}, [](const Shown* symptom) { return onsetOf(*symptom->finding); });
    RankedGroup made {{rowOf(head), {}}, {head.row.severity, head.finding->cause == Cause::Probable, 0, onsetOf(*head.finding)}};
    const CauseScore* score = cause && cause->isRoot() ? &cause->score : nullptr;
    made.rank.score = score && made.rank.isCause ? score->total : 0;
    if (made.group.head.line.isEmpty())
        made.group.head.line = causeLine(*head.finding, int(symptoms.size()), score);
    if (made.group.head.line.isEmpty() && head.finding->cause == Cause::Symptom)
        made.group.head.line = symptomLine(*head.finding, nullptr);
    for (const Shown* symptom : symptoms) {
        GroupRow row = rowOf(*symptom);
        row.kind = GroupRow::Kind::Symptom;
        row.reason = symptomLine(*symptom->finding, head.finding);
        made.rank.worst = std::max(made.rank.worst, row.severity);
        made.group.members.push_back(std::move(row));
    }
    return made;
}

RankedGroup componentGroup(const QString& target, const std::vector<const Shown*>& findings)
{
    RankedGroup made;
    GroupRow& head = made.group.head;
    head.key = componentKey(target);
    head.kind = GroupRow::Kind::Component;
    head.title = target;
    head.target = target;
    head.severity = Severity::Ok;
    int critical = 0;
    made.rank.onset = onsetOf(*findings.front()->finding);
    for (const Shown* each : findings) {
        critical += each->row.severity == Severity::Critical ? 1 : 0;
        head.severity = std::max(head.severity, each->row.severity);
        made.rank.onset = std::min(made.rank.onset, onsetOf(*each->finding));
        if (each->finding->cause == Cause::Probable && !made.rank.isCause) {
            made.rank.isCause = true;
            head.line = GroupRowWords::tr("Probable cause: %1").arg(each->row.title);
        }
        GroupRow row = rowOf(*each);
        row.kind = GroupRow::Kind::Symptom;
        made.group.members.push_back(std::move(row));
    }
    head.detail = GroupRowWords::tr("%n finding(s)", nullptr, int(findings.size()));
    if (critical > 0)
        head.detail += u" · "_s + GroupRowWords::tr("%n critical", nullptr, critical);
    if (head.line.isEmpty() && findings.front()->finding->cause == Cause::Symptom)
        head.line = symptomLine(*findings.front()->finding, nullptr);
    // In a storm what causes it stands first, however bad the rest looks.
    made.rank.worst = made.rank.isCause ? Severity::Critical : std::min(head.severity, Severity::Warning);
    made.rank.score = double(head.severity);
    return made;
}

} // namespace

QStringList findingFields()
{
    QStringList fields;
    for (const auto& column : findingColumns())
        fields.append(QString::fromLatin1(column.field));
    return fields;
}

QString componentKey(const QString& target)
{
    return u"component:"_s + target;
}

std::vector<FindingGroup> causeGroups(const GroupSource& source, qsizetype* count)
{
    const std::vector<Shown> shown = shownOf(source);
    QHash<QString, const Shown*> byId;
    for (const Shown& each : shown)
        byId.insert(each.row.key, &each);
    QHash<QString, std::vector<const Shown*>> symptoms;
    std::vector<const Shown*> heads;
    for (const Shown& each : shown) {
        const Shown* head = headOf(each, byId);
        if (head == &each)
            heads.push_back(&each);
        else
            symptoms[head->row.key].push_back(&each);
    }
    const auto causes = causesByTarget(*source.picture);
    std::vector<RankedGroup> ranked;
    for (const Shown* head : heads)
        ranked.push_back(causeGroup(*head, symptoms.value(head->row.key), causes.value(head->row.target)));
    if (count)
        *count = qsizetype(shown.size());
    return inOrder(std::move(ranked));
}

std::vector<FindingGroup> componentGroups(const GroupSource& source, qsizetype* count)
{
    const std::vector<Shown> shown = shownOf(source);
    QHash<QString, std::vector<const Shown*>> byTarget;
    for (const Shown& each : shown)
        byTarget[each.row.target].push_back(&each);
    std::vector<RankedGroup> ranked;
    for (auto target = byTarget.cbegin(); target != byTarget.cend(); ++target)
        ranked.push_back(componentGroup(target.key(), target.value()));
    if (count)
        *count = qsizetype(shown.size());
    return inOrder(std::move(ranked));
}

} // namespace yagura
