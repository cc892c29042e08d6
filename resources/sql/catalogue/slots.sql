-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Replication slots and the WAL that each holds.
SELECT slot_name,
       slot_type,
       database,
       active,
       active_pid,
       wal_status,
       pg_size_pretty(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END, restart_lsn)) AS retained,
       pg_size_pretty(safe_wal_size) AS safe_wal_size
  FROM pg_replication_slots
 ORDER BY restart_lsn NULLS FIRST, slot_name
 LIMIT 200
