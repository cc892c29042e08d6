// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace yagura {

/// What a libpq connection text says, as libpq itself reads it: "service=orders", "host=a,b dbname=x", "postgresql://…".
struct ConnInfo {
    QHash<QString, QString> values; ///< only what the text says; no defaults, no service file
    bool holdsSecret = false; ///< a password of any kind
    QString fault; ///< libpq's word when it cannot be read (English, may repeat parts of the text)

    /// For display: "service=NAME" or "host:port" (each host of several), without user and password.
    QString address() const;
    /// Seconds to wait for each host, when the text says so.
    std::optional<int> connectTimeoutS() const;
};

ConnInfo parseConnInfo(const QString& dsn);

} // namespace yagura
