// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/brokerreader.h"

#include <QJsonObject>

#include <optional>

namespace yagura {

/// How many connections a user may have, and has.
struct UserLimit {
    QString user;
    std::optional<qint64> most; ///< nothing: as many as it likes
    qint64 connections = 0;

    QByteArray target() const; ///< of the management API
    QString line() const; ///< for people
    /// What must not have changed between preview and click.
    QJsonObject json() const;
};

/// Refused: "no_such_user".
Result<UserLimit> userLimit(BrokerReader& broker, const QString& user);

/// GET /api/user-limits/USER: its max-connections. Pure.
Result<std::optional<qint64>> parseConnectionLimit(QByteArrayView bytes);

} // namespace yagura
