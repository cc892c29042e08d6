// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallset.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace yagura {

namespace {

bool holds(const QList<WallScreen>& screens, const WallScreen& wanted)
{
    return std::ranges::any_of(screens, [&](const WallScreen& screen) { return isSameScreen(screen, wanted); });
}

} // namespace

WallSet::WallSet(ScreenSource& source, MakeWindow make, std::chrono::milliseconds settleTime, QObject* parent)
    : QObject(parent), m_source(source), m_make(std::move(make))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &WallSet::arrange);
    connect(&source, &ScreenSource::changed, this, &WallSet::notice);
}

WallSet::~WallSet() = default;

void WallSet::hang(const QStringList& names, const QList<WallScreen>& remembered)
{
    m_seats.clear();
    for (const QString& name : names)
        m_seats.push_back({name, std::nullopt, nullptr});
    if (names.isEmpty()) {
        for (const WallScreen& screen : remembered)
            m_seats.push_back({{}, screen, nullptr});
    }
    if (m_seats.empty())
        m_seats.emplace_back();
    arrange();
}

int WallSet::count() const
{
    return int(std::ranges::count_if(m_seats, [](const Seat& seat) { return seat.window != nullptr; }));
}

QList<WallScreen> WallSet::screens() const
{
    QList<WallScreen> screens;
    for (const Seat& seat : m_seats) {
        if (seat.screen)
            screens.append(*seat.screen);
    }
    return screens;
}

// What is gone is gone at once: a window without its screen would be moved onto somebody's desk.
void WallSet::notice()
{
    const QList<WallScreen> screens = m_source.screens();
    for (Seat& seat : m_seats) {
        if (seat.window && seat.screen && !holds(screens, *seat.screen))
            seat.window.reset();
    }
    m_soon.start();
}

void WallSet::arrange()
{
    const QList<WallScreen> screens = m_source.screens();
    const QList<WallScreen> before = this->screens();
    QList<WallScreen> taken;
    for (Seat& seat : m_seats) {
        const WallScreen* screen = screenFor(seat, screens, taken);
        if (!screen) {
            seat.window.reset();
            continue;
        }
        taken.append(*screen);
        place(seat, *screen);
    }
    if (before != this->screens())
        emit changed();
}

void WallSet::place(Seat& seat, const WallScreen& screen)
{
    const bool isThere = seat.window && seat.screen == screen;
    seat.screen = screen;
    if (isThere)
        return;
    // A screen of another scale or size gets a new window, which measures everything anew.
    seat.window = m_make(screen);
    // Where a window cannot choose its place it can choose its screen.
    for (QScreen* each : QGuiApplication::screens()) {
        if (each->name() == screen.name)
            seat.window->setScreen(each);
    }
    seat.window->setGeometry(screen.geometry);
    seat.window->showFullScreen();
}

const WallScreen* WallSet::screenFor(
    const Seat& seat, const QList<WallScreen>& screens, const QList<WallScreen>& taken) const
{
    const auto find = [&](auto fits) -> const WallScreen* {
        const auto found = std::ranges::find_if(
            screens, [&](const WallScreen& screen) { return !holds(taken, screen) && fits(screen); });
        return found == screens.end() ? nullptr : &*found;
    };
    // The one that it hung on, in whichever plug it is now; a name only finds the first one.
    if (seat.screen) {
        if (const WallScreen* same = find([&](const WallScreen& screen) { return isSameScreen(screen, *seat.screen); }))
            return same;
    }
    if (!seat.called.isEmpty())
        return find([&](const WallScreen& screen) { return isCalled(screen, seat.called); });
    // Nobody named a screen: any is better than none.
    return find([&](const WallScreen& screen) {
        const bool belongsToAnother = std::ranges::any_of(m_seats,
            [&](const Seat& other) { return &other != &seat && other.screen && isSameScreen(*other.screen, screen); });
        return !belongsToAnother;
    });
}

} // namespace yagura
