// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturetape.h"
#include "models/domain/record.h"
#include "tests/support/demopicture.h"

namespace yagura::testing {

/// The picture so many seconds later: nothing new was read meanwhile.
inline PicturePtr later(const PicturePtr& picture, int seconds, bool isWell = false)
{
    auto next = std::make_shared<Picture>(*picture);
    next->position.seq = seconds + 1;
    next->now = {picture->now.utc.addSecs(seconds), picture->now.boot + std::chrono::seconds(seconds)};
    next->pulse.at = next->now;
    for (TargetState& state : next->targets) {
        if (!state.good)
            continue;
        auto reading = std::make_shared<Reading>(*state.good);
        reading->readAt = {reading->readAt.utc.addSecs(seconds), reading->readAt.boot + std::chrono::seconds(seconds)};
        if (state.last == state.good)
            state.last = reading;
        state.good = reading;
    }
    if (isWell)
        next->findings.clear();
    return next;
}

/// The demo's picture; made once, because it is large.
inline const PicturePtr& demoPresent()
{
    static const PicturePtr picture = demoObservedPicture();
    return picture;
}

/// A minute that is well, a hole of a minute, and a minute of trouble; made once.
inline const QByteArray& demoTape()
{
    static const QByteArray made = [] {
        TapeEncoder encoder({QStringLiteral("watch-1"), QStringLiteral("s")});
        QByteArray tape = encoder.beginSegment();
        for (int second = 0; second <= 180; ++second) {
            if (second <= 60 || second >= 120)
                tape += encoder.encode(*later(demoPresent(), second, second < 120));
        }
        return tape;
    }();
    return made;
}

inline qint64 demoMs(int second)
{
    return demoNow().utc.toMSecsSinceEpoch() + second * 1'000;
}

} // namespace yagura::testing
