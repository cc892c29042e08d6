// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/readings.h"

namespace yagura::testing {

using namespace Qt::StringLiterals;

inline TargetState placed(const ReadingPtr& reading, TargetKind kind, const QString& address)
{
    TargetState state = stateOf(reading, kind);
    state.target.address = address;
    return state;
}

/// A target that was never reached.
inline TargetState neverReached(const QString& id, TargetKind kind, const QString& address)
{
    TargetState state;
    state.target.id = id;
    state.target.kind = kind;
    state.target.address = address;
    return state;
}

/// A database that was reached at `host`, where the server says that it accepted us at `acceptedAt`.
inline TargetState databaseAt(const QString& id, const ServerEndpoint& endpoint, const ServerPlace& place)
{
    DatabaseHealth health;
    health.place = place;
    Reading reading = *readingOf(id, health);
    reading.endpoint = endpoint;
    const QString host = endpoint.host.isEmpty() ? u"local"_s : endpoint.host;
    return placed(std::make_shared<const Reading>(reading), TargetKind::Database, host + u":5432"_s);
}

/// A database on this machine.
inline TargetState databaseHere(const QString& id, const QString& dataDirectory = {})
{
    return databaseAt(id, {u"127.0.0.1"_s, u"127.0.0.1"_s, false, false}, {u"127.0.0.1"_s, dataDirectory, {}});
}

inline TargetState brokerAt(
    const QString& id, const QString& url, const QStringList& nodes, const QString& dataDirectory = {})
{
    BrokerHealth health;
    for (const QString& name : nodes) {
        BrokerNode node;
        node.name = name;
        node.running = true;
        node.dataDirectory = dataDirectory;
        health.nodes.append(node);
    }
    return placed(readingOf(id, health), TargetKind::Broker, url);
}

/// The machine that we run on, whose name is "desk"; it watches `mounts` and has `others` besides.
inline TargetState nodeHere(const QString& id, const QStringList& mounts = {u"/"_s}, const QStringList& others = {})
{
    NodeHealth health;
    health.hostName = u"desk"_s;
    for (const QString& mount : mounts) {
        Filesystem filesystem;
        filesystem.mount = mount;
        filesystem.totalBytes = 100;
        filesystem.usedBytes = 10;
        filesystem.availableBytes = 90;
        health.filesystems.append(filesystem);
        health.mountPoints.append({mount, mount});
    }
    for (const QString& mount : others)
        health.mountPoints.append({mount, {}});
    return placed(readingOf(id, health), TargetKind::Node, u"local"_s);
}

} // namespace yagura::testing
