-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When databases.sql took too long or met a database that was just dropped: without the sizes.
SELECT datname::text AS name, age(datfrozenxid) AS xid_age FROM pg_database ORDER BY datname
