// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <deque>
#include <optional>

namespace yagura {

/// What the clocks have done that no clock should do, since the start.
struct ClockNotes {
    int standstills = 0; ///< times that this machine slept, or that this process was stopped
    std::chrono::milliseconds lastStandstill {0};
    int wallSteps = 0; ///< times that somebody set the wall clock
    std::chrono::milliseconds lastWallStep {0}; ///< forwards is positive

    bool operator==(const ClockNotes&) const = default;
};

/// Compares the clocks at each look and measures how late our own beat comes. Handed the time; owns no timer.
class Heartbeat final {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds every {1'000}; ///< between two beats
    static constexpr Milliseconds standstill {5'000}; ///< a longer gap means: the world has moved on without us
    static constexpr Milliseconds wallStep {2'000}; ///< a larger disagreement of wall and boot clock means: it was set

    /// Looks at the clocks: true when we stood still since the look before. Two causes: the machine slept (the boot
    /// clock went on, the steady clock did not), or nobody gave us the processor (both went on, but we did not look).
    bool look(const Moment& now, Milliseconds steady);
    /// The beat itself, once per `every`.
    void beat(Milliseconds steady);

    double latenessMs() const; ///< worst of the last minute, sleep of the machine not counted
    const ClockNotes& notes() const { return m_notes; }

private:
    struct Look {
        Moment now;
        Milliseconds steady {0};
    };

    std::optional<Look> m_before;
    std::optional<Milliseconds> m_lastBeat;
    std::deque<Milliseconds> m_lateness; ///< one for each beat of the last minute
    ClockNotes m_notes;
};

} // namespace yagura
