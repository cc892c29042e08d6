-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only when somebody blocks or idles in a transaction: what the sessions :holders hold, but for the locks that stop nobody.
SELECT l.pid,
       l.mode,
       l.locktype,
       CASE WHEN l.relation IS NULL THEN NULL
            WHEN l.database IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
            THEN coalesce((SELECT c.relname::text FROM pg_class AS c WHERE c.oid = l.relation), l.relation::text)
            ELSE l.relation::text END AS relation
  FROM pg_locks AS l
 WHERE l.granted
   AND l.pid = ANY (ARRAY[:holders]::integer[])
   AND l.locktype <> 'virtualxid'
   AND l.mode NOT IN ('AccessShareLock', 'SIReadLock')
 LIMIT 2000
