-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each poll of a standby: how far replay is behind what arrived.
SELECT pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) AS lag_bytes,
       date_part('epoch', statement_timestamp() - pg_last_xact_replay_timestamp()) AS lag,
       pg_is_wal_replay_paused() AS paused,
       EXISTS (SELECT 1 FROM pg_stat_get_wal_receiver() AS r WHERE r.pid IS NOT NULL) AS receiving
