// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <optional>

namespace yagura {

/// One HTTP server that we were configured to ask, and how we prove who we are. The credential goes to this
/// scheme, host and port only: requests name a path, never an address.
struct HttpOrigin {
    QUrl base; ///< scheme, host, port and an optional path prefix
    QString user;
    std::optional<SecretString> password;
    QString caFile; ///< own CA in PEM; empty means the system's
    std::optional<SecretString> bearer {}; ///< a token instead of user and password

    /// The address of `target`, a percent-encoded path with an optional query ("/api/queues/%2F/a?page=1").
    QUrl resolved(const QByteArray& target) const;
    /// "Basic …" or "Bearer …", or empty when there is neither.
    QByteArray authorization() const;
    bool isEncrypted() const;
    quint16 port() const;
};

/// Whether a server that reads `path`, which may have a query, could walk out of it: a segment is "." or "..", be it
/// encoded or behind an encoded slash. What such a segment names cannot be asked for at all: RabbitMQ decodes before it
/// walks, and answers "/api/queues/%2F/%2E%2E" with all queues.
bool walks(const QByteArray& path);

/// TLS 1.2 or newer, the peer always verified; with `caFile` that CA alone is trusted. Fails when the file holds
/// no certificate. Reads the file in the caller's thread.
Result<QSslConfiguration> tlsConfiguration(const QString& caFile);

} // namespace yagura
