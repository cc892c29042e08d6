// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/postgresqlprobe.h"
#include "tests/support/postgresserver.h"
#include "tests/support/probesupport.h"

#include <memory>
#include <optional>

namespace yagura::testing {

inline std::unique_ptr<Probe> probeFor(const QString& dsn, const QByteArray& password = {})
{
    TargetConfig target;
    target.target.id = QStringLiteral("db");
    target.settings = PostgresqlSettings {dsn};
    const auto secret = password.isEmpty() ? std::nullopt : std::optional(SecretString(password));
    return makePostgresqlProbe(target, secret, realNow);
}

inline QString codeOf(const ReadingPtr& reading)
{
    if (!reading)
        return QStringLiteral("nothing was finished");
    const auto* failure = reading->failure();
    return failure ? failureClassName(failure->failureClass) + u' ' + failure->code : QStringLiteral("good");
}

inline const LadderStep* failingRung(const ReadingPtr& reading)
{
    return reading && reading->ladder ? reading->ladder->value.failing() : nullptr;
}

/// The server that all stories of one test program happen on, and its administrator.
class PostgresStories {
protected:
    /// Starts it with the roles and the table that the stories speak of.
    bool begin()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->create(QStringLiteral(
                "max_connections=20\nshared_preload_libraries='pg_stat_statements'\nlog_connections=on"))
            || !m_server->start())
            return false;
        m_admin = std::make_unique<Somebody>(m_server->socketInfo());
        if (!m_admin->isIn())
            return false;
        for (const char* sql : {"create extension pg_stat_statements",
                 "create role yagura login password 'the-right-word'; grant pg_monitor to yagura",
                 "create role \"plain role\" login; create role app login password 'app-word'",
                 "create table orders(id int primary key, note text); insert into orders values (1, 'a');"
                 "grant all on orders to app"})
            m_admin->say(QString::fromLatin1(sql));
        return true;
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<Somebody> m_admin;
};

inline bool isMissing(const DatabaseHealth& health, const QString& code)
{
    return std::ranges::any_of(health.missing, [&](const MissingAccess& access) { return access.code == code; });
}

} // namespace yagura::testing
