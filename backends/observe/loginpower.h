// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/readsession.h"

#include <QStringList>

namespace yagura {

/// What the login of this session could change beyond the rows of tables, which a read-only transaction guards:
/// "superuser", "createrole", "replication", and predefined roles that it is a member of ("pg_signal_backend",
/// "pg_write_server_files", …). Empty: a statement that somebody brought along may run by itself. Blocks.
Result<QStringList> powersOf(postgresql::ReadSession& session, std::chrono::milliseconds limit);

} // namespace yagura
