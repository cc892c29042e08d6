// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturemerger.h"

#include "models/domain/markbook.h"
#include "models/domain/mergedservices.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr auto unreachable = "unreachable"_L1;

Finding sourceFinding(
    const QString& rule, const QString& target, Severity severity, const Moment& since, const Moment& now)
{
    Finding finding;
    finding.pattern = u"source"_s;
    finding.rule = rule;
    finding.target = target;
    finding.severity = severity;
    finding.since = since;
    finding.heldS = double(now.since(since).count()) / 1000;
    finding.code = finding.pattern + u'.' + rule;
    finding.id = findingId(finding.pattern, rule, target, std::nullopt);
    return finding;
}

void tell(Finding& finding, const Failure& failure)
{
    finding.args = failure.args;
    finding.args.insert("class"_L1, failureClassName(failure.failureClass));
    finding.args.insert("code"_L1, failure.code);
}

/// A thing may serve and yet not be there for one place. Its values are those of who reaches it; this is the rest.
void makePartial(Finding& finding, const SourcePicture& source)
{
    finding.pattern = u"source"_s;
    finding.rule = source.name.isEmpty() ? u"not_reached_here"_s : u"not_reached"_s;
    finding.code = finding.pattern + u'.' + finding.rule;
    finding.severity = std::min(finding.severity, Severity::Warning);
    if (!source.name.isEmpty())
        finding.object = ObjectRef {u"source"_s, source.name};
    finding.runbook.clear();
}

/// What a mad source says twice stands once.
template<typename Row>
void dropRepeated(QList<Row>& rows)
{
    QSet<QString> met;
    rows.removeIf([&](const Row& row) {
        const bool isKnown = met.contains(row.id);
        met.insert(row.id);
        return isKnown;
    });
}

void sortWorstFirst(QList<Finding>& findings)
{
    std::ranges::stable_sort(findings, [](const Finding& left, const Finding& right) {
        return std::tie(right.severity, left.since.boot, left.id) < std::tie(left.severity, right.since.boot, right.id);
    });
}

bool isLost(const SourcePicture& source)
{
    return source.loss.has_value();
}

} // namespace

Picture PictureMerger::merge(QList<SourcePicture> sources, const Moment& now)
{
    std::ranges::sort(sources, {}, [](const SourcePicture& source) { return std::pair(!source.isOwn, source.name); });
    m_sources = std::move(sources);
    m_folds.look(m_sources, now);

    Picture picture;
    picture.now = now;
    const bool isBlind = !m_sources.isEmpty() && std::ranges::all_of(m_sources, isLost);
    for (const SourcePicture& source : std::as_const(m_sources)) {
        addTargets(picture, source);
        if (source.picture) {
            addFindings(picture, source);
            addOtherParts(picture, source);
            addRules(picture, source);
        }
        addSourceFindings(picture, source, isBlind ? Severity::Unknown : Severity::Warning);
        if (source.isOwn && source.picture)
            picture.pulse = source.picture->pulse;
    }
    if (isBlind)
        picture.loss = m_sources.first().loss;
    dropRepeated(picture.findings);
    dropRepeated(picture.marks);
    sortWorstFirst(picture.findings);
    std::ranges::stable_sort(picture.marks, {}, [](const Mark& mark) { return mark.at.utc; });
    picture.marks.remove(0, std::max<qsizetype>(0, picture.marks.size() - MarkBook::most));
    std::ranges::stable_sort(picture.observed, {}, &ObservedEdge::key);
    joinServices(picture);
    explain(picture);
    return picture;
}

void PictureMerger::addTargets(Picture& picture, const SourcePicture& source)
{
    addSource(picture, source);
    if (!source.picture)
        return;
    for (const TargetState& state : source.picture->targets) {
        const QString id = m_folds.idOf(source, state.target.id);
        const SourcePicture* shown = &source;
        TargetState row = state;
        if (const Fold* fold = m_folds.foldOf(id)) {
            if (&m_sources[fold->seen.first().source] != &source)
                continue; // it has its place already
            const SeenTarget& seen = fold->seen[fold->shown];
            shown = &m_sources[seen.source];
            row = shown->picture->targets[seen.target];
            if (row.target.environment == Environment::Unset)
                row.target.environment = state.target.environment;
        }
        row.target.id = id;
        row.sourceLost = row.sourceLost || isLost(*shown);
        picture.targets.append(row);
    }
}

/// What is polled here has no name, and is no source that could be lost.
void PictureMerger::addSource(Picture& picture, const SourcePicture& source)
{
    if (source.name.isEmpty())
        return;
    QHash<QString, bool> alsoSees;
    for (const Fold& fold : m_folds.folds()) {
        for (qsizetype place = 1; place < fold.seen.size(); ++place) {
            if (&m_sources[fold.seen[place].source] == &source)
                alsoSees.insert(fold.id, place == fold.shown);
        }
    }
    const auto before = m_before.constFind(source.name);
    const TargetState state = sourceState(source, alsoSees, before == m_before.cend() ? nullptr : &*before);
    m_before.insert(source.name, state);
    picture.targets.append(state);
}

bool PictureMerger::isShownLive(const Picture& picture, const QString& id) const
{
    const Fold* fold = m_folds.foldOf(id);
    const SeenTarget seen = fold->seen[fold->shown];
    const SourcePicture& source = m_sources[seen.source];
    return !source.loss && source.picture->targets[seen.target].freshness(picture.now) == Freshness::Live;
}

