// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/actiondesk.h"
#include "tests/support/postgresserver.h"

#include <memory>

namespace yagura::testing {

using namespace Qt::StringLiterals;

inline const QString terminate = u"postgresql.terminate"_s;
inline const QString cancel = u"postgresql.cancel"_s;

inline TargetConfig targetFor(const QString& respondDsn)
{
    TargetConfig config;
    config.target.id = u"orders-db"_s;
    config.target.kind = TargetKind::Database;
    config.target.system = u"postgresql"_s;
    config.target.environment = Environment::Prod;
    config.settings = PostgresqlSettings {u"service=nowhere"_s, PostgresqlRespond {respondDsn, {}}};
    return config;
}

/// The server whose sessions one test program acts on, its administrator, and a desk that may send signals.
class SessionStage {
protected:
    bool begin()
    {
        if (!m_server.create(u"max_connections=12\nsuperuser_reserved_connections=2\n"_s) || !m_server.start())
            return false;
        m_admin = std::make_unique<Somebody>(m_server.socketInfo());
        if (!m_admin->isIn())
            return false;
        m_admin->say(u"create role app login; create role responder login password 'word'; create role blind login;"
                     "create role watcher login; grant pg_signal_backend, pg_read_all_stats to responder;"
                     "grant pg_signal_backend to blind; grant pg_read_all_stats to watcher;"
                     "create table orders (id int primary key, state text); grant all on orders to app;"
                     "insert into orders values (1, ''), (2, ''), (3, '')"_s);
        m_desk = std::make_unique<ActionDesk>(targetFor(m_server.socketInfo(u"responder"_s)));
        return true;
    }
    void endSessions()
    {
        if (m_admin)
            m_admin->say(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'"_s);
    }

    bool isThere(int pid)
    {
        return m_admin->say(u"select count(*) from pg_stat_activity where pid = %1"_s.arg(pid)) == "1"_L1;
    }
    static QJsonObject whom(const Somebody& session) { return {{u"pid"_s, session.pid()}}; }

    PostgresServer m_server;
    std::unique_ptr<Somebody> m_admin;
    std::unique_ptr<ActionDesk> m_desk;
};

} // namespace yagura::testing
