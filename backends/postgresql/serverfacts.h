// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/sqlrows.h"
#include "models/domain/databasehealth.h"

namespace yagura::postgresql {

/// What changes only with a restart, a reload or a grant.
struct ServerFacts {
    QString version; ///< "15.18", without the packager's words
    int versionNumber = 0; ///< 150018
    QString systemIdentifier;
    int maxConnections = 0;
    int reserved = 0;
    std::optional<qint64> locksMaximum;
    std::optional<double> checkpointTimeoutS;
    bool archiving = false;
    bool seesAll = false; ///< pg_read_all_stats, which pg_monitor brings along
    QString role; ///< quoted as SQL needs it
    QString statementsSchema; ///< of pg_stat_statements, quoted; empty when it is not in this database
    std::optional<QString> preloaded; ///< shared_preload_libraries, when we may see it
    std::optional<double> configurationLoaded; ///< when this session took the server's files; seconds since 1970
    ServerPlace place; ///< without tablespaces
};

ServerFacts serverFactsIn(const SqlRows& answer);

/// What is hidden from us by missing rights or a missing extension, each with the statement that an administrator can
/// run.
QList<MissingAccess> missingAccess(const ServerFacts& facts);

} // namespace yagura::postgresql
