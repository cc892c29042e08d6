// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"
#include "models/domain/servicehealth.h"

#include <deque>

namespace yagura {

/// How the checks of the last five minutes ended.
class RecentChecks final {
public:
    void add(const Moment& now, bool failed);
    /// Writes the counts into a health.
    void fill(ServiceHealth& health) const;

private:
    struct Ended {
        std::chrono::milliseconds boot;
        bool failed;
    };
    std::deque<Ended> m_ended;
    int m_failures = 0;
};

} // namespace yagura
