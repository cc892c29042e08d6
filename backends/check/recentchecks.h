// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/probe.h"

#include <deque>

namespace yagura {

/// How the checks of the last five minutes ended.
class RecentChecks final {
public:
    /// The reading of a check that has ended, with the counts up to it.
    ReadingPtr reading(const QString& target, const PollRequest& request, const Moment& now, Reading::Outcome outcome);

private:
    struct Ended {
        std::chrono::milliseconds boot;
        bool failed;
    };
    void add(const Moment& now, bool failed);

    std::deque<Ended> m_ended;
    int m_failures = 0;
};

} // namespace yagura
