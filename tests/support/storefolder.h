// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storedesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

/// The folder of a record, its files, and what somebody may do to them.
namespace yagura::testing {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
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
        answer = u"! "_s + QString::fromUtf8(error);
    sqlite3_free(error);
    sqlite3_close(database);
    return answer;
}

/// A folder with a record of one incident and so many notes, closed by its writer.
struct Home {
    QTemporaryDir folder;
    QString path = recordFileIn(folder.path());

    explicit Home(int notes = 0)
    {
        if (notes == 0)
            return;
        StoreDesk desk(folder.path());
        QList<EntryDraft> drafts {declaration(u"orders-db is full"_s)};
        for (int i = 1; i < notes; ++i)
            drafts.append(note(QString::number(i)));
        desk.append(drafts);
    }
};

} // namespace yagura::testing
