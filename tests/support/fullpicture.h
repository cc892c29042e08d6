// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/readings.h"

#include "models/domain/judge.h"

namespace yagura::testing {

using namespace Qt::StringLiterals;

/// Values with something in every member, as far as a picture tells it.
inline DatabaseHealth fullDatabase()
{
    DatabaseHealth health;
    health.version = u"15.18"_s;
    health.systemIdentifier = u"7301"_s;
    health.startedAt = momentAt(-9'000).utc;
    health.role = DatabaseRole::Standby;
    health.roleChangedAt = momentAt(-50);
    health.behindPooler = true;
    health.connections = {103, 3, 98, 7, 80, 11, 0, 2};
    health.clients = {{u"batch"_s, u"local"_s, 1, 0, 3, 0, 812.5}};
    Session session;
    session.pid = 4'711;
    session.backendStart = momentAt(-60).utc;
    session.application = u"batch <b>worker</b>"_s;
    session.state = u"active"_s;
    session.query = u"select '\u0000'"_s;
    session.queryS = 1.25;
    session.holdsXmin = true;
    session.blockedBy = {9};
    session.holds = {u"RowExclusiveLock on orders"_s};
    health.sessions = {session};
    health.sessionsTotal = 501;
    health.locksHeld = 9'007'199'254'740'993;
    health.activity = {12.5, 0.5, 0.04, std::nullopt, 0.99, 0.0};
    health.replicas = {{u"a"_s, u"10.0.0.1"_s, u"streaming"_s, u"async"_s, 5, 6, std::nullopt},
        {u"a"_s, u"10.0.0.2"_s, u"streaming"_s, u"async"_s, std::nullopt, 7, 0.25}};
    health.replay = ReplayState {5, 0.5, true, false};
    health.replicationSlots
        = Dated<QList<ReplicationSlot>> {{{u"s"_s, u"physical"_s, false, u"lost"_s, 77, 3.0}}, momentAt(-3)};
    health.databases = Dated<QList<DatabaseSize>> {{{u"orders"_s, 9'007'199'254'740'993, std::nullopt}}, momentAt(-30)};
    health.statements
        = Dated<QList<StatementUse>> {{{u"-1"_s, u"select $1"_s, 5, 10.5, 2.1, std::nullopt, 0.5}}, momentAt(-31)};
    health.checkpoints = Dated<CheckpointState> {{0.5, 10.0, std::nullopt}, momentAt(-32)};
    health.archiver = Dated<ArchiverState> {{true, true, 60.0, u"0001"_s}, momentAt(-33)};
    health.missing = {{u"pg_monitor"_s, u"grant pg_monitor to watcher"_s}};
    health.settings
        = Dated<QList<Setting>> {{{u"work_mem"_s, u"4MB"_s, false, {}}, {u"x"_s, {}, true, {}}}, momentAt(-34)};
    health.place = ServerPlace {u"10.0.0.9"_s, u"/var/lib/pg"_s, {u"/srv/ts"_s}};
    return health;
}

inline NodeHealth fullNode()
{
    NodeHealth health;
    health.machineId = u"m1"_s;
    health.hostName = u"node-a"_s;
    Filesystem root {u"/"_s, u"/dev/vda1"_s, u"ext4"_s, Filesystem::State::DeviceError, true, true, 100, 90, 10, 5, 1,
        u"I/O error"_s};
    health.filesystems = {root};
    health.mountPoints = {{u"/"_s, u"/"_s}, {u"/mnt"_s, {}}};
    health.devices = {{u"vda"_s, 0.1, 0.002, {}, 5.0, {}, 0.25}};
    health.cpu = {4, 0.5, 0.1, {}, 1.5, 1.25, 1.0};
    health.memory = {1'000, 500, 0, {}};
    health.pressures = {{u"io"_s, 0.25, 0.0}};
    health.interfaces = {{u"eth0"_s, true, 1.5, {}, 0.0, {}}};
    health.tcp = {1.5, 0.01};
    health.processes = {{1, u"init"_s, 0.5, 5, {}, true, false, true}};
    StorageSurvey survey;
    survey.growers = {{u"/"_s, u"/var/log"_s, 10, 5.5}};
    survey.deletedOpen = {{5, u"a"_s, u"/tmp/x"_s, 3, u"/"_s}};
    survey.logs = {{u"/var/log/a"_s, 5, 1.5, true, false}};
    survey.complete = false;
    survey.unreadable = 3;
    health.survey = Dated<StorageSurvey> {survey, momentAt(-5)};
    return health;
}

inline QueuePeek fullPeek()
{
    QueuePeek peek;
    peek.object = u"orders"_s;
    peek.readAt = momentAt(-4);
    peek.readyThen = 9;
    peek.verdict.looked = 12;
    peek.verdict.malformed = 2;
    const JsonSignature signature {JsonError::TrailingComma, u"$.items[*]"_s, JsonToken::Value | JsonToken::Quote};
    MalformedGroup group {signature, 2, momentAt(-100).utc, momentAt(-50).utc, {}};
    PeekSample sample;
    sample.position = 3;
    sample.window = QByteArray::fromHex("5b312c5d00ff");
    sample.payloadBytes = 6;
    sample.fault = {signature.error, 3, 1, 4, 3, 0, u"$.items[0]"_s, signature.pattern, signature.expected};
    group.samples = {sample};
    peek.verdict.groups = {group};
    peek.verdict.groupsInAll = 1;
    peek.verdict.producers = {{ProducerCandidate::Trust::SaidBySender, u"app_id"_s, u"till"_s, 2, 2, 0, 7, 1, 0}};
    peek.schemaFile = u"/etc/orders.json"_s;
    SchemaTally& tally = peek.verdict.schema.emplace();
    tally.checked = 9;
    tally.violating = 2;
    ViolationGroup violation {u"type"_s, u"/properties/id/type"_s, u"$.id"_s, u"\"integer\""_s, 2, momentAt(0).utc,
        momentAt(1).utc, {{3, 11, u"$.id"_s, u"\"1\""_s}, {5, 12, u"$.id"_s, {}}}};
    tally.groups = {violation};
    tally.groupsInAll = 1;
    peek.failure = failureOf(FailureClass::Permission, u"peek.not_classic"_s);
    peek.log = {{momentAt(-4), 20, 12, 9, {}}, {momentAt(-64), 20, 0, 9, u"query.timeout"_s}};
    return peek;
}

inline BrokerHealth fullBroker()
{
    BrokerHealth health;
    health.version = u"3.10.8"_s;
    health.clusterName = u"rabbit@mq"_s;
    health.ready = 5;
    health.publishPerS = 0.5;
    health.nodes = {{u"rabbit@mq"_s, true, 5, 10, true, 7, 3, false, 9, 20, {u"rabbit@b"_s}, 61.5, u"/var/lib/r"_s}};
    Queue orders;
    orders.vhost = u"/"_s;
    orders.name = u"orders"_s;
    orders.type = u"classic"_s;
    orders.state = u"running"_s;
    orders.ready = 5;
    orders.deliverPerS = 2.5;
    orders.ackPerS = 2.5;
    orders.publishPerS = 0.5;
    orders.isLengthLimited = true;
    orders.policy = u"p"_s;
    orders.readAt = momentAt(-2);
    health.queues = {orders};
    health.sweep = Dated<QueueSweep> {{500, 6'012, false, 8.25}, momentAt(-20)};
    health.clients = Dated<QList<BrokerClient>> {{{{}, u"guest"_s, u"10.0.0.7"_s, 3, 2, {u"orders"_s}}}, momentAt(-6)};
    health.peeks = {fullPeek()};
    health.missing = {{u"vhost_access"_s, {}}};
    return health;
}

inline ServiceHealth fullService()
{
    return {503, 200, ServiceHealth::Fault::Status, 0.125, 20, 7};
}

/// A target of each kind, well and not, and all that stands beside targets.
inline Picture fullPicture()
{
    Picture picture;
    picture.position = {u"11111111-2222-3333-4444-555555555555"_s, u"e1"_s, 42};
    picture.now = momentAt(0);
    const Dated<ConnectLadder> ladder {ladderOf(Rung::Login, FailureClass::Auth), momentAt(-1)};
    TargetState orders = stateOf(readingOf(u"orders-db"_s, fullDatabase(), momentAt(-1), ladder), TargetKind::Database);
    orders.target.system = u"postgresql"_s;
    orders.target.environment = Environment::Prod;
    orders.skipped = 3;
    TargetState mq = stateOf(readingOf(u"mq"_s, fullBroker()), TargetKind::Broker);
    mq.paused = true;
    const TargetState api = stateOf(readingOf(u"api"_s, fullService()), TargetKind::Service);
    TargetState down = failing(stateOf(readingOf(u"node-A"_s, fullNode(), momentAt(-20)), TargetKind::Node),
        FailureClass::NoAnswer, 2, momentAt(-1));
    TargetState longDown = failing(stateOf(readingOf(u"node-B"_s, fullNode(), momentAt(-400)), TargetKind::Node),
        FailureClass::Refused, 300, momentAt(-1));
    TargetState never;
    never.target.id = u"new"_s;
    TargetState neverGood = stateOf(readingOf(u"gone"_s, failureOf(FailureClass::Dns)), TargetKind::Database);
    picture.targets = {orders, mq, api, down, longDown, never, neverGood};

    Rule rule;
    rule.name = u"connections_exhausted"_s;
    rule.pattern = u"database"_s;
    rule.indicator = u"connections.used"_s;
    rule.measure = Rule::Measure::ShareOfLimit;
    rule.critical = 0.9;
    rule.clearMargin = 0.05;
    rule.gate = Rule::Gate {u"connections.idle"_s, Rule::When::Below, 5.0, std::nullopt};
    picture.rules = {rule};
    picture.rules[0].gate.reset();
    picture.findings = judge(picture.rules, {}, picture.targets, {}, picture.now);
    picture.rules = {rule};
    picture.marks = {seenMark(u"orders-db"_s, momentAt(-70), u"mark.restarted"_s, {{u"from"_s, 1}}),
        {u"m2"_s, momentAt(-60), {}, Mark::Source::Person, {}, {}, u"deploy 1.4"_s, u"kei"_s}};
    picture.pulse = {momentAt(0), 1.5, 2};
    picture.forecasts = {{{u"node-A"_s, u"/"_s},
        {{TimeToFull::Kind::Range, TimeToFull::Course::Burst, TimeToFull::Reason::None, 5'400, 9'000.5, 10, 20,
             {600, 3'600}},
            {TimeToFull::Kind::Unknown, {}, TimeToFull::Reason::TooShort, 0, {}, {}, {}, {}}}}};
    return picture;
}

} // namespace yagura::testing
