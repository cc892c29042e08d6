-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only for statements that were not in the list before.
SELECT queryid::text AS query_id, left(min(query), 1000) AS query
  FROM :schema.pg_stat_statements(true)
 WHERE queryid = ANY (ARRAY[:statements]::bigint[])
 GROUP BY queryid
