// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incidentscribe.h"

#include "models/domain/detailsjson.h"
#include "models/domain/entrykinds.h"
#include "models/domain/findingjson.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// It counts once it has held for as long as its rule wants: what stood when the incident was declared was known before.
QDateTime detectionOf(const Finding& finding, const QDateTime& now)
{
    const QDateTime counted = finding.since.utc.addMSecs(qint64(finding.holdS * 1000));
    return counted.isValid() && counted < now ? counted : now;
}

bool isWorthAnEntry(const Finding& finding)
{
    return finding.severity == Severity::Warning || finding.severity == Severity::Critical;
}

QDateTime beginningOf(const Finding& finding)
{
    return finding.onset ? finding.onset->at.utc : finding.since.utc;
}

/// Whether its target can be seen, so that a finding that is not there is gone and not only out of sight.
bool isSeen(const Picture& picture, const QString& findingId)
{
    const QString target = findingId.section(u'@', 1).section(u'/', 0, 0);
    const TargetState* state = picture.target(target);
    return state && state->freshness(picture.now) == Freshness::Live;
}

bool isFunctionFailed(const Picture& picture, const Finding& finding)
{
    if (!picture.services)
        return false;
    return std::ranges::any_of(finding.affects, [&](const QString& id) {
        const auto node = picture.services->graph.find(id);
        return node && picture.services->graph.node(*node).kind == NodeKind::Function;
    });
}

/// Of the critical findings with that cause the one that reaches most; the first of several that reach as many. Null:
/// there is none.
const Finding* furthestReaching(const QList<Finding>& findings, Cause cause)
{
    const Finding* furthest = nullptr;
    for (const Finding& finding : findings) {
        const bool counts = finding.severity == Severity::Critical && finding.cause == cause;
        if (counts && (!furthest || finding.affectsTotal > furthest->affectsTotal))
            furthest = &finding;
    }
    return furthest;
}

} // namespace

IncidentScribe::IncidentScribe(const Incident& incident)
    : m_incident(incident.id), m_started(incident.times.value(u"started"_s))
{
    for (const RecordEntry& entry : incident.entries) {
        const QJsonObject finding = entry.args[u"finding"_s].toObject();
        if (entry.kind == entrykind::findingRaised || entry.kind == entrykind::findingChanged) {
            const Finding told = findingFromJson(finding);
            m_standing.insert(told.id, {told.severity, told.since.utc});
        } else if (entry.kind == entrykind::findingCleared) {
            m_standing.remove(entry.args[u"id"_s].toString());
        } else if (entry.kind == entrykind::changeSeen) {
            m_marks.insert(entry.args[u"mark"_s][u"id"_s].toString());
        }
    }
    setCriteria(incident.criteria);
    for (const ExitCriterion& criterion : incident.criteria) {
        if (const auto known = m_criteria.find(criterion.id); known != m_criteria.end())
            known->second.told = criterion.answer;
    }
}

void IncidentScribe::setCriteria(const QList<ExitCriterion>& criteria)
{
    std::map<QString, Watched> next;
    for (const ExitCriterion& criterion : criteria) {
        if (criterion.predicate.isEmpty())
            continue;
        const auto known = m_criteria.find(criterion.id);
        const bool isSame = known != m_criteria.end() && known->second.watch.predicate() == criterion.predicate;
        next.emplace(criterion.id, isSame ? known->second : Watched {PredicateWatch(criterion.predicate)});
    }
    m_criteria = std::move(next);
}

PredicateState IncidentScribe::criterion(const QString& id) const
{
    const auto known = m_criteria.find(id);
    return known == m_criteria.end() ? PredicateState() : known->second.watch.state();
}

EntryDraft IncidentScribe::draft(
    QLatin1StringView kind, const QDateTime& happened, const Picture& picture, QJsonObject args) const
{
    return {
        m_incident, happened.isValid() ? happened : picture.now.utc, picture.now.utc, {}, kind, std::move(args), {}};
}

QList<EntryDraft> IncidentScribe::look(const Picture& picture)
{
    QList<EntryDraft> drafts;
    lookAtClocks(picture, drafts);
    lookAtMarks(picture, drafts);
    lookAtFindings(picture, drafts);
    lookForGone(picture, drafts);
    lookAtCriteria(picture, drafts);
    return drafts;
}

