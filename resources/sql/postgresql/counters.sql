-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 10 s: counters of all databases, turned into rates here, and the places taken in the shared lock table.
SELECT (SELECT count(*) FROM pg_locks WHERE NOT fastpath) AS locks_held,
       sum(xact_commit) AS commits,
       sum(xact_rollback) AS rollbacks,
       sum(blks_hit) AS hits,
       sum(blks_read) AS reads,
       sum(temp_bytes) AS temp_bytes,
       sum(deadlocks) AS deadlocks,
       date_part('epoch', max(stats_reset)) AS stats_reset
  FROM pg_stat_database
