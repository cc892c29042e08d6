-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 30 s, up to version 16. written_since: WAL since the newest checkpoint began; a server without writes makes none.
SELECT b.checkpoints_timed AS timed,
       b.checkpoints_req AS requested,
       date_part('epoch', b.stats_reset) AS stats_reset,
       date_part('epoch', statement_timestamp() - c.checkpoint_time) AS age,
       pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END,
                       c.redo_lsn) AS written_since
  FROM pg_stat_bgwriter AS b, pg_control_checkpoint() AS c
