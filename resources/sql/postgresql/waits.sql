-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only when sessions wait for a lock; :waiting are their pids, since pg_blocking_pids stops the lock manager for a moment.
-- waitstart exists from version 14, hence the way through jsonb.
SELECT w.pid,
       array_to_string(pg_blocking_pids(w.pid), ',') AS blocked_by,
       l.locktype,
       l.mode,
       CASE WHEN l.relation IS NULL THEN NULL
            WHEN l.database IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
            THEN coalesce((SELECT c.relname::text FROM pg_class AS c WHERE c.oid = l.relation), l.relation::text)
            ELSE l.relation::text END AS relation,
       date_part('epoch', statement_timestamp() - (to_jsonb(l) ->> 'waitstart')::timestamptz) AS waited
  FROM unnest(ARRAY[:waiting]::integer[]) AS w(pid)
  LEFT JOIN pg_locks AS l ON l.pid = w.pid AND NOT l.granted
