// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/misbehavingserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace yagura::testing {

/// One connection to a MisbehavingServer.
class MisbehavingConnection final : public QObject {
    Q_OBJECT

public:
    MisbehavingConnection(
        MisbehavingServer& owner, qintptr descriptor, const std::optional<QSslConfiguration>& tls, QObject* parent);

private:
    void begin();
    void takeBytes();
    void behave(const Manner& manner, const QByteArray& target);
    void send(const QByteArray& bytes);
    void drip(const Manner& manner);
    void pourEndlessly();
    void reset();
    static QByteArray headOf(const Manner& manner, bool withLength);

    MisbehavingServer& m_owner;
    QSslSocket m_socket;
    QByteArray m_received;
    QByteArray m_toDrip;
    QTimer m_tick;
    bool m_isDeaf = false;
};

} // namespace yagura::testing
