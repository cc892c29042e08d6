-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 10 min: folders of the tablespaces outside of the data directory. On its own: a link that is gone is an error.
SELECT pg_tablespace_location(oid) AS folder
  FROM pg_tablespace
 WHERE spcname NOT IN ('pg_default', 'pg_global')
 ORDER BY folder
 LIMIT 100
