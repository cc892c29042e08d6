-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 60 s: the server looks at each file of these databases, so templates are left out.
SELECT oid, pg_database_size(oid) AS bytes
  FROM pg_database
 WHERE datallowconn
   AND NOT datistemplate
   AND (has_database_privilege(oid, 'CONNECT') OR pg_has_role(current_user, 'pg_read_all_stats', 'USAGE'))
