// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sqlitesession.h"

#include <QStringList>

#include <functional>

namespace yagura::history {

/// "YgrH", by which file(1) and we know a history.
inline constexpr qint64 applicationId = 0x59677248;
/// The schema that this version reads and writes.
inline constexpr qint64 schemaVersion = 1;

/// A database of history that nobody else writes.
struct HistoryFile {
    std::unique_ptr<store::SqliteSession> session;
    QString path;
};

/// Where a history may lie: `path`, and beside it as .1, .2 and .3.
QStringList placesOf(const QString& path);

/// Opens the file, or makes it. Another program's file, one of a newer version and one that another program writes
/// are left as they are. Failures: history.foreign, history.newer {found, known}, history.damaged,
/// history.in_use, history.no_space, history.unwritable; args hold "path" and mostly "detail". Blocks. `vfs`: for
/// tests.
Result<HistoryFile> openHistory(const QString& path, const QByteArray& vfs = {});

/// Gives one that is damaged another name, ".damaged", where the newest of them stays. Its place is free then.
bool setAside(const QString& path);

/// A fault of the database as a failure about that file.
Failure failureOf(const store::SqlFault& fault, const QString& path);

} // namespace yagura::history
