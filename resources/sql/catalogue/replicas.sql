-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Standbys as their primary sees them, on a standby, what it says of itself.
SELECT 'standby' AS role,
       application_name AS name,
       client_addr::text AS client,
       state,
       sync_state,
       pg_size_pretty(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END, sent_lsn)) AS unsent,
       pg_size_pretty(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END, replay_lsn)) AS behind,
       date_trunc('second', replay_lag)::text AS lag
  FROM pg_stat_replication
 UNION ALL
SELECT 'this server, a standby',
       NULL,
       NULL,
       CASE WHEN pg_is_wal_replay_paused() THEN 'replay paused' ELSE 'replaying' END,
       NULL,
       NULL,
       pg_size_pretty(pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())),
       date_trunc('second', now() - pg_last_xact_replay_timestamp())::text
 WHERE pg_is_in_recovery()
 ORDER BY 1, 2, 3
 LIMIT 200
