// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Where an item stands on the page; nothing for what was dropped.
std::optional<int> placeOf(const QString& state)
{
    static constexpr std::array order {"accepted"_L1, "proposed"_L1, "done"_L1};
    const auto found = std::ranges::find(order, state);
    return found == order.end() ? std::nullopt : std::optional(int(found - order.begin()));
}

IncidentFacts factsOf(const ReportStory& story)
{
    IncidentFacts facts = yagura::factsOf(story.incident());
    // Only those that failed: that something could fail is told by the list of single points.
    for (const ReportSources::Point& point : story.sources().singlePoints) {
        if (story.impact().causes.contains(point.id))
            facts.singlePoints.append(point.id);
    }
    return facts;
}

/// As they stand on the page; what was dropped does not.
QList<PreventionItem> itemsOf(const ReportStory& story)
{
    QList<PreventionItem> items = preventionOf(story.incident(), story.sources().proposals, factsOf(story));
    items.removeIf([](const PreventionItem& item) { return !placeOf(item.state); });
    std::ranges::stable_sort(items, {}, [](const PreventionItem& item) { return placeOf(item.state); });
    return items;
}

QString textOf(const PreventionItem& item, const ReportStory& story)
{
    if (!item.text.isEmpty())
        return item.text;
    const PreventionProposals& proposals = story.sources().proposals;
    const auto known = std::ranges::find(proposals, item.item, &PreventionProposal::id);
    return known == proposals.end() ? item.item : known->text.in(story.language());
}

} // namespace

void tellPrevention(ReportStory& story, Report& report)
{
    for (const PreventionItem& item : itemsOf(story))
        report.next.append({story.plain(textOf(item, story)), story.plain(item.owner), item.due, item.state});
    for (const ReportSources::Point& point : story.sources().singlePoints) {
        const QString name = point.label.isEmpty() ? point.id : point.label.in(story.language());
        report.singlePoints.append({story.plain(name), point.functions, point.services});
    }
}

} // namespace yagura
