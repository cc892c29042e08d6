// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/brokerclients.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace yagura {

namespace {

using Who = std::tuple<QString, QString, QString>; ///< name, user, address

Who whoOf(const BrokerConnection& connection)
{
    return {connection.clientName, connection.user, connection.address};
}

void note(BrokerClient& client, const QString& queue)
{
    ++client.consumers;
    const auto place = std::ranges::lower_bound(client.queues, queue);
    if (place != client.queues.end() && *place == queue)
        return;
    client.queues.insert(place, queue);
    if (client.queues.size() > BrokerClient::mostQueues)
        client.queues.removeLast();
}

} // namespace

QList<BrokerClient> brokerClients(
    const QList<BrokerConnection>& connections, const QList<BrokerConsumer>& consumers, qsizetype most)
{
    QMap<Who, BrokerClient> clients;
    QHash<QString, Who> byConnection;
    const auto clientOf = [&clients](const Who& who) -> BrokerClient& {
        BrokerClient& client = clients[who];
        std::tie(client.name, client.user, client.address) = who;
        return client;
    };
    for (const auto& connection : connections) {
        ++clientOf(whoOf(connection)).connections;
        byConnection.insert(connection.name, whoOf(connection));
    }
    for (const auto& consumer : consumers) {
        const Who who = byConnection.value(consumer.connection.name, whoOf(consumer.connection));
        if (!std::get<1>(who).isEmpty())
            note(clientOf(who), consumer.queue);
    }
    auto found = clients.values();
    std::ranges::stable_sort(found, std::greater(), &BrokerClient::connections);
    return found.sliced(0, std::min(most, found.size()));
}

} // namespace yagura
