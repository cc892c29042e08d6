-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who holds how many connections, doing what.
SELECT coalesce(nullif(application_name, ''), '-') AS application,
       usename AS "user",
       datname AS database,
       coalesce(client_addr::text, 'local') AS client,
       count(*) AS sessions,
       count(*) FILTER (WHERE state = 'active') AS active,
       count(*) FILTER (WHERE state = 'idle') AS idle,
       count(*) FILTER (WHERE state LIKE 'idle in transaction%') AS idle_in_transaction,
       count(*) FILTER (WHERE wait_event_type = 'Lock') AS waiting_for_lock,
       date_trunc('second', max(now() - xact_start))::text AS oldest_transaction,
       count(*) OVER () AS rows_total
  FROM pg_stat_activity
 WHERE backend_type = 'client backend'
 GROUP BY 1, 2, 3, 4
 ORDER BY sessions DESC, 1, 2, 3, 4
 LIMIT 200
