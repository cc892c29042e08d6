// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <optional>

namespace yagura::postgresql {

/// When a dear set is read next. All are read at the first poll; from then on those with the same interval fall on
/// different polls, each at its own place within the interval.
class Beat final {
public:
    Beat(std::chrono::milliseconds every, int place, int places) : m_every(every), m_shift(every * (place + 1) / places)
    {
    }

    /// A poll that comes a little early still counts, or a jitter would double the interval.
    bool isDue(const Moment& now) const { return !m_next || now.boot >= *m_next - m_every / 10; }
    void done(const Moment& now) { m_next = now.boot + (m_next ? m_every : m_shift); }
    void reset() { m_next.reset(); }

private:
    std::chrono::milliseconds m_every;
    std::chrono::milliseconds m_shift; ///< until the second time
    std::optional<std::chrono::milliseconds> m_next;
};

} // namespace yagura::postgresql
