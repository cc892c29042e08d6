// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallchange.h"

namespace yagura {

namespace {

template<typename Item>
void addChanged(QList<QRectF>& places, const std::vector<Item>& before, const std::vector<Item>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!(before[i] == items[i]))
            places << before[i].place << items[i].place;
    }
}

bool isSameGround(const WallPage& before, const WallPage& page)
{
    return before.text == page.text && before.severity == page.severity && before.head == page.head
        && before.strip == page.strip && before.hatch == page.hatch && before.rules == page.rules;
}

} // namespace

std::optional<QList<QRectF>> changedPlaces(const WallPage& before, const WallPage& page)
{
    if (!isSameGround(before, page) || before.runs.size() != page.runs.size()
        || before.marks.size() != page.marks.size() || before.charts.size() != page.charts.size())
        return std::nullopt;
    QList<QRectF> places;
    addChanged(places, before.runs, page.runs);
    addChanged(places, before.marks, page.marks);
    for (std::size_t i = 0; i < page.charts.size(); ++i)
        places << before.charts[i].place << page.charts[i].place;
    return places;
}

} // namespace yagura
