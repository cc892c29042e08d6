-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each poll but every half minute's: whether the same sessions are there, and which of them may look otherwise than at the
-- poll before. A third of the price of sessions.sql with 500 sessions, since no row is put together.
-- $1 is the server's time of the poll before, less a second; $2 are the sessions that were not idle then. A session that was
-- idle and has begun no statement since, is idle still.
SELECT count(*) AS sessions,
       sum(s.pid) AS pids,
       sum(s.pid::bigint * s.pid) AS squares,
       array_to_string(array_agg(s.pid) FILTER (WHERE s.pid <> pg_backend_pid()
           AND (s.xact_start IS NOT NULL OR s.query_start > to_timestamp($1) OR s.pid = ANY ($2))), ',') AS changed,
       pg_backend_pid() AS pid,
       date_part('epoch', statement_timestamp()) AS now,
       date_part('epoch', pg_postmaster_start_time()) AS started,
       pg_is_in_recovery() AS standby
  FROM (SELECT pg_stat_get_backend_pid(id) AS pid,
               pg_stat_get_backend_activity_start(id) AS query_start,
               pg_stat_get_backend_xact_start(id) AS xact_start
          FROM pg_stat_get_backend_idset() AS id
        OFFSET 0) AS s
