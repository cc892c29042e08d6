-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One session with its locks: $1 is its pid.
WITH waits AS MATERIALIZED (
       SELECT pid, pg_blocking_pids(pid) AS blockers FROM pg_stat_activity WHERE wait_event_type = 'Lock')
SELECT s.name, s.value
  FROM pg_stat_activity AS a
 CROSS JOIN LATERAL (VALUES
       (1, 'pid', a.pid::text),
       (2, 'backend_start', a.backend_start::text),
       (3, 'application', a.application_name),
       (4, 'user', a.usename::text),
       (5, 'database', a.datname::text),
       (6, 'client', a.client_addr::text),
       (7, 'kind', a.backend_type),
       (8, 'state', a.state),
       (9, 'in this state for', date_trunc('second', now() - a.state_change)::text),
       (10, 'transaction age', date_trunc('second', now() - a.xact_start)::text),
       (11, 'waits for', concat_ws(': ', a.wait_event_type, a.wait_event)),
       (12, 'blocked by', (SELECT array_to_string(w.blockers, ', ') FROM waits AS w WHERE w.pid = a.pid)),
       (13, 'blocks', (SELECT string_agg(w.pid::text, ', ' ORDER BY w.pid) FROM waits AS w WHERE a.pid = ANY (w.blockers))),
       (14, 'query', left(a.query, 1000))) AS s(place, name, value)
 WHERE a.pid = $1::integer
 UNION ALL
(SELECT CASE WHEN l.granted THEN 'holds' ELSE 'wants' END,
        concat_ws(' ', l.mode, 'on',
            CASE WHEN l.relation IS NULL THEN l.locktype
                 WHEN l.database IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                 THEN coalesce((SELECT c.relname::text FROM pg_class AS c WHERE c.oid = l.relation), l.relation::text)
                 ELSE l.relation::text END)
   FROM pg_locks AS l
  WHERE l.pid = $1::integer AND l.locktype <> 'virtualxid'
  ORDER BY l.granted, l.mode
  LIMIT 100)
