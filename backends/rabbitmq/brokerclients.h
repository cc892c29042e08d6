// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/rabbitmqanswers.h"

namespace yagura {

/// Who is connected to a broker and what he consumes: connections folded by the client's name, user and machine, those
/// with most connections first. A consumer whose connection was not listed counts as one of a client without a name,
/// one without a channel (of a plugin) not at all. At most `most` clients. Pure.
QList<BrokerClient> brokerClients(
    const QList<BrokerConnection>& connections, const QList<BrokerConsumer>& consumers, qsizetype most);

} // namespace yagura
