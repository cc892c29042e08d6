// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/loginpower.h"

namespace yagura {

namespace {

/// A role may be taken on by SET ROLE whether it is inherited or not, so membership decides.
constexpr auto powersQuestion
    = "/* yagura login_power */ "
      "SELECT 'superuser' AS power FROM pg_roles WHERE rolsuper AND pg_has_role(session_user, oid, 'MEMBER') "
      "UNION SELECT 'createrole' FROM pg_roles WHERE rolcreaterole AND pg_has_role(session_user, oid, 'MEMBER') "
      "UNION SELECT 'replication' FROM pg_roles WHERE rolname = session_user AND rolreplication "
      "UNION SELECT rolname FROM pg_roles "
      "WHERE (rolname LIKE 'pg\\_write\\_%' OR rolname LIKE 'pg\\_execute\\_%' OR rolname LIKE 'pg\\_signal\\_%' "
      "OR rolname IN ('pg_checkpoint', 'pg_maintain', 'pg_create_subscription')) "
      "AND pg_has_role(session_user, oid, 'MEMBER') ORDER BY power";

} // namespace

Result<QStringList> powersOf(postgresql::ReadSession& session, std::chrono::milliseconds limit)
{
    const auto rows = session.read(powersQuestion, limit);
    if (!rows)
        return rows.error().failure();
    QStringList found;
    for (qsizetype row = 0; row < rows->size(); ++row)
        found.append(postgresql::SqlRow(*rows, row).text("power"));
    return found;
}

} // namespace yagura
