// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/pgconnection.h"

#include <pqxx/pqxx>

#if PQXX_VERSION_MAJOR < 7

namespace yagura::postgresql {

/// Gives libpqxx 6 one connection that is already open, once. There is no second: asked again, it throws.
class AdoptingPolicy final : public pqxx::connectionpolicy {
public:
    explicit AdoptingPolicy(PgconnPtr connection) : pqxx::connectionpolicy(std::string()), m_open(std::move(connection))
    {
    }

    handle do_startconnect(handle current) override
    {
        if (current)
            return current;
        if (!m_open)
            throw pqxx::broken_connection("connection lost");
        return m_open.release();
    }

private:
    PgconnPtr m_open;
};

/// What libpqxx 6 derives its own kinds of connections from, but for the connecting.
struct PolicyOwner {
    AdoptingPolicy policy;
};

class AdoptedConnection final : private PolicyOwner, public pqxx::connection_base {
public:
    explicit AdoptedConnection(PgconnPtr connection)
        : PolicyOwner {AdoptingPolicy(std::move(connection))}, pqxx::connection_base(policy)
    {
        init();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
        // Otherwise a failed query makes libpqxx 6 connect anew by itself, without our settings.
        inhibit_reactivation(true);
#pragma GCC diagnostic pop
    }
    ~AdoptedConnection() noexcept
    {
        close();
    }
};

} // namespace yagura::postgresql

#else

namespace yagura::postgresql {

/// An open connection in the hands of libpqxx 7, which never connects anew by itself.
class AdoptedConnection final : public pqxx::connection {
public:
    explicit AdoptedConnection(PgconnPtr connection)
        : pqxx::connection(pqxx::connection::seize_raw_connection(connection.release()))
    {
    }
};

} // namespace yagura::postgresql

#endif
