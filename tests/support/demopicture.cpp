// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

#include "models/domain/reading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yagura::testing {

Moment demoNow()
{
    return {QDateTime(QDate(2026, 1, 13), QTime(18, 14, 32), Qt::UTC), std::chrono::hours(30)};
}

TargetState liveState(Target target, Reading::Outcome outcome, qint64 ageMs, std::optional<ConnectLadder> ladder)
{
    const Moment now = demoNow();
    const std::chrono::milliseconds age(ageMs);
    Reading reading;
    reading.target = target.id;
    reading.readAt = {now.utc.addMSecs(-ageMs), now.boot - age};
    reading.duration = std::chrono::milliseconds(12);
    reading.outcome = std::move(outcome);
    if (ladder)
        reading.ladder = Dated<ConnectLadder> {*ladder, reading.readAt};
    if (!reading.failure())
        reading.indicators = indicatorsOf(reading);

    TargetState state;
    state.interval = target.every;
    state.target = std::move(target);
    state.last = std::make_shared<const Reading>(std::move(reading));
    if (state.last->failure())
        state.failuresInARow = 3;
    else
        state.good = state.last;
    return state;
}

namespace {

Rule rule(const QString& pattern, const QString& name, const QString& indicator, std::optional<double> warning,
    std::optional<double> critical, Rule::Measure measure = Rule::Measure::Value)
{
    Rule made;
    made.pattern = pattern;
    made.name = name;
    made.indicator = indicator;
    made.measure = measure;
    made.warning = warning;
    made.critical = critical;
    made.origin = u"demo"_s;
    return made;
}

Rules demoRules()
{
    const QString database = u"database"_s;
    const QString storage = u"storage"_s;
    const QString queue = u"queue"_s;
    return {
        rule(database, u"connections_exhausted"_s, u"connections.used"_s, 0.75, 0.9, Rule::Measure::ShareOfLimit),
        rule(database, u"idle_in_transaction"_s, u"session.idle_in_transaction_max"_s, 300, 900),
        rule(database, u"blocked_sessions"_s, u"locks.victims"_s, 3, 20),
        rule(database, u"replay_lag"_s, u"replay.lag"_s, 30, 300),
        rule(database, u"replay_paused"_s, u"replay.paused"_s, 1, {}),
        rule(storage, u"filesystem_full"_s, u"filesystem.used_ratio"_s, 0.8, 0.9),
        rule(storage, u"inodes_exhausted"_s, u"filesystem.inodes_used_ratio"_s, 0.9, 0.98),
        rule(storage, u"filesystem_hung"_s, u"filesystem.hung"_s, {}, 1),
        rule(storage, u"io_utilisation"_s, u"device.utilisation"_s, 0.9, {}),
        rule(queue, u"no_consumers"_s, u"queue.unconsumed"_s, 1, 1'000),
        rule(queue, u"backlog"_s, u"queue.ready"_s, 1'000, {}),
        rule(queue, u"head_age"_s, u"queue.head_age"_s, 60, 300),
        rule(queue, u"dead_letters"_s, u"queue.dead_letter_growth"_s, 0.01, {}),
    };
}

Moment secondsAgo(qint64 seconds)
{
    const Moment now = demoNow();
    return {now.utc.addSecs(-seconds), now.boot - std::chrono::seconds(seconds)};
}

/// When each trouble of the story was first seen; the others eight minutes ago.
QList<Finding> begun(QList<Finding> findings)
{
    static const QHash<QString, qint64> heldS {
        {u"database.connections_exhausted@orders-db"_s, 742},
        {u"database.blocked_sessions@orders-db"_s, 540},
        {u"database.idle_in_transaction@orders-db"_s, 461},
        {u"database.replay_lag@reports-db"_s, 1'297},
        {u"database.replay_paused@reports-db"_s, 1'310},
        {u"database.cannot_see@ledger-db"_s, 47},
        {u"storage.filesystem_full@node-A/%2Fvar"_s, 2'050},
    };
    for (Finding& finding : findings)
        finding.since = secondsAgo(heldS.value(finding.id, 480));
    return findings;
}

} // namespace

PicturePtr demoPicture()
{
    auto picture = std::make_shared<Picture>();
    picture->now = demoNow();
    picture->position = {u"demo"_s, u"1"_s, 1};
    picture->targets = demoDatabases() + demoNodes() + demoBrokers();
    picture->rules = demoRules();
    const QList<Finding> before = begun(judge(picture->rules, {}, picture->targets, {}, secondsAgo(480)));
    picture->findings = judge(picture->rules, {}, picture->targets, before, picture->now);
    picture->pulse = {picture->now, 0.4, 0};
    return picture;
}

} // namespace yagura::testing
