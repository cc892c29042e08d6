// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QTimeZone>

#include <chrono>

namespace yagura::testing {

/// Both clocks, so many milliseconds after a fixed start.
inline Moment momentAt(std::chrono::milliseconds sinceStart)
{
    using namespace std::chrono_literals;
    static const QDateTime start(QDate(2026, 11, 23), QTime(11, 2, 3, 412), Qt::UTC);
    return {start.addMSecs(sinceStart.count()), 1h + sinceStart};
}

inline Moment momentAt(int seconds)
{
    return momentAt(std::chrono::seconds(seconds));
}

/// What a probe would send.
inline ReadingPtr readingOf(const QString& target, const Reading::Outcome& outcome, const Moment& readAt = momentAt(0),
                            const std::optional<Dated<ConnectLadder>>& ladder = std::nullopt)
{
    Reading reading{target, readAt, std::chrono::milliseconds(12), outcome, ladder, {}};
    reading.indicators = indicatorsOf(reading);
    return std::make_shared<const Reading>(std::move(reading));
}

/// A target polled each second whose newest attempt gave this reading.
inline TargetState stateOf(const ReadingPtr& reading, TargetKind kind)
{
    TargetState state;
    state.target.id = reading->target;
    state.target.kind = kind;
    state.target.every = std::chrono::seconds(1);
    state.last = reading;
    if (reading->failure())
        state.failuresInARow = 1;
    else
        state.good = reading;
    return state;
}

inline Failure failureOf(FailureClass failureClass, const QString& code = QStringLiteral("tcp.refused"))
{
    return {failureClass, code, {}};
}

/// The same target after another attempt, which failed.
inline TargetState failing(TargetState state, FailureClass failureClass, int inARow, const Moment& at = momentAt(1))
{
    state.last = readingOf(state.target.id, failureOf(failureClass), at);
    state.failuresInARow = inARow;
    return state;
}

inline const Indicator* indicatorOf(const Indicators& indicators, const QString& name, const QString& object = {})
{
    for (const Indicator& indicator : indicators) {
        if (indicator.name == name && (indicator.object ? indicator.object->name : QString()) == object)
            return &indicator;
    }
    return nullptr;
}

/// A ladder with every rung passed, or one that fails at `failing` with this class.
inline ConnectLadder ladderOf(std::optional<Rung> failing = std::nullopt,
                              FailureClass failureClass = FailureClass::NoAnswer)
{
    ConnectLadder ladder;
    for (const Rung rung : {Rung::Dns, Rung::Tcp, Rung::Tls, Rung::Login, Rung::Query}) {
        LadderStep step{rung, LadderStep::Outcome::Passed, 2.0, {}, std::nullopt};
        if (failing && rung > *failing)
            step = {rung, LadderStep::Outcome::NotReached, std::nullopt, {}, std::nullopt};
        else if (failing && rung == *failing)
            step = {rung, LadderStep::Outcome::Failed, 2.0, {}, failureOf(failureClass)};
        ladder.steps.append(step);
    }
    return ladder;
}

} // namespace yagura::testing
