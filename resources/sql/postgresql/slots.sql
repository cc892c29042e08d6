-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 30 s. inactive_since exists from version 17, hence the way through jsonb.
SELECT s.slot_name,
       s.slot_type,
       s.active,
       s.wal_status,
       pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery()
                            THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                            ELSE pg_current_wal_lsn() END, s.restart_lsn) AS retained,
       date_part('epoch', statement_timestamp() - (to_jsonb(s) ->> 'inactive_since')::timestamptz) AS inactive
  FROM pg_replication_slots AS s
 ORDER BY s.slot_name
