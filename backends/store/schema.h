// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sqlitesession.h"
#include "backends/store/storefile.h"

namespace yagura::store {

/// Brings a database to schemaVersion by the numbered files of resources/sql/store, each in a transaction of its own;
/// an empty one becomes ours. Several programs may try at once. Then the schema is compared with what those files make,
/// to the letter: a record whose guards were taken away is not ours any more. Failures: store.newer_schema,
/// store.foreign {detail: what differs}, and those of a disk that refuses.
std::optional<Failure> bringUpToDate(SqliteSession& session, const StoreFile& file);

/// What a fault of the database says about the file.
Failure failureOf(const SqlFault& fault, const StoreFile& file);

} // namespace yagura::store
