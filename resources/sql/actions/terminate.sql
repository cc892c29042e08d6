-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the session $1, if it is still the one that began at $2: pids are used again.
SELECT pg_terminate_backend(pid) AS signalled
  FROM pg_stat_activity
 WHERE pid = $1::integer AND backend_start = $2::timestamptz AND backend_type = 'client backend'
