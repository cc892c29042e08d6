// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/readsession.h"

#include <QString>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace yagura::postgresql {

/// The session that a probe keeps, where a look may borrow it between two polls: a server without a free slot lets
/// nobody new in. Whoever uses the session holds the mutex and tells it whose interrupt counts.
struct SessionSeat {
    std::timed_mutex mutex;
    std::unique_ptr<ReadSession> session; ///< null: none is open
};

/// The seats by target. From any thread.
class SessionSeats final {
public:
    /// For a probe that begins. One before it may hang in its own for ever.
    std::shared_ptr<SessionSeat> newSeat(const QString& target);
    /// The newest of that target; null when there is none.
    std::shared_ptr<SessionSeat> seatOf(const QString& target) const;

private:
    mutable std::mutex m_mutex;
    std::unordered_map<QString, std::shared_ptr<SessionSeat>> m_seats;
};

} // namespace yagura::postgresql