void PictureMerger::addFindings(Picture& picture, const SourcePicture& source) const
{
    for (Finding finding : source.picture->findings) {
        const bool isHidden = m_folds.isHidden(source, finding.target);
        finding.target = m_folds.idOf(source, finding.target);
        if (isHidden) {
            if (finding.rule != unreachable || source.loss || !isShownLive(picture, finding.target))
                continue;
            makePartial(finding, source);
        }
        finding.id = findingId(finding.pattern, finding.rule, finding.target, finding.object);
        finding.cause = Cause::Unknown;
        finding.causedBy.clear();
        finding.causePath.clear();
        finding.affects.clear();
        finding.affectsTotal = 0;
        picture.findings.append(finding);
    }
}

void PictureMerger::addOtherParts(Picture& picture, const SourcePicture& source) const
{
    const Picture& part = *source.picture;
    const QString prefix = source.isOwn ? QString() : source.name;
    for (Mark mark : part.marks) {
        if (mark.source == Mark::Source::Seen && m_folds.isHidden(source, mark.node))
            continue;
        mark.id = qualifiedId(prefix, mark.id);
        if (!mark.node.isEmpty())
            mark.node = m_folds.idOf(source, mark.node);
        else if (!source.isOwn)
            mark.node = sourceTargetId(source.name);
        picture.marks.append(mark);
    }
    for (auto each = part.forecasts.cbegin(); each != part.forecasts.cend(); ++each) {
        if (!m_folds.isHidden(source, each.key().first))
            picture.forecasts.insert({m_folds.idOf(source, each.key().first), each.key().second}, each.value());
    }
    for (ObservedEdge edge : part.observed) {
        if (m_folds.isHidden(source, edge.target))
            continue;
        edge.target = m_folds.idOf(source, edge.target);
        if (!edge.client.isEmpty())
            edge.client = m_folds.idOf(source, edge.client);
        picture.observed.append(edge);
    }
}

void PictureMerger::addRules(Picture& picture, const SourcePicture& source) const
{
    for (Rule rule : source.picture->rules) {
        if (!source.isOwn)
            rule.targetGlob = qualifiedId(source.name, rule.targetGlob.isEmpty() ? u"*"_s : rule.targetGlob);
        picture.rules.append(rule);
    }
}

void PictureMerger::addSourceFindings(Picture& picture, const SourcePicture& source, Severity ofLoss) const
{
    if (source.name.isEmpty())
        return;
    const QString id = sourceTargetId(source.name);
    if (source.loss) {
        Finding lost = sourceFinding(u"lost"_s, id, ofLoss, source.loss->since, picture.now);
        tell(lost, source.loss->why);
        picture.findings.append(lost);
        return;
    }
    const TargetState* state = picture.target(id);
    if (source.isPaused || !state || state->freshness(picture.now) != Freshness::Stale)
        return;
    Moment since = state->good->readAt;
    const auto patience = liveFor(sourceEvery);
    since = {since.utc.addMSecs(patience.count()), since.boot + patience};
    picture.findings.append(sourceFinding(u"silent"_s, id, Severity::Warning, since, picture.now));
}

// A new graph only when something about it is new: it is dear to make, and pages arrange themselves by it.
void PictureMerger::joinServices(Picture& picture)
{
    Joint joint;
    QList<MapPart> parts;
    joint.names = m_folds.names();
    for (const SourcePicture& source : std::as_const(m_sources)) {
        MapPart part;
        part.services = source.picture ? source.picture->services : nullptr;
        part.rename = [this, &source](const QString& id) { return m_folds.idOf(source, id); };
        part.prefix = source.isOwn ? QString() : source.name + u':';
        if (source.picture && !part.services) {
            for (const TargetState& state : source.picture->targets) {
                if (state.target.kind != TargetKind::Service)
                    part.targets.append(state.target.id);
            }
        }
        joint.maps.append({source.name, part.services});
        joint.bare.append(part.targets);
        parts.append(part);
    }
    if (joint != m_joint) {
        const ServiceMapPtr made = mergedServices(parts);
        const bool isSame = made && m_services && made->rows == m_services->rows && made->shared == m_services->shared
            && made->graph.ids() == m_services->graph.ids();
        m_joint = std::move(joint);
        m_services = isSame ? m_services : made;
    }
    picture.services = m_services;
}

/// A mark for everything in a source lifts whatever is in trouble there, as it does in the source itself.
void PictureMerger::explain(Picture& picture) const
{
    if (!m_services)
        return;
    QList<ChangeMark> marks;
    for (const SourcePicture& source : m_sources) {
        if (!source.picture)
            continue;
        QSet<QString> troubled;
        for (const Finding& finding : source.picture->findings)
            troubled.insert(m_folds.idOf(source, finding.target));
        for (const ChangeMark& mark : changeMarks(source.picture->marks)) {
            if (!mark.node.isEmpty())
                marks.append({mark.at, m_folds.idOf(source, mark.node)});
            for (const QString& id : mark.node.isEmpty() ? troubled : QSet<QString>())
                marks.append({mark.at, id});
        }
    }
    auto result = analysed(picture.findings, m_services->graph, {picture.targets, marks, picture.now});
    picture.findings = std::move(result.findings);
    picture.impact = std::move(result.impact);
}

} // namespace yagura
