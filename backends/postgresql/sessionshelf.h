// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/readsession.h"

#include <QString>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace yagura::postgresql {

/// Open sessions that wait for their next use, at most one for each name. A server whose connections are exhausted lets
/// nobody new in, so whoever must act then has to be in already. From any thread.
class SessionShelf final {
public:
    /// The session that waits there, which belongs to the caller from now on; null when there is none.
    std::unique_ptr<ReadSession> take(const QString& name);
    /// One that was there already is closed.
    void put(const QString& name, std::unique_ptr<ReadSession> session);

private:
    std::mutex m_mutex;
    std::unordered_map<QString, std::unique_ptr<ReadSession>> m_sessions;
};

} // namespace yagura::postgresql