void IncidentScribe::lookAtFindings(const Picture& picture, QList<EntryDraft>& drafts)
{
    for (const Finding& finding : picture.findings) {
        if (!isWorthAnEntry(finding))
            continue;
        const auto told = m_standing.constFind(finding.id);
        if (told != m_standing.constEnd() && told->severity == finding.severity)
            continue;
        const bool isNew = told == m_standing.constEnd();
        const auto kind = isNew ? entrykind::findingRaised : entrykind::findingChanged;
        const QDateTime happened = isNew ? beginningOf(finding) : picture.now.utc;
        drafts.append(draft(kind, happened, picture, {{u"finding"_s, findingJson(finding)}}));
        if (isNew)
            drafts.last().detected = detectionOf(finding, picture.now.utc);
        m_standing.insert(finding.id, {finding.severity, finding.since.utc});
    }
}

void IncidentScribe::lookForGone(const Picture& picture, QList<EntryDraft>& drafts)
{
    QSet<QString> standing;
    for (const Finding& finding : picture.findings)
        standing.insert(finding.id);
    m_standing.removeIf([&](auto entry) {
        if (standing.contains(entry.key()) || !isSeen(picture, entry.key()))
            return false;
        const auto stood = entry.value().since.secsTo(picture.now.utc);
        drafts.append(draft(entrykind::findingCleared, picture.now.utc, picture,
            {{u"id"_s, entry.key()}, {u"stood_s"_s, std::max<qint64>(stood, 0)}}));
        return true;
    });
}

void IncidentScribe::lookAtMarks(const Picture& picture, QList<EntryDraft>& drafts)
{
    // What changed shortly before an incident is part of its story.
    const QDateTime from = m_started.addSecs(-30 * 60);
    for (const Mark& mark : picture.marks) {
        if (m_marks.contains(mark.id) || (m_started.isValid() && mark.at.utc < from))
            continue;
        m_marks.insert(mark.id);
        drafts.append(draft(entrykind::changeSeen, mark.at.utc, picture, {{u"mark"_s, markJson(mark)}}));
    }
}

void IncidentScribe::lookAtCriteria(const Picture& picture, QList<EntryDraft>& drafts)
{
    for (auto& [id, watched] : m_criteria) {
        const PredicateState& state = watched.watch.look(picture);
        // Not being able to see is no news of the incident; the picture tells it.
        if (state.answer == Answer::Unknown || state.answer == watched.told)
            continue;
        if (watched.told != Answer::Unknown || state.answer == Answer::Yes) {
            drafts.append(draft(entrykind::criterionMet, picture.now.utc, picture,
                {{u"id"_s, id}, {u"answer"_s, answerName(state.answer)}}));
        }
        watched.told = state.answer;
    }
}

void IncidentScribe::lookAtClocks(const Picture& picture, QList<EntryDraft>& drafts)
{
    const qint64 offset = picture.now.utc.toMSecsSinceEpoch() - picture.now.boot.count();
    const qint64 step = m_offsetMs ? offset - *m_offsetMs : 0;
    m_offsetMs = offset;
    if (std::abs(step) >= clockStep.count())
        drafts.append(draft(entrykind::clockStepped, picture.now.utc, picture, {{u"seconds"_s, double(step) / 1000}}));
}

std::optional<IncidentProposal> proposedIncident(const Picture& picture)
{
    const Finding* found = furthestReaching(picture.findings, Cause::Probable);
    if (!found)
        found = furthestReaching(picture.findings, Cause::Unknown);
    if (!found)
        return std::nullopt;
    return IncidentProposal {found->id, isFunctionFailed(picture, *found) ? u"sev1"_s : u"sev2"_s, beginningOf(*found)};
}

QList<ExitCriterion> usualCriteria(const QString& finding, std::chrono::seconds heldFor)
{
    if (finding.isEmpty())
        return {};
    ExitCriterion clear;
    clear.id = u"cause_clear"_s;
    Predicate::Condition condition;
    condition.kind = Predicate::Condition::Kind::Finding;
    condition.finding = finding;
    condition.target = finding.section(u'@', 1).section(u'/', 0, 0);
    condition.isClear = true;
    clear.predicate.all = {condition};
    clear.predicate.heldFor = heldFor;
    return {clear};
}

} // namespace yagura
