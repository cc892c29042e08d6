// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

#include "models/domain/reading.h"

using namespace Qt::StringLiterals;

namespace yagura::testing {

Moment demoNow()
{
    return {QDateTime(QDate(2026, 1, 13), QTime(18, 14, 32), Qt::UTC), std::chrono::hours(30)};
}

TargetState liveState(Target target, Reading::Outcome outcome, qint64 ageMs, std::optional<ConnectLadder> ladder)
{
    const Moment now = demoNow();
    const std::chrono::milliseconds age(ageMs);
    Reading reading;
    reading.target = target.id;
    reading.readAt = {now.utc.addMSecs(-ageMs), now.boot - age};
    reading.duration = std::chrono::milliseconds(12);
    reading.outcome = std::move(outcome);
    if (ladder)
        reading.ladder = Dated<ConnectLadder> {*ladder, reading.readAt};
    if (!reading.failure())
        reading.indicators = indicatorsOf(reading);

    TargetState state;
    state.interval = target.every;
    state.target = std::move(target);
    state.last = std::make_shared<const Reading>(std::move(reading));
    if (state.last->failure())
        state.failuresInARow = 3;
    else
        state.good = state.last;
    return state;
}

PicturePtr demoPicture()
{
    auto picture = std::make_shared<Picture>();
    picture->now = demoNow();
    picture->position = {u"demo"_s, u"1"_s, 1};
    picture->targets = demoDatabases() + demoNodes() + demoBrokers();
    picture->pulse = {picture->now, 0.4, 0};
    return picture;
}

History demoHistory(const PicturePtr& picture)
{
    History history(History::Limits {});
    history.append(*picture);
    return history;
}

} // namespace yagura::testing
