-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 60 s: how near each database is to transaction id wraparound, and its size. For a size the server looks at each
-- file of the database, so templates are left out.
SELECT datname::text AS name,
       age(datfrozenxid) AS xid_age,
       CASE WHEN datallowconn AND NOT datistemplate
                 AND (has_database_privilege(oid, 'CONNECT') OR pg_has_role(current_user, 'pg_read_all_stats', 'USAGE'))
            THEN pg_database_size(oid) END AS bytes
  FROM pg_database
 ORDER BY datname
