// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/prevention.h"
#include "models/domain/singlepoints.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Accepted first, then proposed, then done; what was dropped is in the record only.
constexpr std::array order {"accepted"_L1, "proposed"_L1, "done"_L1};

/// More of them are a list of everything.
constexpr std::size_t mostPoints = 10;
/// To look through a larger graph takes longer than a report may.
constexpr std::size_t largestGraph = 20'000;

std::vector<SinglePoint> pointsOf(const ReportStory& story)
{
    const ServiceMapPtr& services = story.sources().services;
    if (!services || services->graph.size() > largestGraph)
        return {};
    return singlePoints(services->graph, {}, {}).value_or(std::vector<SinglePoint>());
}

/// Those that failed by themselves, of the single points.
QStringList failedPoints(const ReportStory& story, const std::vector<SinglePoint>& points)
{
    QStringList failed;
    for (const SinglePoint& point : points) {
        const QString& id = story.sources().services->graph.node(point.node).id;
        const bool hasFailed = std::ranges::any_of(
            story.findings(), [&](const ToldFinding& told) { return told.finding.target == id; });
        if (hasFailed)
            failed.append(id);
    }
    return failed;
}

QList<PreventionItem> itemsOf(const ReportStory& story, const std::vector<SinglePoint>& points)
{
    if (!story.incident().prevention.isEmpty())
        return story.incident().prevention;
    // Nobody has looked yet: what speaks from the facts alone.
    IncidentFacts facts;
    for (const ToldFinding& told : story.findings())
        facts.findings.append(told.finding.id);
    facts.singlePoints = failedPoints(story, points);
    return proposedPrevention(story.sources().proposals, facts);
}

QString textOf(const ReportStory& story, const PreventionItem& item)
{
    if (!item.text.isEmpty())
        return item.text;
    const auto& proposals = story.sources().proposals;
    const auto known = std::ranges::find(proposals, item.item, &PreventionProposal::id);
    return known == proposals.end() ? item.item : known->text.in(story.language());
}

} // namespace

void tellPrevention(ReportStory& story, Report& report)
{
    const std::vector<SinglePoint> points = pointsOf(story);
    const QList<PreventionItem> items = itemsOf(story, points);
    for (const auto& state : order) {
        for (const PreventionItem& item : items) {
            if (item.state == state)
                report.next.append({story.plain(textOf(story, item)), story.plain(item.owner), item.due, state});
        }
    }
    for (std::size_t at = 0; at < std::min(points.size(), mostPoints); ++at) {
        const ServiceNode& node = story.sources().services->graph.node(points[at].node);
        const QString& label = node.label.in(story.language());
        report.singlePoints.append({story.plain(label.isEmpty() ? node.id : label), points[at].functions, points[at].services});
    }
}

} // namespace yagura
