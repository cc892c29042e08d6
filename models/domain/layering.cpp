// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/layering.h"

#include "models/domain/stacking.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace yagura {

namespace {

constexpr double laneRoom = 14; // of a line that passes a column
constexpr int sweeps = 12; // more of them hardly ever remove another crossing
constexpr int settlings = 8;

/// A box, or the place where a line passes a column.
struct Slot {
    int column = 0;
    double height = 0;
    bool isLane = true;
    std::vector<int> before; ///< neighbours in the column to the left
    std::vector<int> after;
    double centre = 0;
};

class Layering final {
public:
    explicit Layering(const LayoutRequest& request) : m_request(request)
    {
        for (const LayoutRequest::Box& box : request.boxes)
            addSlot({box.column, box.height, false, {}, {}, 0});
        for (const LayoutRequest::Line& line : request.lines)
            m_lanes.push_back(lanesOf(line));
        m_places.resize(m_slots.size());
        for (auto& column : m_columns)
            number(column);
    }

    LayoutAnswer answer()
    {
        uncross();
        settle();
        return told();
    }

private:
    int addSlot(Slot slot)
    {
        const int at = int(m_slots.size());
        if (slot.column >= int(m_columns.size()))
            m_columns.resize(std::size_t(slot.column) + 1);
        m_columns[std::size_t(slot.column)].push_back(at);
        m_slots.push_back(std::move(slot));
        return at;
    }
    std::vector<int> lanesOf(const LayoutRequest::Line& line);
    void join(int left, int right);
    void number(const std::vector<int>& column);
    bool reorder(std::vector<int>& column, bool byBefore);
    long long crossings() const;
    void uncross();
    void settle();
    void place(const std::vector<int>& column, int pass);
    double wishOf(const Slot& slot, int pass) const;
    LayoutAnswer told() const;

    const LayoutRequest& m_request;
    std::vector<Slot> m_slots; ///< the boxes first
    std::vector<std::vector<int>> m_columns; ///< slots from the top down
    std::vector<int> m_places; ///< of each slot in its column
    std::vector<std::vector<int>> m_lanes; ///< of each line
};

std::vector<int> Layering::lanesOf(const LayoutRequest::Line& line)
{
    const int first = m_request.boxes[line.from].column;
    const int last = m_request.boxes[line.to].column;
    std::vector<int> lanes;
    if (last <= first)
        return lanes;
    int left = line.from;
    for (int column = first + 1; column < last; ++column) {
        const int lane = addSlot({column, 0, true, {}, {}, 0});
        join(left, lane);
        lanes.push_back(lane);
        left = lane;
    }
    join(left, line.to);
    return lanes;
}

void Layering::join(int left, int right)
{
    m_slots[std::size_t(left)].after.push_back(right);
    m_slots[std::size_t(right)].before.push_back(left);
}

void Layering::number(const std::vector<int>& column)
{
    for (std::size_t place = 0; place < column.size(); ++place)
        m_places[std::size_t(column[place])] = int(place);
}

// By the mean place of the neighbours; what has none keeps its place among the others.
bool Layering::reorder(std::vector<int>& column, bool byBefore)
{
    std::vector<std::pair<double, int>> wished;
    for (const int slot : column) {
        const auto& next = byBefore ? m_slots[std::size_t(slot)].before : m_slots[std::size_t(slot)].after;
        double sum = 0;
        for (const int neighbour : next)
            sum += m_places[std::size_t(neighbour)];
        wished.emplace_back(next.empty() ? m_places[std::size_t(slot)] : sum / double(next.size()), slot);
    }
    std::ranges::stable_sort(wished, {}, [](const auto& wish) { return wish.first; });
    bool changed = false;
    for (std::size_t place = 0; place < column.size(); ++place) {
        changed = changed || column[place] != wished[place].second;
        column[place] = wished[place].second;
    }
    number(column);
    return changed;
}

// Pairs of lines between two columns that change sides: inversions, counted with a tree of sums.
long long Layering::crossings() const
{
    long long count = 0;
    for (const auto& column : m_columns) {
        std::vector<int> ends;
        for (const int slot : column) {
            const auto from = std::ptrdiff_t(ends.size());
            for (const int next : m_slots[std::size_t(slot)].after)
                ends.push_back(m_places[std::size_t(next)]);
            std::sort(ends.begin() + from, ends.end());
        }
        const int most = ends.empty() ? 0 : *std::ranges::max_element(ends);
        std::vector<int> sums(std::size_t(most) + 2, 0);
        int seen = 0;
        for (const int end : ends) {
            int notAbove = 0;
            for (int at = end + 1; at > 0; at -= at & -at)
                notAbove += sums[std::size_t(at)];
            count += seen++ - notAbove;
            for (int at = end + 1; at < int(sums.size()); at += at & -at)
                ++sums[std::size_t(at)];
        }
    }
    return count;
}

void Layering::uncross()
{
    auto best = m_columns;
    long long least = crossings();
    for (int sweep = 0; sweep < sweeps && least > 0; ++sweep) {
        bool changed = false;
        for (std::size_t column = 1; column < m_columns.size(); ++column)
            changed = reorder(m_columns[column], true) || changed;
        for (std::size_t column = m_columns.size(); column-- > 1;)
            changed = reorder(m_columns[column - 1], false) || changed;
        const long long now = crossings();
        if (now < least) {
            least = now;
            best = m_columns;
        }
        if (!changed)
            break;
    }
    m_columns = std::move(best);
    for (const auto& column : m_columns)
        number(column);
}

double Layering::wishOf(const Slot& slot, int pass) const
{
    // From the left, from the right, and in the end from both sides.
    std::vector<int> next;
    if (pass % 2 == 0 || pass + 2 >= settlings)
        next = slot.before;
    if (pass % 2 == 1 || pass + 2 >= settlings)
        next.insert(next.end(), slot.after.begin(), slot.after.end());
    if (next.empty())
        return slot.centre;
    double sum = 0;
    for (const int neighbour : next)
        sum += m_slots[std::size_t(neighbour)].centre;
    return sum / double(next.size());
}

void Layering::place(const std::vector<int>& column, int pass)
{
    std::vector<Stacked> wanted;
    for (const int slot : column) {
        const Slot& each = m_slots[std::size_t(slot)];
        const double room = each.isLane ? laneRoom : each.height + m_request.gap;
        // A long line that bends at each column is harder to follow than a box that stands a little aside.
        wanted.push_back({pass < 0 ? 0 : wishOf(each, pass), room, each.isLane ? 4.0 : 1.0});
    }
    const std::vector<double> centres = stacked(wanted);
    for (std::size_t at = 0; at < column.size(); ++at)
        m_slots[std::size_t(column[at])].centre = centres[at];
}

void Layering::settle()
{
    for (int pass = -1; pass < settlings; ++pass) {
        if (pass % 2 == 0) {
            for (const auto& column : m_columns)
                place(column, pass);
        } else {
            for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column)
                place(*column, pass);
        }
    }
}

