// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/layering.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace yagura {

namespace {

constexpr double roomOfBend = 6; // of a line that is led past boxes

/// A stretch of a column that something takes.
struct Stretch {
    double top = 0;
    double bottom = 0;

    auto operator<=>(const Stretch&) const = default;
};

/// Puts newcomers between what stands already.
class Keeping final {
public:
    Keeping(const LayoutRequest& request, const LayoutRequest& earlier, const LayoutAnswer& answer)
        : m_request(request), m_stood(std::size_t(request.boxes.size())),
          m_centres(std::size_t(request.boxes.size()), 0)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype box = 0; box < earlier.boxes.size(); ++box)
            places.insert(earlier.boxes[box].key, box);
        for (qsizetype box = 0; box < request.boxes.size(); ++box) {
            const auto place = places.constFind(request.boxes[box].key);
            if (place == places.cend() || earlier.boxes[*place].column != request.boxes[box].column)
                continue;
            m_stood[std::size_t(box)] = true;
            m_centres[std::size_t(box)] = answer.centres[std::size_t(*place)];
            take(box);
            m_kept += request.boxes[box].isGuest ? 0 : 1;
        }
        rememberBends(earlier, answer);
    }

    qsizetype kept() const { return m_kept; } ///< guests not counted

    LayoutAnswer answer()
    {
        for (qsizetype box = 0; box < m_request.boxes.size(); ++box) {
            if (m_stood[std::size_t(box)])
                continue;
            const double height = m_request.boxes[box].height + m_request.gap;
            m_centres[std::size_t(box)] = freeNear(m_request.boxes[box].column, wishOf(box), height);
            m_stood[std::size_t(box)] = true;
            take(box);
        }
        LayoutAnswer answer {std::move(m_centres), {}};
        for (const LayoutRequest::Line& line : m_request.lines)
            answer.bends.push_back(bendsOf(line, answer.centres));
        return answer;
    }

private:
    void take(qsizetype box)
    {
        const double centre = m_centres[std::size_t(box)];
        const double half = m_request.boxes[box].height / 2;
        m_taken[m_request.boxes[box].column].insert({centre - half, centre + half});
    }
    void rememberBends(const LayoutRequest& earlier, const LayoutAnswer& answer);
    double wishOf(qsizetype box) const;
    double freeNear(int column, double wish, double height) const;
    bool isFree(int column, double centre, double height) const;
    std::vector<double> bendsOf(const LayoutRequest::Line& line, const std::vector<double>& centres) const;
    QString nameOf(const LayoutRequest& request, const LayoutRequest::Line& line) const
    {
        return request.boxes[line.from].key + QChar(u'\n') + request.boxes[line.to].key;
    }

    const LayoutRequest& m_request;
    std::vector<bool> m_stood;
    std::vector<double> m_centres;
    QHash<int, std::set<Stretch>> m_taken; ///< by column
    QHash<QString, std::vector<double>> m_bends;
    qsizetype m_kept = 0;
};

void Keeping::rememberBends(const LayoutRequest& earlier, const LayoutAnswer& answer)
{
    for (qsizetype line = 0; line < earlier.lines.size(); ++line)
        m_bends.insert(nameOf(earlier, earlier.lines[line]), answer.bends[std::size_t(line)]);
}

// The mean of the neighbours that stand already.
double Keeping::wishOf(qsizetype box) const
{
    double sum = 0;
    int count = 0;
    for (const LayoutRequest::Line& line : m_request.lines) {
        if (line.from != box && line.to != box)
            continue;
        const auto other = std::size_t(line.from == box ? line.to : line.from);
        sum += m_stood[other] ? m_centres[other] : 0;
        count += m_stood[other] ? 1 : 0;
    }
    return count > 0 ? sum / count : m_request.boxes[box].height / 2;
}

// Candidates are the wish itself and the places right above and below what is in the way. Nothing goes above 0.
double Keeping::freeNear(int column, double wish, double height) const
{
    const std::set<Stretch> taken = m_taken.value(column);
    const double highest = (height - m_request.gap) / 2;
    std::vector<double> candidates {std::max(wish, highest)};
    for (const Stretch& stretch : taken) {
        candidates.push_back(stretch.bottom + height / 2);
        if (stretch.top - height / 2 >= highest)
            candidates.push_back(stretch.top - height / 2);
    }
    std::ranges::sort(candidates, {}, [wish](double centre) { return std::abs(centre - wish); });
    // Below the lowest one there is always room.
    return *std::ranges::find_if(candidates, [&](double centre) { return isFree(column, centre, height); });
}

bool Keeping::isFree(int column, double centre, double height) const
{
    constexpr double touch = 0.001; // touching is not overlapping
    return std::ranges::none_of(m_taken.value(column), [&](const Stretch& stretch) {
        return stretch.top < centre + height / 2 - touch && stretch.bottom > centre - height / 2 + touch;
    });
}

std::vector<double> Keeping::bendsOf(const LayoutRequest::Line& line, const std::vector<double>& centres) const
{
    const auto& from = m_request.boxes[line.from];
    const auto& to = m_request.boxes[line.to];
    const int passed = std::max(to.column - from.column - 1, 0);
    const auto remembered = m_bends.value(nameOf(m_request, line));
    std::vector<double> bends;
    for (int step = 1; step <= passed; ++step) {
        const double before = remembered.empty() ? 0 : remembered[std::size_t(step) - 1];
        if (!remembered.empty() && isFree(from.column + step, before, roomOfBend)) {
            bends.push_back(before);
            continue;
        }
        const double share = double(step) / (passed + 1);
        const double wish = centres[std::size_t(line.from)]
            + share * (centres[std::size_t(line.to)] - centres[std::size_t(line.from)]);
        bends.push_back(freeNear(from.column + step, wish, roomOfBend + m_request.gap / 2));
    }
    return bends;
}

qsizetype hostsOf(const LayoutRequest& request)
{
    return std::ranges::count(request.boxes, false, &LayoutRequest::Box::isGuest);
}

} // namespace

LayoutRequest withoutGuests(const LayoutRequest& request)
{
    LayoutRequest rest;
    rest.gap = request.gap;
    std::vector<int> places;
    for (const LayoutRequest::Box& box : request.boxes) {
        places.push_back(box.isGuest ? -1 : int(rest.boxes.size()));
        if (!box.isGuest)
            rest.boxes.append(box);
    }
    for (const LayoutRequest::Line& line : request.lines) {
        const LayoutRequest::Line moved {places[std::size_t(line.from)], places[std::size_t(line.to)]};
        if (!line.isGuest && moved.from >= 0 && moved.to >= 0)
            rest.lines.append(moved);
    }
    return rest;
}

std::optional<LayoutAnswer> keptLayout(
    const LayoutRequest& request, const LayoutRequest& earlier, const LayoutAnswer& answer)
{
    Keeping keeping(request, earlier, answer);
    const qsizetype most = std::max(hostsOf(request), hostsOf(earlier));
    if (most == 0 || keeping.kept() * 2 < most)
        return std::nullopt;
    LayoutAnswer kept = keeping.answer();
    return fits(kept, request) ? std::optional(std::move(kept)) : std::nullopt;
}

LayoutAnswer withGuests(const LayoutRequest& request, const LayoutAnswer& answer)
{
    return Keeping(request, withoutGuests(request), answer).answer();
}

} // namespace yagura
