-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The session $1 as it is shown before it is touched, and whether we may touch it.
SELECT a.pid,
       to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS backend_start,
       to_char(a.query_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS query_start,
       a.application_name AS application,
       a.usename AS "user",
       a.datname AS database,
       coalesce(a.client_addr::text, 'local') AS client,
       a.backend_type,
       a.state,
       date_trunc('second', now() - a.state_change)::text AS in_state_for,
       date_trunc('second', now() - a.xact_start)::text AS transaction_age,
       left(a.query, 300) AS query,
       a.pid = pg_backend_pid() AS is_ours,
       session_user AS our_user,
       (SELECT rolsuper FROM pg_roles WHERE oid = a.usesysid) AS is_superusers,
       (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) AS we_are_superuser,
       pg_has_role(session_user, 'pg_signal_backend', 'MEMBER') OR pg_has_role(session_user, a.usesysid, 'MEMBER') AS we_may
  FROM pg_stat_activity AS a
 WHERE a.pid = $1::integer
