-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every session that waits for a lock, with those that block it; and how many do nothing inside a transaction.
SELECT a.pid,
       array_to_string(pg_blocking_pids(a.pid), ',') AS blocked_by,
       a.application_name AS application,
       a.usename AS "user",
       a.datname AS database,
       coalesce(a.client_addr::text, 'local') AS client,
       date_trunc('second', now() - a.query_start)::text AS waits_for,
       left(a.query, 200) AS query
  FROM pg_stat_activity AS a
 WHERE a.wait_event_type = 'Lock'
 ORDER BY a.query_start, a.pid
 LIMIT 1000
