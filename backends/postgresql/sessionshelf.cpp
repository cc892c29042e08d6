// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sessionshelf.h"

#include <utility>

namespace yagura::postgresql {

std::unique_ptr<ReadSession> SessionShelf::take(const QString& name)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_sessions.find(name);
    return found == m_sessions.end() ? nullptr : std::exchange(found->second, nullptr);
}

void SessionShelf::put(const QString& name, std::unique_ptr<ReadSession> session)
{
    const std::scoped_lock lock(m_mutex);
    // What was there goes after the lock: closing writes to a socket.
    std::swap(m_sessions[name], session);
}

} // namespace yagura::postgresql
