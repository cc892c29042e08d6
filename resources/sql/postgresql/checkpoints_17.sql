-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 30 s, from version 17. On a standby restartpoints are what checkpoints are on a primary.
SELECT CASE WHEN pg_is_in_recovery() THEN b.restartpoints_timed ELSE b.num_timed END AS timed,
       CASE WHEN pg_is_in_recovery() THEN b.restartpoints_req ELSE b.num_requested END AS requested,
       date_part('epoch', b.stats_reset) AS stats_reset,
       date_part('epoch', statement_timestamp() - c.checkpoint_time) AS age,
       pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END,
                       c.redo_lsn) AS written_since
  FROM pg_stat_checkpointer AS b, pg_control_checkpoint() AS c
