// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"
#include "tests/support/storedesk.h"

#include <functional>

namespace yagura::testing {

/// What a store needs to share what it writes, and to notice quickly.
inline KeptIncidents::Parts sharedPartsIn(const QString& folder, const QString& dsn)
{
    using namespace std::chrono_literals;
    auto parts = partsIn(folder);
    parts.shared.dsn = dsn;
    parts.shared.askPassword
        = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
    parts.shared.shortestRetry = 50ms;
    parts.shared.longestRetry = 200ms;
    parts.shared.lookEvery = 1h;
    return parts;
}

/// A desktop in a folder of its own that shares what it writes.
struct TeamDesk {
    QTemporaryDir folder;
    std::unique_ptr<StoreDesk> desk;

    TeamDesk(const QString& dsn, const std::function<void(KeptIncidents::Parts&)>& change = {})
    {
        auto parts = sharedPartsIn(folder.path(), dsn);
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

/// Kinds of entries, and of notes their words, sorted.
inline QStringList wordsOf(const QList<RecordEntry>& entries)
{
    QStringList words;
    for (const RecordEntry& entry : entries)
        words.append(entry.kind == QLatin1String("note") ? entry.args[QLatin1String("text")].toString() : QString(entry.kind));
    words.sort();
    return words;
}

/// A server with an empty record of a team on it, and alice, who may write there.
class TeamServer final {
public:
    /// Why it cannot run here, or empty.
    static QString obstacle() { return PostgresServer::obstacle(); }
    bool begin() { return m_server.create() && m_server.start(); }
    PostgresServer& server() { return m_server; }

    QString dsn(const QString& user = QStringLiteral("alice")) const { return m_server.socketInfo(user); }
    QString say(const QString& sql, const QString& user = QStringLiteral("admin")) const
    {
        return Somebody(dsn(user)).say(sql);
    }

    /// Forgets what was there before. Empty, or what went wrong.
    QString makeRecord() const
    {
        QFile schema(QStringLiteral(YAGURA_SOURCE_DIR "/resources/sql/store/shared_0001.sql"));
        if (!schema.open(QIODevice::ReadOnly))
            return QStringLiteral("no schema");
        say(QStringLiteral("DROP SCHEMA IF EXISTS yagura CASCADE"));
        const QString fault = say(QString::fromUtf8(schema.readAll()));
        for (const char* user : {"alice", "nobody"})
            say(QStringLiteral("CREATE ROLE %1 LOGIN").arg(QLatin1String(user)));
        return fault + say(QStringLiteral("GRANT yagura_writer TO alice"));
    }

private:
    PostgresServer m_server;
};

} // namespace yagura::testing
