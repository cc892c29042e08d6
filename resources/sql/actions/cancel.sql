-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cancels what the session $1 that began at $2 does, if that is still the statement that began at $3.
SELECT pg_cancel_backend(pid) AS signalled
  FROM pg_stat_activity
 WHERE pid = $1::integer AND backend_start = $2::timestamptz AND backend_type = 'client backend'
   AND state = 'active' AND query_start = $3::timestamptz
