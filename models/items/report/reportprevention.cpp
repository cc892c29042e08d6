// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/prevention.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Accepted first, then proposed, then done; what was dropped is in the record only.
constexpr std::array order {"accepted"_L1, "proposed"_L1, "done"_L1};

QList<PreventionItem> itemsOf(const ReportStory& story)
{
    if (!story.incident().prevention.isEmpty())
        return story.incident().prevention;
    // Nobody has looked yet: what speaks from the facts alone.
    IncidentFacts facts;
    for (const ToldFinding& told : story.findings())
        facts.findings.append(told.finding.id);
    for (const ReportSources::Point& point : story.sources().singlePoints)
        facts.singlePoints.append(point.id);
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
    const QList<PreventionItem> items = itemsOf(story);
    for (const auto& state : order) {
        for (const PreventionItem& item : items) {
            if (item.state == state)
                report.next.append({story.plain(textOf(story, item)), story.plain(item.owner), item.due, state});
        }
    }
    for (const ReportSources::Point& point : story.sources().singlePoints) {
        const QString label = point.label.in(story.language());
        report.singlePoints.append({story.plain(label.isEmpty() ? point.id : label), point.functions, point.services});
    }
}

} // namespace yagura
