-- SPDX-FileCopyrightText: Yagura contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Once per connection and every 60 s: settings, identity, where it is, and what this role may see.
SELECT current_setting('server_version') AS version,
       current_setting('server_version_num')::integer AS version_num,
       (SELECT system_identifier::text FROM pg_control_system()) AS system_identifier,
       current_setting('max_connections')::integer AS max_connections,
       current_setting('superuser_reserved_connections')::integer
           + coalesce(current_setting('reserved_connections', true)::integer, 0) AS reserved,
       current_setting('max_locks_per_transaction')::bigint
           * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
           AS locks_maximum,
       date_part('epoch', current_setting('checkpoint_timeout')::interval) AS checkpoint_timeout,
       current_setting('archive_mode') <> 'off' AS archiving,
       pg_has_role(current_user, 'pg_read_all_stats', 'USAGE') AS sees_all,
       quote_ident(current_user) AS role,
       (SELECT quote_ident(n.nspname) FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
         WHERE e.extname = 'pg_stat_statements') AS statements_schema,
       CASE WHEN pg_has_role(current_user, 'pg_read_all_settings', 'USAGE')
            THEN current_setting('shared_preload_libraries') END AS preloaded,
       date_part('epoch', pg_conf_load_time()) AS configuration_loaded,
       host(inet_server_addr()) AS accepted_at,
       CASE WHEN pg_has_role(current_user, 'pg_read_all_settings', 'USAGE')
            THEN current_setting('data_directory') END AS data_directory
