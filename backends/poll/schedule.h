// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <random>

namespace yagura {

/// When one target is due. All times are those of the boot clock, handed in.
///
/// - After an answer: `every` after the start of the attempt. When the answer took longer than half of `every`, twice
///   what it took, so that a slow server is never busy with us for more than half of the time.
/// - After the first failure: within a second (or `every`, if that is less), to confirm it by a fresh connection. A
/// failure that
///   asking again only makes worse (a wrong password may lock the account) is not confirmed.
/// - After more: exponential back-off with full jitter, anywhere in [0, every × 2^n], n from 0, at most five minutes. A
///   target that is polled each second or faster is looked at by people who wait for it to come back: at most 5 s.
class Schedule final {
public:
    using Milliseconds = std::chrono::milliseconds;
    enum class Confirm { AtOnce, No };

    static constexpr Milliseconds longest {std::chrono::minutes(5)};
    static constexpr Milliseconds longestWhenFast {std::chrono::seconds(5)};

    /// The seed decides every jitter: equal seeds make equal schedules.
    Schedule(Milliseconds every, quint32 seed);

    /// Somebody wants this target every second or faster.
    bool isFast() const { return m_every <= std::chrono::seconds(1); }

    /// Due at some time within the window: at the start, after a pause, after the machine slept.
    void spread(Milliseconds now, Milliseconds window);
    void dueAt(Milliseconds time) { m_due = time; }

    void begun(Milliseconds now);
    void succeeded(Milliseconds now);
    void failed(Milliseconds now, Confirm confirm);
    /// The probe can be asked again; what came due since begun() was skipped.
    void freed(Milliseconds now);

    Milliseconds due() const { return m_due; }
    Milliseconds interval() const
    {
        return m_interval;
    } ///< in force: every, or longer; the bound of the jitter while backing off
    qint64 skipped() const { return m_skipped; }

private:
    Milliseconds upTo(Milliseconds bound);

    Milliseconds m_every;
    Milliseconds m_interval;
    Milliseconds m_due {0};
    Milliseconds m_started {0};
    bool m_confirming = false;
    int m_backOffs = 0; ///< in a row
    qint64 m_skipped = 0;
    std::minstd_rand m_random;
};

} // namespace yagura
