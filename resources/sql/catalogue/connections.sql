-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is used, by state, against what may be used.
SELECT s.name, s.value
  FROM (SELECT count(*) FILTER (WHERE backend_type = 'client backend') AS used,
               count(*) FILTER (WHERE backend_type = 'client backend' AND state = 'active') AS active,
               count(*) FILTER (WHERE backend_type = 'client backend' AND state = 'idle') AS idle,
               count(*) FILTER (WHERE backend_type = 'client backend' AND state LIKE 'idle in transaction%') AS in_transaction,
               count(*) FILTER (WHERE backend_type = 'client backend' AND wait_event_type = 'Lock') AS waiting,
               count(*) FILTER (WHERE backend_type = 'client backend' AND state IS NULL) AS not_visible
          FROM pg_stat_activity) AS a
 CROSS JOIN LATERAL (VALUES
       (1, 'max_connections', current_setting('max_connections')),
       (2, 'superuser_reserved_connections', current_setting('superuser_reserved_connections')),
       (3, 'reserved_connections', current_setting('reserved_connections', true)),
       (4, 'used', a.used::text),
       (5, 'active', a.active::text),
       (6, 'idle', a.idle::text),
       (7, 'idle in transaction', a.in_transaction::text),
       (8, 'waiting for a lock', a.waiting::text),
       (9, 'state not visible to us', a.not_visible::text)) AS s(place, name, value)
 ORDER BY s.place
