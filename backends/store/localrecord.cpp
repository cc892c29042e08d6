// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/localrecord.h"

#include "backends/store/schema.h"

#include <QFileInfo>
#include <QThread>
#include <QUuid>

namespace yagura::store {

namespace {

/// While another program makes the database its file is neither empty nor ours yet.
std::optional<Failure> lookPatiently(const StoreFile& file, FileLook& look)
{
    constexpr int tries = 20;
    std::optional<Failure> failure;
    for (int i = 0; i < tries; ++i) {
        failure = file.look(look);
        if (!failure || !QFileInfo::exists(file.path() + QStringLiteral("-journal")))
            break;
        QThread::msleep(50);
    }
    return failure;
}

Failure failureOfErrno(int error, const StoreFile& file)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return file.failure(isFull ? "store.no_space" : "store.cannot_write", qt_error_string(error));
}

const char* nameOf(const QByteArray& vfs)
{
    return vfs.isEmpty() ? nullptr : vfs.constData();
}

} // namespace

LocalRecord::LocalRecord(StoreFile file, std::unique_ptr<SqliteSession> session)
    : m_file(std::move(file)), m_session(std::move(session))
{
}

Result<std::unique_ptr<LocalRecord>> LocalRecord::open(const RecordPlace& place)
{
    const StoreFile file(place.path, place.vfs);
    FileLook look;
    if (const auto failure = lookPatiently(file, look))
        return *failure;
    if (look.kind == FileLook::Kind::Missing) {
        if (const int error = file.make())
            return failureOfErrno(error, file);
    }
    auto session = SqliteSession::open(place.path, SqliteSession::Mode::Change, nameOf(place.vfs));
    if (!session)
        return failureOf(session.error(), file);
    if (const auto failure = bringUpToDate(**session, file)) {
        if (look.isUnclean)
            (*session)->leaveAsItIs(); // else there is no log, and none is to be left behind
        return *failure;
    }
    std::unique_ptr<LocalRecord> record(new LocalRecord(file, std::move(*session)));
    record->m_isUnclean = look.isUnclean;
    record->m_isOnNetwork = place.onNetwork.value_or(yagura::store::isOnNetwork(QFileInfo(place.path).absolutePath()));
    if (const auto fault = record->tune())
        return failureOf(*fault, file);
    return record;
}

Result<std::unique_ptr<LocalRecord>> LocalRecord::openToRead(const RecordPlace& place)
{
    const StoreFile file(place.path, place.vfs);
    FileLook look;
    if (const auto failure = lookPatiently(file, look))
        return *failure;
    if (look.kind != FileLook::Kind::Ours)
        return file.failure("store.missing");
    auto session = SqliteSession::open(place.path, SqliteSession::Mode::Read, nameOf(place.vfs));
    if (!session)
        return failureOf(session.error(), file);
    const auto version = (*session)->rows("PRAGMA user_version");
    if (!version)
        return failureOf(version.error(), file);
    if (numberIn(version->front(), 0) > schemaVersion)
        return file.newer(numberIn(version->front(), 0));
    return std::unique_ptr<LocalRecord>(new LocalRecord(file, std::move(*session)));
}

std::optional<SqlFault> LocalRecord::tune()
{
    // A write-ahead log needs memory that all writers share, which two machines do not have. Without one, the commit is
    // the removal of a file, and EXTRA waits for that as well.
    const QByteArray journal = m_isOnNetwork ? "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                                             : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
    return m_session->script(journal
        + "PRAGMA journal_size_limit = 4194304; PRAGMA wal_autocheckpoint = 1000; PRAGMA recursive_triggers = ON; "
          "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;");
}

std::optional<SqlFault> LocalRecord::add(const Addition& addition, QList<RecordEntry>* contradicted)
{
    Transaction transaction(*m_session);
    if (transaction.fault())
        return transaction.fault();
    EntryTable table(*m_session);
    for (const PackedAttachment& attachment : addition.attachments) {
        if (auto fault = table.keep(attachment))
            return fault;
    }
    QList<RecordEntry> added;
    for (const RecordEntry& entry : addition.entries) {
        const auto put = table.keep(entry);
        if (!put)
            return put.error();
        if (*put == EntryTable::Put::Added)
            added.append(entry);
        else if (*put == EntryTable::Put::Contradicts && contradicted)
            contradicted->append(entry);
        else if (*put == EntryTable::Put::Contradicts)
            return SqlFault {SqlFault::Kind::Contradicted, {}};
    }
    if (auto fault = summaries().follow(added))
        return fault;
    if (addition.share) {
        if (auto fault = share().keep(*addition.share))
            return fault;
    }
    return transaction.commit();
}

SqlResult<QString> LocalRecord::ownWriter(const QString& place, int slot, bool anew)
{
    Transaction transaction(*m_session);
    if (transaction.fault())
        return *transaction.fault();
    const auto known
        = m_session->rows("SELECT writer FROM own_writer WHERE place = $1 AND slot = $2", {place, qint64(slot)});
    if (!known)
        return known.error();
    if (!known->empty() && !anew)
        return textIn(known->front(), 0);
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto fault = m_session->run("INSERT INTO own_writer (place, slot, writer) VALUES ($1, $2, $3) "
                                      "ON CONFLICT (place, slot) DO UPDATE SET writer = excluded.writer",
        {place, qint64(slot), made});
    if (fault)
        return *fault;
    if (const auto late = transaction.commit())
        return *late;
    return made;
}

SqlResult<QStringList> LocalRecord::ownWriters(const QString& place)
{
    QStringList found;
    const auto take = [&found](const SqlRow& row) { found.append(textIn(row, 0)); };
    if (auto fault = m_session->each("SELECT writer FROM own_writer WHERE place = $1", {place}, take))
        return *fault;
    return found;
}

void LocalRecord::tidy()
{
    // Where somebody reads or the disk is full, the log stays as it is until the next time.
    [[maybe_unused]] const auto fault = m_session->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::optional<SqlFault> LocalRecord::copyTo(const QString& path)
{
    const auto target = SqliteSession::open(path, SqliteSession::Mode::Make);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init((*target)->handle(), "main", m_session->handle(), "main");
    if (!backup)
        return SqlFault {SqlFault::Kind::Other, QString::fromUtf8(sqlite3_errmsg((*target)->handle()))};
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return std::nullopt;
    return SqlFault {kindOfSqlite(code), QString::fromLatin1(sqlite3_errstr(code))};
}

std::optional<SqlFault> LocalRecord::becomeOneFile()
{
    return m_session->script("PRAGMA journal_mode = DELETE;");
}

} // namespace yagura::store
