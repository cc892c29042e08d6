// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectladder.h"

#include <QByteArray>

namespace yagura::postgresql {

/// SQLSTATE inside a message of libpq with verbose errors ("FATAL:  53300: sorry, …"), or empty. Libpq gives no other
/// access to it while connecting.
QByteArray sqlStateIn(const QByteArray& message);

/// What went wrong on a rung, by SQLSTATE where the server sent one, else by libpq's words in the C locale.
Failure connectFailure(Rung rung, const QByteArray& message);

/// The class and code that belong to a SQLSTATE that refuses a login or ends a session; nothing for the others.
std::optional<Failure> failureOfState(const QByteArray& sqlState, const QString& detail);

/// PgBouncer before 1.20 refuses startup options that it does not know.
bool isOptionRefusal(const QByteArray& message);
/// The server answered that it has no TLS.
bool isWithoutTls(const QByteArray& message);

} // namespace yagura::postgresql
