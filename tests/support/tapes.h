// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturetape.h"
#include "tests/support/readings.h"

namespace yagura::testing {

/// A picture so many seconds after the start: one database, read that moment; critical when it has that many
/// connections.
inline PicturePtr taped(int seconds, int connections = 5)
{
    auto picture = std::make_shared<Picture>();
    picture->position = {QStringLiteral("11111111-2222-3333-4444-555555555555"), QStringLiteral("e1"), seconds + 1};
    picture->now = momentAt(seconds);
    picture->pulse.at = picture->now;
    DatabaseHealth health;
    health.version = QStringLiteral("15.18");
    health.connections = {100, 3, connections, connections, 0, 0, 0, 0};
    picture->targets = {stateOf(readingOf(QStringLiteral("orders-db"), health, picture->now), TargetKind::Database)};
    if (connections >= 90) {
        Finding finding;
        finding.id = QStringLiteral("database.connections_exhausted@orders-db");
        finding.rule = QStringLiteral("connections_exhausted");
        finding.pattern = QStringLiteral("database");
        finding.code = QStringLiteral("database.connections_exhausted");
        finding.severity = Severity::Critical;
        finding.target = QStringLiteral("orders-db");
        finding.since = picture->now;
        picture->findings = {finding};
    }
    return picture;
}

inline qint64 tapedMs(int seconds)
{
    return momentAt(seconds).utc.toMSecsSinceEpoch();
}

/// A segment with a picture each second.
inline QByteArray tapeOf(int from, int to, int criticalFrom = 1'000'000)
{
    TapeEncoder encoder({QStringLiteral("watch-1"), QStringLiteral("11111111-2222-3333-4444-555555555555")});
    QByteArray tape = encoder.beginSegment();
    for (int second = from; second <= to; ++second)
        tape += encoder.encode(*taped(second, second >= criticalFrom ? 98 : second % 50));
    return tape;
}

inline TapeBytes bytesIn(const QByteArray& tape)
{
    return [&tape](qint64 offset, qint64 size) { return tape.mid(offset, size); };
}

} // namespace yagura::testing
