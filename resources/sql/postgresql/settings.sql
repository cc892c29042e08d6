-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In each new session, and when the configuration was loaded anew: what somebody set, for the server, the database or the role. What a session set for itself is not that.
-- A value that may hold a secret never leaves the server: a seeded hash tells whether it changed.
SELECT s.name,
       CASE WHEN NOT h.hidden THEN left(coalesce(current_setting(s.name, true), s.setting), 1000) END AS value,
       h.hidden,
       CASE WHEN h.hidden THEN hashtextextended(s.setting, $1)::text END AS fingerprint
  FROM pg_settings AS s
 CROSS JOIN LATERAL (
       SELECT s.name ~* '(conninfo|_command$|passw|passphrase|secret|token|credential|apikey|api_key|private|[._]key$)'
           OR s.setting ~* '(passw(or)?d|passphrase|secret|token)[[:space:]]*[=:]'
           OR s.setting ~ '://[^/@[:space:]]*:[^/@[:space:]]*@' AS hidden) AS h
 WHERE s.source NOT IN ('default', 'client', 'session', 'interactive', 'test')
   AND s.name !~ '^transaction_'
 ORDER BY s.name
 LIMIT 500
