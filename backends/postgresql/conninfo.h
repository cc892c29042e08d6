// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace yagura::postgresql {

/// Keywords of libpq and their values.
using Options = QMap<QByteArray, QByteArray>;

/// One door of the server: a socket directory, or a host name with the port and later its address.
struct Endpoint {
    QByteArray host; ///< name, socket directory, or empty for libpq's own socket directory
    QByteArray address; ///< numeric, given as hostaddr or resolved; empty for a socket
    QByteArray port; ///< empty for libpq's default

    bool isSocket() const;
    bool isLoopback() const;
    bool operator==(const Endpoint&) const = default;
};

/// What the server is offered beyond the data source name; learnt from its refusals.
struct ConnectPlan {
    bool readOnlyOption = true; ///< default_transaction_read_only as a startup option: PgBouncer before 1.20 refuses it
    bool encryptLoopback = true; ///< a server on this machine without TLS is spoken to in the clear
};

/// A data source name, read once. libpq itself goes on reading service files, PG… variables and the password file.
///
/// Encryption: what the data source name, the service or PGSSLMODE says. When nobody says anything: verify-full,
/// against the system's certificates when ~/.postgresql/root.crt is missing; on this machine TLS without verification
/// when the server has it, else none. Never libpq's `prefer`, which logs in twice when the password is wrong.
class Conninfo final {
public:
    /// Errors: config.dsn (not understood), config.secret (a password inside). Neither repeats the text.
    static Result<Conninfo> parse(const QString& dsn);

    /// The doors, in the order given, and what the environment and the service say, read anew. Error: config.dsn.
    Result<QList<Endpoint>> endpoints();

    /// Everything but the password for one attempt at one door. After endpoints().
    Options optionsFor(const Endpoint& endpoint, const ConnectPlan& plan) const;
    /// Encryption was our own choice, so that we may do without it on this machine.
    bool mayGoUnencrypted(const Endpoint& endpoint) const;

private:
    QByteArray sslModeFor(const Endpoint& endpoint, const ConnectPlan& plan) const;
    bool saysSslMode() const;

    Options m_given; ///< what the data source name says
    Options m_effective; ///< with service, environment and defaults
};

} // namespace yagura::postgresql
