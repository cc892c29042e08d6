// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpclient.h"
#include "backends/rabbitmq/queueref.h"
#include "models/domain/configuration.h"

#include <chrono>
#include <optional>

namespace yagura {

/// Asks a broker's management API one thing after the other and waits for each answer: for a thread that may block and
/// has an event loop. Only GETs. Every wait ends at the deadline.
class BrokerReader final {
public:
    /// `login.settings` must hold RabbitmqSettings.
    BrokerReader(const TargetConfig& login, const std::optional<SecretString>& password,
        std::chrono::steady_clock::time_point deadline, qint64 mostBytes = HttpLimits().bodyBytes);

    const HttpOrigin& origin() const { return m_client.origin(); }
    /// The body of a 2xx answer; refusals of rights are told apart (see refinedForRabbitmq).
    Result<QByteArray> get(const QByteArray& target);
    /// The queue that findings call so, when it is there: "broker.no_such_queue" {queue}.
    Result<QueueRef> findQueue(const QString& objectName);

    /// What was asked for so far.
    const QByteArrayList& asked() const { return m_asked; }

    /// An answer of 404.
    static bool isNotFound(const Failure& failure);

private:
    HttpClient m_client;
    std::chrono::steady_clock::time_point m_deadline;
    qint64 m_mostBytes;
    QByteArrayList m_asked;
};

} // namespace yagura
