// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/rabbitmq/rabbitmqanswers.h"

#include <QMap>

#include <tuple>

namespace yagura {

/// An exchange by its full name.
struct ExchangeRef {
    QString vhost;
    QString name;

    bool operator<(const ExchangeRef& other) const { return std::tie(vhost, name) < std::tie(other.vhost, other.name); }
    bool operator==(const ExchangeRef&) const = default;
};

using ExchangeBindings = QMap<ExchangeRef, QList<QueueBinding>>;

/// The named exchanges to which queues send what they reject, without repetition, at most `most` of them.
QList<ExchangeRef> deadLetterExchanges(const QList<Queue>& queues, qsizetype most);

/// Sets isDeadLetterTarget on each queue in which another queue's dead letters end: by the default exchange and a
/// routing key, or by a binding of a named exchange. A binding with that very routing key decides; without one every
/// queue bound there counts, since topics and headers are the broker's to match.
void markDeadLetterTargets(QList<Queue>& queues, const ExchangeBindings& bindings);

} // namespace yagura
