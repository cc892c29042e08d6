// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace yagura {

/// One instant on both clocks that matter: the wall clock for records and people, the boot clock
/// (CLOCK_BOOTTIME, which also runs while the machine sleeps) for ages and deadlines.
/// Domain code is handed a Moment; only the edge of the program reads clocks.
struct Moment {
    QDateTime utc; ///< always Qt::UTC; invalid means "never"
    std::chrono::milliseconds boot {0}; ///< since boot of this machine

    /// How long ago `earlier` was, by the boot clock. Never negative.
    std::chrono::milliseconds since(const Moment& earlier) const
    {
        return std::max(boot - earlier.boot, std::chrono::milliseconds(0));
    }

    bool operator==(const Moment&) const = default;
};

/// A value that is read on a slower beat than its neighbours and therefore carries its own age.
template<typename Value>
struct Dated {
    Value value {};
    Moment readAt;

    bool operator==(const Dated&) const = default;
};

} // namespace yagura
