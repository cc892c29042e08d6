// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/conninfo.h"
#include "models/ports/vault.h"

#include <libpq-fe.h>

#include <clocale>
#include <memory>
#include <optional>

namespace yagura::postgresql {

struct CloseConnection {
    void operator()(PGconn* connection) const noexcept { PQfinish(connection); }
};
/// A raw connection of libpq; closed with its owner.
using PgconnPtr = std::unique_ptr<PGconn, CloseConnection>;

/// Begins to connect without waiting. Never null; the state is told by PQstatus().
PgconnPtr startConnection(const Options& options, const std::optional<SecretString>& password);

/// While it lives, libpq and OpenSSL speak English in this thread: their words are what tells a wrong host name from an
/// unknown authority, and they carry no codes.
class PlainLocale final {
public:
    PlainLocale();
    ~PlainLocale();
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace yagura::postgresql
