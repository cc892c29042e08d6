// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/onsetlanes.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::OnsetLanes)
};

constexpr qint64 shortestLength = 10 * 60'000;
constexpr qint64 longestLength = 24 * 60 * 60'000;

OnsetLane laneOf(const Finding& finding)
{
    OnsetLane lane;
    lane.key = finding.id;
    lane.name = finding.object ? shortObjectName(finding.object->name) : finding.target;
    lane.title = wordsOf(finding, ObjectText::Short).title;
    lane.severity = finding.severity;
    lane.since = finding.since.utc.toMSecsSinceEpoch();
    lane.onset = lane.since;
    if (finding.onset) {
        lane.onset = std::min(lane.since, finding.onset->at.utc.toMSecsSinceEpoch());
        lane.how = finding.onset->source == Onset::Source::LeftBand ? LaneWords::tr("left its band")
                                                                    : LaneWords::tr("crossed its threshold");
    }
    return lane;
}

/// The id of the cause of that finding's group; empty when it stands alone.
QString causeOf(const Picture& picture, const QString& id)
{
    const auto found = std::ranges::find(picture.findings, id, &Finding::id);
    if (found == picture.findings.end())
        return {};
    const QString cause = found->cause == Cause::Symptom ? found->causedBy : found->id;
    const auto isSymptomOfIt = [&](const Finding& each) { return each.causedBy == cause; };
    return !cause.isEmpty() && std::ranges::any_of(picture.findings, isSymptomOfIt) ? cause : QString();
}

/// A span that shows when it all began, with room before it.
ChartSpan spanFor(const std::vector<OnsetLane>& lanes, qint64 now)
{
    qint64 first = now;
    for (const OnsetLane& lane : lanes)
        first = std::min(first, lane.onset);
    const qint64 length = std::clamp((now - first) * 5 / 4, shortestLength, longestLength);
    return {now - length, now};
}

} // namespace

OnsetLanes onsetLanes(const Picture& picture, const QString& finding, std::size_t most)
{
    OnsetLanes lanes;
    const QString cause = causeOf(picture, finding);
    for (const Finding& each : picture.findings) {
        const bool isOfGroup = each.id == cause || each.causedBy == cause;
        if (cause.isEmpty() ? each.cause != Cause::Symptom || each.causedBy.isEmpty() : isOfGroup)
            lanes.lanes.push_back(laneOf(each));
        if (!cause.isEmpty() && each.id == cause)
            lanes.cause = lanes.lanes.back().title;
    }
    std::ranges::stable_sort(lanes.lanes, {}, &OnsetLane::onset);
    if (lanes.lanes.size() > most) {
        lanes.more = int(lanes.lanes.size() - most);
        lanes.lanes.resize(most);
    }
    lanes.span = spanFor(lanes.lanes, picture.now.utc.toMSecsSinceEpoch());
    return lanes;
}

QString laneText(const OnsetLane& lane, const ChartSpan& span)
{
    const QString at = timeOfDayText(QDateTime::fromMSecsSinceEpoch(lane.onset, Qt::UTC));
    const QString began
        = lane.how.isEmpty() ? LaneWords::tr("since %1").arg(at) : LaneWords::tr("%1 at %2").arg(lane.how, at);
    return LaneWords::tr("%1: %2, %3 for %4")
        .arg(lane.title, began, stateWord(lane.severity), clockText(span.to - lane.since));
}

} // namespace yagura
