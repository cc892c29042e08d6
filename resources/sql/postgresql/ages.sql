-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 60 s: how near each database is to transaction id wraparound, templates included.
SELECT oid, datname::text AS name, age(datfrozenxid) AS xid_age FROM pg_database ORDER BY datname
