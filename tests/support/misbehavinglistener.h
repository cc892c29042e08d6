// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/misbehavingserver.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace yagura::testing {

/// Accepts for a MisbehavingServer, in its thread.
class MisbehavingListener final : public QTcpServer {
    Q_OBJECT

public:
    MisbehavingListener(MisbehavingServer& owner, const std::optional<QSslConfiguration>& tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    MisbehavingServer& m_owner;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace yagura::testing
