// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historyfile.h"

#include "backends/store/storefile.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace yagura::history {

using store::SqlFault;
using store::SqliteSession;

namespace {

constexpr int placesBeside = 3;
constexpr qint64 headSize = 100;
constexpr int tables = 4;

// Everything of one series lies together, so that a chart is one walk; what is old is found by way of the index.
constexpr auto schema = R"sql(
BEGIN IMMEDIATE;
CREATE TABLE era (id INTEGER PRIMARY KEY, boot TEXT NOT NULL, offset_ms INTEGER NOT NULL, begun_ms INTEGER NOT NULL,
    newest_ms INTEGER NOT NULL) STRICT;
CREATE TABLE series (id INTEGER PRIMARY KEY, target TEXT NOT NULL, indicator TEXT NOT NULL, object_type TEXT,
    object_name TEXT) STRICT;
CREATE TABLE minute (era INTEGER NOT NULL, minute INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (era, minute))
    STRICT, WITHOUT ROWID;
CREATE TABLE block (series INTEGER NOT NULL, tier INTEGER NOT NULL, era INTEGER NOT NULL, hour INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (series, tier, era, hour)) STRICT, WITHOUT ROWID;
CREATE INDEX block_age ON block (tier, era, hour);
PRAGMA application_id = 1499951688;
PRAGMA user_version = 1;
COMMIT;
)sql";
static_assert(applicationId == 1'499'951'688 && schemaVersion == 1);

// One writer for as long as it runs: no shared memory file, and a second program is told at once. The tables are made
// before there is a write-ahead log, so that the file's own head says whose it is from the first moment on.
constexpr auto lockingMode = "PRAGMA locking_mode = EXCLUSIVE;";
constexpr auto settings = R"sql(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 250;
PRAGMA journal_size_limit = 8388608;
PRAGMA cache_size = -2048;
)sql";

Failure failureAt(const QString& path, const char* code, const QString& detail = {})
{
    Failure failure {FailureClass::Internal, QString::fromLatin1(code), {{u"path"_s, path}}};
    if (!detail.isEmpty())
        failure.args.insert(u"detail"_s, detail);
    return failure;
}

/// What the file's own head says; nothing when SQLite may have it.
std::optional<Failure> judged(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureAt(path, "history.unwritable", file.errorString());
    const QByteArray head = file.read(headSize);
    if (head.isEmpty())
        return std::nullopt;
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failureAt(path, "history.foreign");
    if (head.size() < headSize || qFromBigEndian<quint32>(head.constData() + 68) != applicationId)
        return failureAt(path, "history.foreign");
    const qint64 version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version == schemaVersion)
        return std::nullopt;
    Failure failure = failureAt(path, "history.newer");
    failure.args.insert(u"found"_s, version);
    failure.args.insert(u"known"_s, schemaVersion);
    return failure;
}

/// The tables, made when there are none; something else than all of them is damage.
std::optional<SqlFault> prepare(SqliteSession& session)
{
    if (const auto fault = session.script(lockingMode))
        return fault;
    const auto found = session.rows("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (!found)
        return found.error();
    const qint64 count = store::numberIn(found->front(), 0);
    if (count != tables && count != 0)
        return SqlFault {SqlFault::Kind::Damaged, u"tables are missing"_s};
    if (count == 0) {
        if (const auto fault = session.script(schema)) {
            session.rollback();
            return fault;
        }
    }
    return session.script(settings);
}

} // namespace

bool setAside(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString aside = path.left(dot) + u".damaged"_s + path.mid(dot);
    for (const QString& part : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(aside + part) && !QFile::remove(aside + part))
            return false;
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part))
            return false;
    }
    return true;
}

QStringList placesOf(const QString& path)
{
    QStringList places {path};
    const qsizetype dot = path.lastIndexOf(u'.');
    for (int place = 1; place <= placesBeside; ++place)
        places.append(path.left(dot) + u".%1"_s.arg(place) + path.mid(dot));
    return places;
}

Failure failureOf(const SqlFault& fault, const QString& path)
{
    switch (fault.kind) {
    case SqlFault::Kind::Full:
        return failureAt(path, "history.no_space", fault.detail);
    case SqlFault::Kind::Busy:
        return failureAt(path, "history.in_use", fault.detail);
    case SqlFault::Kind::Damaged:
        return failureAt(path, "history.damaged", fault.detail);
    default:
        return failureAt(path, "history.unwritable", fault.detail);
    }
}

Result<HistoryFile> openHistory(const QString& path, const QByteArray& vfs)
{
    if (!QFile::exists(path)) {
        if (const int error = store::StoreFile(path).make(); error != 0 && error != EEXIST)
            return failureAt(path, error == ENOSPC || error == EDQUOT ? "history.no_space" : "history.unwritable",
                QString::fromLocal8Bit(std::strerror(error)));
    }
    if (const auto failure = judged(path))
        return *failure;
    auto session = SqliteSession::open(path, SqliteSession::Mode::Change, vfs.isEmpty() ? nullptr : vfs.constData());
    if (!session)
        return failureOf(session.error(), path);
    // Whoever writes here keeps it for as long as it runs: waiting for it would be in vain.
    sqlite3_busy_timeout((*session)->handle(), 0);
    if (const auto fault = prepare(**session))
        return failureOf(*fault, path);
    return HistoryFile {std::move(*session), path};
}

} // namespace yagura::history
