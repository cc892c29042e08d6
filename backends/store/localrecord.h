// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/entrytable.h"
#include "backends/store/sharetable.h"
#include "backends/store/sqlitesession.h"
#include "backends/store/storefile.h"
#include "backends/store/summarytable.h"

namespace yagura::store {

/// Where the record lies and how it is reached.
struct RecordPlace {
    QString path;
    QByteArray vfs {}; ///< name of a VFS of SQLite; empty: the usual one
    std::optional<bool> onNetwork {}; ///< nothing: the file system is asked
};

/// The open database on this machine. Each change is one transaction, and is on the disk when its function returns.
/// Used from one thread; blocks on the disk.
class LocalRecord final {
public:
    /// Makes the database when it is missing or empty, and brings an older one up to date. One that is foreign, newer
    /// or damaged is refused before anything of it is touched. Failures: those of StoreFile and bringUpToDate(),
    /// store.no_space, store.cannot_write, store.busy.
    static Result<std::unique_ptr<LocalRecord>> open(const RecordPlace& place);
    /// The same for a reader who changes nothing; a missing one is "store.missing".
    static Result<std::unique_ptr<LocalRecord>> openToRead(const RecordPlace& place);

    const StoreFile& file() const { return m_file; }
    bool isUnclean() const { return m_isUnclean; } ///< nobody had closed it
    bool isOnNetwork() const { return m_isOnNetwork; }

    EntryTable entries() { return EntryTable(*m_session); }
    SummaryTable summaries() { return SummaryTable(*m_session); }
    ShareTable share() { return ShareTable(*m_session); }

    struct Addition {
        QList<RecordEntry> entries;
        QList<PackedAttachment> attachments {};
        std::optional<Share> share {}; ///< kept in the same transaction
    };
    /// All or nothing. What is there already stays. Where another entry stands in the place of one of these, that one
    /// is put into `contradicted`, or, without such a list, nothing is added.
    std::optional<SqlFault> add(const Addition& addition, QList<RecordEntry>* contradicted);

    /// The writer of a slot, made at the first call. A new one replaces it when `anew`.
    SqlResult<QString> ownWriter(const QString& place, int slot, bool anew);
    SqlResult<QStringList> ownWriters(const QString& place);

    /// Brings what is in the write-ahead log into the file, as far as nobody reads it.
    void tidy();
    /// Everything, as one file without a log; `path` is there and empty.
    std::optional<SqlFault> copyTo(const QString& path);
    /// For a copy that is to be carried away: no log beside it.
    std::optional<SqlFault> becomeOneFile();

private:
    LocalRecord(StoreFile file, std::unique_ptr<SqliteSession> session);
    std::optional<SqlFault> tune();

    StoreFile m_file;
    std::unique_ptr<SqliteSession> m_session;
    bool m_isUnclean = false;
    bool m_isOnNetwork = false;
};

} // namespace yagura::store
