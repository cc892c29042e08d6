-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only when the pass over the sessions shows a walsender, which also brings its name and address.
-- Lag in bytes is against what this server itself has.
SELECT w.pid,
       w.state,
       w.sync_state,
       pg_wal_lsn_diff(here.lsn, w.sent_lsn) AS unsent,
       pg_wal_lsn_diff(here.lsn, w.replay_lsn) AS lag_bytes,
       date_part('epoch', w.replay_lag) AS lag
  FROM (SELECT CASE WHEN pg_is_in_recovery()
                    THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                    ELSE pg_current_wal_lsn() END AS lsn) AS here,
       pg_stat_get_wal_senders() AS w
