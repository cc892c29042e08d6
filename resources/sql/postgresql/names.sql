-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a session shows a database or role that was not seen before: their names.
SELECT 'database' AS kind, oid, datname::text AS name FROM pg_database WHERE oid = ANY (ARRAY[:databases]::oid[])
UNION ALL
SELECT 'role', oid, rolname::text FROM pg_roles WHERE oid = ANY (ARRAY[:roles]::oid[])
