-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the session $1 that began at $2 is there.
SELECT count(*) AS sessions
  FROM pg_stat_activity
 WHERE pid = $1::integer AND backend_start = $2::timestamptz
