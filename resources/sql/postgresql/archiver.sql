-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 30 s. The newest attempt failed when the last failure is younger than the last success.
SELECT coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) AS failing,
       date_part('epoch', statement_timestamp() - last_archived_time) AS since_success,
       last_failed_wal
  FROM pg_stat_archiver