LayoutAnswer Layering::told() const
{
    double top = 0;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        const double here = m_slots[slot].centre - m_slots[slot].height / 2;
        top = slot == 0 ? here : std::min(top, here);
    }
    LayoutAnswer answer;
    for (qsizetype box = 0; box < m_request.boxes.size(); ++box)
        answer.centres.push_back(m_slots[std::size_t(box)].centre - top);
    for (const auto& lanes : m_lanes) {
        std::vector<double> bends;
        for (const int lane : lanes)
            bends.push_back(m_slots[std::size_t(lane)].centre - top);
        answer.bends.push_back(std::move(bends));
    }
    return answer;
}

} // namespace

LayoutAnswer layeredLayout(const LayoutRequest& request)
{
    return Layering(request).answer();
}

bool fits(const LayoutAnswer& answer, const LayoutRequest& request)
{
    if (qsizetype(answer.centres.size()) != request.boxes.size()
        || qsizetype(answer.bends.size()) != request.lines.size())
        return false;
    const auto isNumber = [](double value) { return std::isfinite(value); };
    for (std::size_t line = 0; line < answer.bends.size(); ++line) {
        const LayoutRequest::Line& asked = request.lines[qsizetype(line)];
        const int passed = request.boxes[asked.to].column - request.boxes[asked.from].column - 1;
        if (int(answer.bends[line].size()) != std::max(passed, 0) || !std::ranges::all_of(answer.bends[line], isNumber))
            return false;
    }
    std::vector<int> order(answer.centres.size());
    std::iota(order.begin(), order.end(), 0);
    const auto at = [&](int box) { return std::pair(request.boxes[box].column, answer.centres[std::size_t(box)]); };
    if (!std::ranges::all_of(answer.centres, isNumber))
        return false;
    std::ranges::sort(order, {}, at);
    for (std::size_t next = 1; next < order.size(); ++next) {
        const auto& above = request.boxes[order[next - 1]];
        const auto& below = request.boxes[order[next]];
        const double apart = at(order[next]).second - at(order[next - 1]).second;
        if (above.column == below.column && apart < (above.height + below.height) / 2 - 0.5)
            return false;
    }
    return true;
}

} // namespace yagura
