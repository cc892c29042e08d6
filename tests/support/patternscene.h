// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/patternreader.h"
#include "tests/support/judging.h"
#include "tests/support/places.h"
#include "tests/support/strictwarnings.h"
#include <QSet>
#include <QTest>

/// Made-up servers and queues, to tell root causes apart.
namespace yagura::testing {

using namespace Qt::StringLiterals;

inline Patterns shipped()
{
    const auto patterns = shippedPatterns();
    return patterns ? *patterns : Patterns();
}

inline Pattern patternOf(const QString& name)
{
    for (const Pattern& pattern : shipped()) {
        if (pattern.name == name)
            return pattern;
    }
    return {};
}

inline DatabaseHealth busyDatabase(int maximum, const QList<ClientUse>& clients)
{
    DatabaseHealth health;
    health.connections.maximum = maximum;
    for (const ClientUse& client : clients)
        health.connections.used += client.total();
    health.clients = clients;
    Session session;
    session.state = u"active"_s;
    health.sessions = {session};
    return health;
}

inline ClientUse client(const QString& name, int idle, int idleInTransaction)
{
    ClientUse use;
    use.application = name;
    use.address = u"10.0.0.7"_s;
    use.idle = idle;
    use.idleInTransaction = idleInTransaction;
    return use;
}

inline Picture pictureOf(const TargetState& state)
{
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = {state};
    return picture;
}

inline Picture pictureOf(const DatabaseHealth& health, const std::optional<Dated<ConnectLadder>>& ladder = {})
{
    return pictureOf(stateOf(readingOf(u"orders-db"_s, health, momentAt(0), ladder), TargetKind::Database));
}

inline Picture pictureOf(const Filesystem& filesystem, const BlockDevice& device)
{
    NodeHealth node;
    node.filesystems = {filesystem};
    node.devices = {device};
    return pictureOf(stateOf(readingOf(u"node-A"_s, node), TargetKind::Node));
}

inline Picture pictureOf(const Queue& queue, const BrokerNode& node = {})
{
    BrokerHealth health;
    health.queues = {queue};
    health.nodes = {node};
    health.nodes[0].running = true;
    return pictureOf(stateOf(readingOf(u"mq"_s, health), TargetKind::Broker));
}

inline Queue orders()
{
    Queue queue;
    queue.vhost = u"/"_s;
    queue.name = u"orders"_s;
    queue.state = u"running"_s;
    queue.ready = 5'000;
    queue.consumers = 2;
    queue.publishPerS = 100;
    queue.deliverPerS = 50;
    queue.ackPerS = 50;
    queue.redeliverPerS = 0;
    return queue;
}

inline Finding findingOn(const QString& pattern, const QString& target, const std::optional<ObjectRef>& object = {})
{
    Finding finding;
    finding.pattern = pattern;
    finding.target = target;
    finding.object = object;
    return finding;
}

/// A database on the machine that node-A watches; its files lie in /var.
inline TargetState hosted(const DatabaseHealth& health, const std::optional<Dated<ConnectLadder>>& ladder = {})
{
    DatabaseHealth placed = health;
    placed.place = ServerPlace {u"127.0.0.1"_s, u"/var/lib/pg"_s, {}};
    TargetState state = stateOf(readingOf(u"orders-db"_s, placed, momentAt(0), ladder), TargetKind::Database);
    state.target.address = u"127.0.0.1:5432"_s;
    return state;
}

/// That machine: nothing is short.
inline NodeHealth calmHost()
{
    NodeHealth node = *nodeHere(u"node-A"_s, {u"/"_s, u"/var"_s}).good->as<NodeHealth>();
    node.cpu.busyRatio = 0.2;
    node.cpu.iowaitRatio = 0.01;
    node.memory.totalBytes = 100;
    node.memory.availableBytes = 60;
    return node;
}

inline void fill(NodeHealth& node, const QString& mount, int percent)
{
    for (Filesystem& filesystem : node.filesystems) {
        if (filesystem.mount != mount)
            continue;
        filesystem.usedBytes = percent;
        filesystem.availableBytes = 100 - percent;
    }
}

inline Picture pictureOf(const TargetState& database, const NodeHealth& node)
{
    Picture picture = pictureOf(database);
    TargetState host = stateOf(readingOf(u"node-A"_s, node), TargetKind::Node);
    host.target.address = u"local"_s;
    picture.targets.append(host);
    return picture;
}

inline QueuePeek peekWithMalformed(qint64 malformed)
{
    QueuePeek peek;
    peek.object = u"orders"_s;
    peek.readAt = momentAt(0);
    peek.verdict.looked = 200;
    peek.verdict.malformed = malformed;
    peek.verdict.valid = 200 - malformed;
    return peek;
}

/// "likely database.network" for each cause.
inline QStringList linesOf(const QList<RootCause>& causes)
{
    QStringList lines;
    for (const RootCause& cause : causes)
        lines.append(likelihoodName(cause.likelihood) + u' ' + cause.code);
    return lines;
}

} // namespace yagura::testing
