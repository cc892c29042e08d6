// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/bootclock.h"

#include <atomic>
#include <memory>

namespace yagura::testing {

/// This machine's clocks, which the test may push forward as sleep or people do. From any thread.
class FakeTime final {
public:
    PollClocks clocks() const
    {
        const PollClocks real = systemClocks();
        return {.now = [real, shift = m_shift]() -> Moment {
                    const Moment now = real.now();
                    return {
                        .utc = now.utc.addMSecs(shift->utc), .boot = now.boot + std::chrono::milliseconds(shift->boot)};
                },
            .steady = [real, shift = m_shift] { return real.steady() + std::chrono::milliseconds(shift->steady); }};
    }
    Moment now() const { return clocks().now(); }

    /// The machine sleeps: all clocks go on but the steady one.
    void sleep(std::chrono::milliseconds duration)
    {
        m_shift->utc += duration.count();
        m_shift->boot += duration.count();
    }
    /// Time passes while we are awake.
    void pass(std::chrono::milliseconds duration)
    {
        sleep(duration);
        m_shift->steady += duration.count();
    }
    /// Somebody sets the wall clock.
    void setWallClock(std::chrono::milliseconds forward) { m_shift->utc += forward.count(); }

private:
    struct Shift {
        std::atomic<qint64> utc {0};
        std::atomic<qint64> boot {0};
        std::atomic<qint64> steady {0};
    };

    std::shared_ptr<Shift> m_shift = std::make_shared<Shift>();
};

} // namespace yagura::testing
