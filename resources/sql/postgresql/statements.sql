-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 60 s: the statements that took the most time, without their texts, which the server would read from a file.
SELECT queryid::text AS query_id,
       sum(calls)::bigint AS calls,
       sum(total_exec_time) AS total,
       sum(sum(total_exec_time)) OVER () AS total_of_all
  FROM :schema.pg_stat_statements(false)
 WHERE queryid IS NOT NULL
 GROUP BY queryid
 ORDER BY 3 DESC
 LIMIT 20
