-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many sessions do nothing inside a transaction.
SELECT count(*) AS sessions
  FROM pg_stat_activity
 WHERE backend_type = 'client backend' AND state = 'idle in transaction'
