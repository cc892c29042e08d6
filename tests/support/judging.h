// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule.h"
#include "tests/support/readings.h"

namespace yagura::testing {

using namespace Qt::StringLiterals;

inline Rule fullRule()
{
    Rule rule;
    rule.name = u"filesystem_full"_s;
    rule.pattern = u"storage"_s;
    rule.indicator = u"filesystem.used_ratio"_s;
    rule.warning = 0.80;
    rule.critical = 0.90;
    rule.runbook = u"disk-shortage"_s;
    return rule;
}

inline Rule connectionsRule()
{
    Rule rule;
    rule.name = u"connections_exhausted"_s;
    rule.pattern = u"database"_s;
    rule.indicator = u"connections.used"_s;
    rule.measure = Rule::Measure::ShareOfLimit;
    rule.warning = 0.75;
    rule.critical = 0.90;
    rule.holdS = 60;
    rule.runbook = u"database-connection-timeout"_s;
    return rule;
}

inline NodeHealth nodeWith(const QList<std::pair<QString, int>>& percentOfMounts)
{
    NodeHealth node;
    for (const auto& [mount, percent] : percentOfMounts) {
        Filesystem filesystem;
        filesystem.mount = mount;
        filesystem.usedBytes = percent;
        filesystem.availableBytes = 100 - percent;
        filesystem.totalBytes = 100;
        node.filesystems.append(filesystem);
    }
    return node;
}

inline TargetState nodeState(const QList<std::pair<QString, int>>& percentOfMounts, const QString& id = u"node-A"_s)
{
    return stateOf(readingOf(id, nodeWith(percentOfMounts)), TargetKind::Node);
}

inline TargetState databaseState(int used, const std::optional<Dated<ConnectLadder>>& ladder = std::nullopt)
{
    DatabaseHealth health;
    health.connections.maximum = 103;
    health.connections.reserved = 3;
    health.connections.used = used;
    return stateOf(readingOf(u"orders-db"_s, health, momentAt(0), ladder), TargetKind::Database);
}

/// "critical storage.filesystem_full@node-A/%2Fvar", one line per finding.
inline QStringList linesOf(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(severityName(finding.severity) + u' ' + finding.id);
    return lines;
}

/// A database whose number of connections is `used`, read at that second.
inline Picture pictureAt(int seconds, int used, int sessions = 20)
{
    DatabaseHealth health;
    health.connections.maximum = 103;
    health.connections.reserved = 3;
    health.connections.used = used;
    for (int number = 0; number < sessions; ++number) {
        Session session;
        session.pid = 1'000 + number;
        session.backendStart = momentAt(-100).utc;
        session.query = u"SELECT balance FROM accounts WHERE id = $1"_s;
        session.state = u"active"_s;
        session.queryS = 0.1 * number;
        health.sessions.append(session);
    }
    Picture picture;
    picture.position = {u"source"_s, u"epoch"_s, seconds};
    picture.now = momentAt(seconds);
    picture.targets = {stateOf(readingOf(u"db"_s, health, momentAt(seconds)), TargetKind::Database)};
    picture.rules = {connectionsRule()};
    picture.findings = judge(picture.rules, {}, picture.targets, {}, picture.now);
    return picture;
}

} // namespace yagura::testing
