-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who waits for whom: each waiting session with those that block it.
SELECT w.pid,
       array_to_string(b.pids, ', ') AS blocked_by,
       w.application_name AS application,
       w.usename AS "user",
       date_trunc('second', now() - w.query_start)::text AS query_age,
       (SELECT string_agg(concat_ws(' ', l.mode, 'on',
                   CASE WHEN l.relation IS NULL THEN l.locktype
                        WHEN l.database IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                        THEN coalesce((SELECT c.relname::text FROM pg_class AS c WHERE c.oid = l.relation), l.relation::text)
                        ELSE l.relation::text END), ', ')
          FROM pg_locks AS l WHERE l.pid = w.pid AND NOT l.granted) AS wants,
       left(w.query, 200) AS query,
       (SELECT string_agg(concat_ws(' ', h.pid, h.application_name, h.state,
                   'since ' || date_trunc('second', now() - h.state_change)), '; ' ORDER BY h.pid)
          FROM pg_stat_activity AS h WHERE h.pid = ANY (b.pids)) AS blockers,
       count(*) OVER () AS rows_total
  FROM pg_stat_activity AS w
 CROSS JOIN LATERAL (SELECT pg_blocking_pids(w.pid) AS pids) AS b
 WHERE w.wait_event_type = 'Lock' AND cardinality(b.pids) > 0
 ORDER BY w.query_start, w.pid
 LIMIT 200
