// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"
#include "tests/support/storedesk.h"

#include <QFile>

#include <functional>

namespace yagura::testing {

using namespace Qt::StringLiterals;

/// A desktop in a folder of its own that shares what it writes.
struct TeamDesk {
    QTemporaryDir folder;
    std::unique_ptr<StoreDesk> desk;

    TeamDesk(const QString& dsn, const std::function<void(KeptIncidents::Parts&)>& change = {})
    {
        using namespace std::chrono_literals;
        auto parts = partsIn(folder.path());
        parts.shared.dsn = dsn;
        parts.shared.askPassword
            = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
        parts.shared.shortestRetry = 50ms;
        parts.shared.longestRetry = 200ms;
        parts.shared.lookEvery = 1h;
        if (change)
            change(parts);
        desk = std::make_unique<StoreDesk>(std::move(parts));
    }
    StoreDesk* operator->() const { return desk.get(); }
    bool isLive() const { return desk->state().shared == StoreState::Shared::Live; }
    bool isLost() const { return desk->state().shared == StoreState::Shared::Lost; }
    QString failureCode() const
    {
        const auto failure = desk->state().sharedFailure;
        return failure ? failure->code : QString();
    }
};

inline QStringList wordsOf(const QList<RecordEntry>& entries)
{
    QStringList words;
    for (const RecordEntry& entry : entries)
        words.append(entry.kind == "note"_L1 ? entry.args["text"_L1].toString() : QString(entry.kind));
    words.sort();
    return words;
}

/// The server that a team shares its record on, and who may do what there.
class TeamServer {
protected:
    bool begin() { return m_server.create() && m_server.start(); }
    /// The store as it is installed, without an entry; what went wrong, or empty.
    QString makeStore() const
    {
        QFile schema(QStringLiteral(YAGURA_SOURCE_DIR "/resources/sql/store/shared_0001.sql"));
        if (!schema.open(QIODevice::ReadOnly))
            return schema.errorString();
        say(u"DROP SCHEMA IF EXISTS yagura CASCADE"_s);
        const QString made = say(QString::fromUtf8(schema.readAll()));
        for (const QString& user : {u"alice"_s, u"nobody"_s})
            say(u"CREATE ROLE %1 LOGIN"_s.arg(user));
        return made + say(u"GRANT yagura_writer TO alice"_s);
    }

    QString dsn(const QString& user = u"alice"_s) const { return m_server.socketInfo(user); }
    QString say(const QString& sql, const QString& user = u"admin"_s) const { return Somebody(dsn(user)).say(sql); }

    PostgresServer m_server;
};

} // namespace yagura::testing
