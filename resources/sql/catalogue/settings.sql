-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Limits and timeouts that decide who gets in and who is thrown out.
SELECT name, setting, unit, source
  FROM pg_settings
 WHERE name IN ('max_connections', 'superuser_reserved_connections', 'reserved_connections', 'statement_timeout',
                'lock_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout',
                'authentication_timeout', 'deadlock_timeout', 'tcp_keepalives_idle', 'tcp_keepalives_interval',
                'tcp_keepalives_count', 'tcp_user_timeout', 'client_connection_check_interval', 'max_wal_senders',
                'max_replication_slots', 'max_slot_wal_keep_size', 'wal_keep_size', 'max_worker_processes', 'work_mem',
                'shared_buffers', 'temp_file_limit', 'default_transaction_read_only')
 ORDER BY name
