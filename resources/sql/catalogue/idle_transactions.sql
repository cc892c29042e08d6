-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open transactions that do nothing, and what they hold.
WITH waits AS MATERIALIZED (
       SELECT pg_blocking_pids(pid) AS blockers FROM pg_stat_activity WHERE wait_event_type = 'Lock')
SELECT a.pid,
       a.backend_start::text AS backend_start,
       a.application_name AS application,
       a.usename AS "user",
       a.client_addr::text AS client,
       date_trunc('second', now() - a.state_change)::text AS idle_for,
       date_trunc('second', now() - a.xact_start)::text AS transaction_age,
       a.backend_xid IS NOT NULL OR a.backend_xmin IS NOT NULL AS holds_back_vacuum,
       (SELECT count(*) FROM pg_locks AS l WHERE l.pid = a.pid AND l.granted) AS locks,
       (SELECT count(*) FROM waits AS w WHERE a.pid = ANY (w.blockers)) AS blocks,
       left(a.query, 300) AS last_query,
       count(*) OVER () AS rows_total
  FROM pg_stat_activity AS a
 WHERE a.backend_type = 'client backend' AND a.state LIKE 'idle in transaction%'
 ORDER BY a.xact_start NULLS LAST, a.pid
 LIMIT 200
