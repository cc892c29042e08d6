// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <chrono>
#include <optional>

namespace yagura {

/// How fast we walk over what a broker holds much of: a walk begins every 60 s, and rests after each answer for half as
/// long as that took, so that others get their turn. Not longer: pages of connections come from a listing that the
/// broker keeps for five times as long as making it took. An answer that takes over a second shall end the walk; the
/// next one then waits twice as long, up to 16 minutes.
class WalkPace final {
public:
    /// Whether it is time for a walk; then it has begun.
    bool begins(const Moment& now);
    /// Takes note of what an answer took. True when it was slow.
    bool noteAnswer(std::chrono::milliseconds duration);
    std::chrono::milliseconds restAfter(std::chrono::milliseconds duration) const;

private:
    static constexpr std::chrono::milliseconds usual {60'000};

    std::optional<Moment> m_lastStart;
    std::chrono::milliseconds m_interval = usual;
};

} // namespace yagura
