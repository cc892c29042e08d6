-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest transactions and queries first.
SELECT pid,
       backend_start::text AS backend_start,
       application_name AS application,
       usename AS "user",
       datname AS database,
       client_addr::text AS client,
       state,
       date_trunc('second', now() - xact_start)::text AS transaction_age,
       CASE WHEN state = 'active' THEN date_trunc('second', now() - query_start)::text END AS query_age,
       date_trunc('second', now() - state_change)::text AS in_state_for,
       concat_ws(': ', wait_event_type, wait_event) AS waits_for,
       left(query, 300) AS query,
       count(*) OVER () AS rows_total
  FROM pg_stat_activity
 WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND state <> 'idle'
 ORDER BY xact_start NULLS LAST, query_start NULLS LAST, pid
 LIMIT 200
