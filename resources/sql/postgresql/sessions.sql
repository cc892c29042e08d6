-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each poll. The one pass over the sessions: the function below the view pg_stat_activity, without the view's joins.
-- Our own row also says what this server is. What idle sessions do not need stays on the server. Without pg_read_all_stats most columns of others are null.
SELECT pid,
       datid,
       usesysid,
       date_part('epoch', backend_start) AS backend_start,
       date_part('epoch', state_change) AS state_change,
       application_name,
       client_addr,
       state,
       date_part('epoch', xact_start) AS xact_start,
       CASE WHEN state <> 'idle' THEN wait_event_type END AS wait_event_type,
       CASE WHEN state <> 'idle' THEN wait_event END AS wait_event,
       CASE WHEN state <> 'idle' THEN date_part('epoch', query_start) END AS query_start,
       CASE WHEN state <> 'idle' THEN left(query, 1000) END AS query,
       backend_xid IS NOT NULL OR backend_xmin IS NOT NULL AS holds_xmin,
       CASE WHEN backend_type <> 'client backend' THEN backend_type END AS other_type,
       CASE WHEN pid = pg_backend_pid() THEN date_part('epoch', statement_timestamp()) END AS now,
       CASE WHEN pid = pg_backend_pid() THEN date_part('epoch', pg_postmaster_start_time()) END AS started,
       CASE WHEN pid = pg_backend_pid() THEN pg_is_in_recovery() END AS standby
  FROM pg_stat_get_activity(NULL)
 WHERE pid <> 0
