// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavinglistener.h"

#include "tests/support/misbehavingconnection.h"

namespace yagura::testing {

MisbehavingListener::MisbehavingListener(MisbehavingServer& owner, const std::optional<QSslConfiguration>& tls)
    : m_owner(owner), m_tls(tls)
{
}

void MisbehavingListener::incomingConnection(qintptr descriptor)
{
    m_owner.countConnection();
    new MisbehavingConnection(m_owner, descriptor, m_tls, this);
}

} // namespace yagura::testing
