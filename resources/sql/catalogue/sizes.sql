-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Databases, and the largest relations of this one.
SELECT kind, name, pg_size_pretty(bytes) AS size, bytes
  FROM (SELECT 'database' AS kind, 1 AS place, datname::text AS name,
               CASE WHEN has_database_privilege(oid, 'CONNECT') OR pg_has_role(current_user, 'pg_read_all_stats', 'MEMBER')
                    THEN pg_database_size(oid) END AS bytes
          FROM pg_database
         UNION ALL
        (SELECT 'relation', 2, c.oid::regclass::text, pg_total_relation_size(c.oid)
           FROM pg_class AS c
          WHERE c.relkind IN ('r', 'm', 'p')
          ORDER BY c.relpages DESC
          LIMIT 30)) AS s
 ORDER BY place, bytes DESC NULLS LAST, name
 LIMIT 200
