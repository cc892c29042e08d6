// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sessionseat.h"

namespace yagura::postgresql {

std::shared_ptr<SessionSeat> SessionSeats::newSeat(const QString& target)
{
    const auto seat = std::make_shared<SessionSeat>();
    const std::scoped_lock lock(m_mutex);
    m_seats[target] = seat;
    return seat;
}

std::shared_ptr<SessionSeat> SessionSeats::seatOf(const QString& target) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_seats.find(target);
    return found == m_seats.end() ? nullptr : found->second;
}

} // namespace yagura::postgresql
