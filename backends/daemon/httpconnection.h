// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace yagura {

/// One client's connection, as far as its manners are concerned.
struct HttpConnection {
    using Clock = std::chrono::steady_clock;
    enum class State { Receiving, Handled, Answering };

    int socket = -1;
    bool isKnown = false; ///< has shown a token that is one
    bool isCutOff = false;
    Clock::time_point begun = Clock::now();
    State state = State::Receiving;
    Clock::time_point since = Clock::now(); ///< in that state
    double allowance = 0; ///< requests that it may make now
    Clock::time_point counted = since;

    void enter(State next)
    {
        state = next;
        since = Clock::now();
    }
    /// Whether one more request is within `perS` a second.
    bool mayAsk(int perS)
    {
        const auto now = Clock::now();
        allowance += std::chrono::duration<double>(now - counted).count() * perS;
        allowance = std::min(allowance, double(perS));
        counted = now;
        if (allowance < 1)
            return false;
        allowance -= 1;
        return true;
    }
};

} // namespace yagura
