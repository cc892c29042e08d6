-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each poll: one row without a pid that says what this server is, then a row for each standby that hangs on it.
-- Names and addresses of the standbys come from the pass over the sessions. Lag in bytes is against what this server has.
SELECT NULL::integer AS pid,
       pg_is_in_recovery() AS standby,
       pg_backend_pid() AS own_pid,
       date_part('epoch', now()) AS now,
       date_part('epoch', pg_postmaster_start_time()) AS started,
       NULL::text AS state,
       NULL::text AS sync_state,
       NULL::numeric AS unsent,
       NULL::numeric AS lag_bytes,
       NULL::float8 AS lag
UNION ALL
SELECT w.pid, NULL, NULL, NULL, NULL, w.state, w.sync_state,
       pg_wal_lsn_diff(here.lsn, w.sent_lsn),
       pg_wal_lsn_diff(here.lsn, w.replay_lsn),
       date_part('epoch', w.replay_lag)
  FROM (SELECT CASE WHEN pg_is_in_recovery()
                    THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                    ELSE pg_current_wal_lsn() END AS lsn) AS here,
       pg_stat_get_wal_senders() AS w
