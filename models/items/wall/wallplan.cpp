// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallplan.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

/// Height that is not given away yet.
class Budget final {
public:
    explicit Budget(double height) : m_left(height) { }

    bool take(double height)
    {
        if (m_left < height)
            return false;
        m_left -= height;
        return true;
    }
    bool has(double height) const { return m_left >= height; }

private:
    double m_left;
};

Severity worthOf(const WallPane& pane, int shown)
{
    return shown < pane.troubled ? pane.items[std::size_t(shown)].severity : Severity::Ok;
}

/// So many rows for each pane: one, then more for whichever hides the worst.
std::vector<int> dealtRows(const std::vector<WallPane>& panes, int rows)
{
    std::vector<int> dealt(panes.size(), 0);
    for (; rows > 0; --rows) {
        std::size_t best = panes.size();
        for (std::size_t pane = 0; pane < panes.size(); ++pane) {
            const bool hasMore = dealt[pane] == 0 || dealt[pane] < panes[pane].troubled;
            if (!hasMore)
                continue;
            const auto rank = [&](std::size_t of) {
                const Severity next = dealt[of] == 0 ? panes[of].severity() : worthOf(panes[of], dealt[of]);
                return std::pair(dealt[of] == 0, next);
            };
            if (best == panes.size() || rank(pane) > rank(best))
                best = pane;
        }
        if (best == panes.size())
            break;
        ++dealt[best];
    }
    return dealt;
}

std::vector<WallRow> rowsOf(const std::vector<WallPane>& panes, const std::vector<int>& dealt)
{
    std::vector<WallRow> rows;
    int homeless = 0; // in trouble, in panes without a row
    for (std::size_t at = 0; at < panes.size(); ++at) {
        const WallPane& pane = panes[at];
        if (dealt[at] == 0)
            homeless += pane.troubles();
        for (int shown = 0; shown < dealt[at]; ++shown)
            rows.push_back({&pane.items[std::size_t(shown)], &pane, 0, shown == 0});
        if (dealt[at] > 0)
            rows.back().more = std::max(0, pane.troubles() - dealt[at]);
    }
    if (!rows.empty())
        rows.back().more += homeless;
    return rows;
}

} // namespace

WallPlan wallPlanOf(const WallStory& story, double height)
{
    namespace grid = wallgrid;
    Budget budget(height);
    WallPlan plan;
    budget.take(grid::verdictLine + grid::headFoot);
    budget.take(grid::strip);
    const int panes = int(story.panes.size());
    int rows = 0;
    const auto takeRow = [&] { rows += rows < panes && budget.take(grid::row) ? 1 : 0; };
    const auto takeHead
        = [&] { plan.headLines += plan.headLines < int(story.head.size()) && budget.take(grid::headLine) ? 1 : 0; };
    const auto takeFoot = [&] {
        const double top = plan.footLines == 0 ? grid::footTop : 0;
        plan.footLines += plan.footLines < int(story.foot.size()) && budget.take(grid::footLine + top) ? 1 : 0;
    };
    takeRow();
    takeHead();
    takeRow();
    takeRow();
    takeFoot();
    takeHead();
    takeFoot();
    const int troubled = std::accumulate(story.panes.begin(), story.panes.end(), 0,
        [](int sum, const WallPane& pane) { return sum + std::max(1, pane.troubled); });
    while (rows >= panes && rows < troubled && budget.has(grid::row + grid::air)) {
        budget.take(grid::row);
        ++rows;
    }
    plan.rows = rowsOf(story.panes, dealtRows(story.panes, rows));
    return plan;
}

WallPlan wallPanePlanOf(const WallPane& pane, double height)
{
    namespace grid = wallgrid;
    Budget budget(height);
    WallPlan plan;
    budget.take(grid::verdictLine + grid::headFoot);
    budget.take(grid::strip);
    for (int line = 0; line < 2; ++line)
        plan.headLines += budget.take(grid::headLine) ? 1 : 0;
    const int items = int(pane.items.size());
    int rows = 0;
    while (rows < items && budget.take(grid::row))
        ++rows;
    for (int row = 0; row < rows; ++row)
        plan.rows.push_back({&pane.items[std::size_t(row)], &pane, 0, false});
    if (!plan.rows.empty())
        plan.rows.back().more = std::max(items, pane.well + pane.troubled) - rows;
    return plan;
}

} // namespace yagura
