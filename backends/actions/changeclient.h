// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/net/httporigin.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <utility>

namespace yagura {

/// Sends changes to a broker's management API: PUT and DELETE, with the guards of HttpClient, each on a connection of
/// its own and at most once. Everything else in Yagura can only GET; nothing outside of this folder may know this class
/// (a test holds that).
class ChangeClient final : public QObject {
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit ChangeClient(HttpOrigin origin, QObject* parent = nullptr);
    ~ChangeClient() override;

    /// Replaces what is at `target` by a JSON `body`.
    void put(const QByteArray& target, const QByteArray& body, const HttpLimits& limits, HttpDone done);
    /// Takes away what is at `target`.
    void remove(const QByteArray& target, const Headers& headers, const HttpLimits& limits, HttpDone done);

private:
    void send(const QByteArray& verb, const QByteArray& target, const QByteArray& body, const Headers& headers,
        const HttpLimits& limits, HttpDone done);

    HttpOrigin m_origin;
};

} // namespace yagura
