// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// Something we may not see, and the statement or command that an administrator can run to let us.
struct MissingAccess {
    QString code; ///< "pg_monitor", "pg_stat_statements", "pooler", "vhost_access"
    QString remedy; ///< to copy; empty when there is nothing to run

    bool operator==(const MissingAccess&) const = default;
};

} // namespace yagura
