-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dearest statements of this database, where the extension pg_stat_statements is there.
SELECT s.calls,
       round(s.total_exec_time::numeric / 1000, 1) AS total_s,
       round(s.mean_exec_time::numeric, 2) AS mean_ms,
       round(s.max_exec_time::numeric, 2) AS max_ms,
       s.rows,
       s.shared_blks_read AS blocks_read,
       s.temp_blks_written AS temp_blocks_written,
       left(s.query, 300) AS query,
       count(*) OVER () AS rows_total
  FROM pg_stat_statements AS s
  JOIN pg_database AS d ON d.oid = s.dbid AND d.datname = current_database()
 ORDER BY s.total_exec_time DESC
 LIMIT 50
