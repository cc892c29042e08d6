// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storedesk.h"

#include <QDir>
#include <QFile>

namespace yagura::testing {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What people wrote, in order: of a declaration its title.
inline QStringList textsOf(const QList<RecordEntry>& entries)
{
    QStringList texts;
    for (const RecordEntry& entry : entries) {
        const bool isNote = entry.kind == QLatin1String("note");
        texts.append(entry.args[isNote ? QLatin1String("text") : QLatin1String("title")].toString());
    }
    return texts;
}

/// Somebody with an ordinary SQLite tool. The first cell of the answer, or the error in "! …".
inline QString tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    QString answer;
    char* error = nullptr;
    const auto take = [](void* into, int, char** cells, char**) {
        *static_cast<QString*>(into) = QString::fromUtf8(cells[0]);
        return 0;
    };
    if (sqlite3_exec(database, sql.constData(), take, &answer, &error) != SQLITE_OK)
        answer = QStringLiteral("! ") + QString::fromUtf8(error);
    sqlite3_free(error);
    sqlite3_close(database);
    return answer;
}

/// A folder with a record of one incident and so many entries, closed by its writer.
struct RecordHome {
    QTemporaryDir folder;
    QString path = recordFileIn(folder.path());

    explicit RecordHome(int entries = 0)
    {
        if (entries == 0)
            return;
        StoreDesk desk(folder.path());
        QList<EntryDraft> drafts {declaration(QStringLiteral("orders-db is full"))};
        for (int i = 1; i < entries; ++i)
            drafts.append(note(QString::number(i)));
        desk.append(drafts);
    }
};

/// The folder of a copy of this record of which nobody closed the log.
inline QString uncleanCopy(const RecordHome& home, StoreDesk& open)
{
    const QString copy = home.folder.filePath(QStringLiteral("crashed"));
    QDir().mkpath(copy);
    for (const char* ending : {"", "-wal"})
        QFile::copy(home.path + QString::fromLatin1(ending), recordFileIn(copy) + QString::fromLatin1(ending));
    open.end();
    return copy;
}

} // namespace yagura::testing
