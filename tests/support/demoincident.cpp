// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demoincident.h"

#include "models/domain/entrykinds.h"
#include "models/domain/findingjson.h"
#include "models/domain/mark.h"
#include "models/domain/record.h"
#include "tests/support/demopicture.h"
#include "tests/support/entries.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {

constexpr int started = 130; ///< seconds after 12:00:00
constexpr int detected = 185;
constexpr int ended = 2'295;

const QString theRun = u"7d1f0b5e-3a52-4a10-8f0c-0d0f3f0f9a01"_s;
const QString theFinding = u"database.connections_exhausted@orders-db"_s;

QString textOf(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Connections in use, so many seconds after 12:00.
double connectionsAt(int second)
{
    if (second >= started && second < 1'300)
        return 98;
    return 36 + (second + 6'000) / 30 % 5 * 2;
}

TargetState withConnections(TargetState state, double connections, const Moment& now)
{
    if (!state.good)
        return state;
    auto reading = std::make_shared<Reading>(*state.good);
    reading->readAt = now;
    for (Indicator& indicator : reading->indicators) {
        if (indicator.name == "connections.used"_L1) {
            indicator.value = connections;
            indicator.limit = 100;
        }
    }
    state.good = reading;
    state.last = reading;
    return state;
}

/// The demo's picture at another moment; before the start everybody is well.
Picture pictureAt(int second, qint64 sequence)
{
    static const PicturePtr ill = demoImpactPicture();
    Picture picture = *ill;
    picture.position = {u"desk"_s, u"one"_s, sequence};
    picture.now = {at(second), 100'000s + std::chrono::seconds(second)};
    const bool isIll = second >= started && second < ended;
    if (!isIll) {
        picture.findings.clear();
        picture.impact.nodes.assign(picture.services->graph.size(), {});
        picture.impact.causes.clear();
    }
    for (TargetState& state : picture.targets) {
        if (state.target.id == "orders-db"_L1)
            state = withConnections(state, connectionsAt(second), picture.now);
    }
    return picture;
}

Attachment stretch(int from, int to)
{
    Record::Limits limits;
    limits.keep = 2h;
    Record record(limits);
    for (int second = from; second <= to; second += 15)
        record.append(pictureAt(second, second + 10'000));
    return {record.since(100'000s + std::chrono::seconds(from)), u"application/cbor"_s};
}

QString nameOf(const Attachment& attachment)
{
    return QString::fromLatin1(attachment.sha256().toHex());
}

Finding connectionsFinding()
{
    Finding finding;
    finding.id = theFinding;
    finding.rule = u"connections_exhausted"_s;
    finding.pattern = u"database"_s;
    finding.severity = Severity::Critical;
    finding.target = u"orders-db"_s;
    finding.since.utc = at(started + 30);
    finding.code = u"database.connections_exhausted"_s;
    finding.evidence = {{u"connections.used"_s, std::nullopt, Amount(98), Amount(100), u"1"_s}};
    finding.cause = Cause::Probable;
    finding.affects = {u"login"_s, u"checkout"_s, u"api_gateway"_s};
    finding.affectsTotal = 3;
    return finding;
}

Finding backlogFinding()
{
    Finding finding;
    finding.id = u"queue.backlog@rabbit-1/orders"_s;
    finding.rule = u"backlog"_s;
    finding.pattern = u"queue"_s;
    finding.severity = Severity::Warning;
    finding.target = u"rabbit-1"_s;
    finding.object = ObjectRef {u"queue"_s, u"orders"_s};
    finding.code = u"queue.backlog"_s;
    finding.evidence = {{u"queue.ready"_s, finding.object, Amount(412), Amount(), u"1"_s}};
    finding.cause = Cause::Symptom;
    finding.causedBy = theFinding;
    return finding;
}

Runbook theRunbook()
{
    const auto step = [](const QString& id, LocalText title, const RunbookStep::Content& content, LocalText refuted = {}) {
        RunbookStep made;
        made.id = id;
        made.title = std::move(title);
        made.content = content;
        made.refutedIf = std::move(refuted);
        return made;
    };
    Runbook runbook;
    runbook.id = u"connections"_s;
    runbook.title = {u"Connections of {target} run out"_s, u"{target} の接続が足りない"_s};
    runbook.parameters = {{u"target"_s, ParameterType::Target, {}, u"finding.target"_s, {}, {}},
        {u"job"_s, ParameterType::Identifier, {}, {}, {}, {}}};
    runbook.steps = {
        step(u"holders"_s, {u"Who holds the connections"_s, u"誰が接続を占有しているか"_s}, EvidenceStep {},
            {u"No client has more than half"_s, u"半分を超える接続元がない"_s}),
        step(u"network"_s, {u"Is it the network?"_s, u"ネットワークの問題か"_s}, DecideStep {}),
        step(u"back"_s, {u"Roll {job} back"_s, u"{job} を戻す"_s},
            ManualStep {{u"kubectl"_s, u"rollout"_s, u"undo"_s, u"deploy/{job}"_s}, {}}),
        step(u"end"_s, {u"End the root blocker"_s, u"ロック元を終了する"_s},
            ChangeStep {u"postgresql.terminate"_s, u"{target}"_s, {}}),
        step(u"replica"_s, {u"Send reads to the replica"_s, u"読み取りをレプリカへ振り分ける"_s}, ManualStep {}),
    };
    return runbook;
}

const QByteArray sessions = "pid\tapplication_name\tstate\tquery\n"
                            "48213\tbatch-worker\tidle in transaction\tUPDATE customers SET name = 'Taro Yamada' WHERE id = 4711\n"
                            "48377\t注文API\tactive\tSELECT 1\n";

QByteArray logOfTheJob()
{
    QByteArray log = "could not connect: host=orders-db user=app password=s3cr3t-w0rd dbname=orders\n"
                     "retry with eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U\n"
                     "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx0PEMBODYx0\n-----END RSA PRIVATE KEY-----\n"
                     "\x1b[31mred\x1b[0m and \xe2\x80\xae reversed\n";
    for (int line = 0; line < 60; ++line)
        log += "line " + QByteArray::number(line) + "\n";
    return log;
}

/// Writes the record of the story.
class Story final {
public:
    Story()
    {
        keep(m_before);
        keep(m_during);
        keep(m_sessions);
        keep(m_log);
    }

    ReportSources tell()
    {
        declare();
        findAndRespond();
        act();
        close();
        ReportSources sources;
        sources.attachments = m_attachments;
        sources.runbooks = {theRunbook()};
        sources.proposals = {{u"timeouts"_s, u"capacity"_s,
            {u"Limit idle transactions"_s, u"アイドルトランザクションに時間制限を設ける"_s}, {}, {u"database"_s}, {}, false}};
        sources.services = demoImpactPicture()->services;
        sources.incident = *incidentOf(theIncident, m_people.written + m_watch.written);
        return sources;
    }

    void note(const QString& text, int second) { m_people.write(entrykind::noted, {{u"text"_s, text}}, second); }

private:
    void keep(const Attachment& attachment) { m_attachments.insert(nameOf(attachment), attachment); }

    void watched(const QString& kind, const QJsonObject& args, int second)
    {
        m_watch.actor.clear();
        m_watch.write(kind, args, second);
        RecordEntry& entry = m_watch.written.last();
        entry.detected = at(second + 3);
    }

    void declare()
    {
        QJsonObject mark {{u"id"_s, u"m1"_s}, {u"node"_s, u"batch-worker"_s}, {u"source"_s, markSourceName(Mark::Source::Person)},
            {u"text"_s, u"deploy 2.8.1"_s}, {u"who"_s, u"ci"_s}};
        watched(entrykind::changeSeen, {{u"mark"_s, mark}}, started - 228);
        watched(entrykind::findingRaised, {{u"finding"_s, findingJson(connectionsFinding())}}, started + 30);
        m_people.write(entrykind::declared,
            {{u"title"_s, u"orders-db の接続枯渇によるログイン・注文の失敗"_s}, {u"severity"_s, u"sev2"_s},
                {u"started"_s, textOf(at(started))}, {u"finding"_s, theFinding}, {u"pictures"_s, nameOf(m_before)}},
            200);
        m_people.write(entrykind::timeMarked, {{u"mark"_s, u"detected"_s}, {u"at"_s, textOf(at(detected))}}, 205);
        m_people.write(entrykind::roleTaken, {{u"role"_s, u"lead"_s}, {u"person"_s, u"佐藤"_s}}, 210);
        m_people.write(entrykind::acked, {{u"finding"_s, theFinding}, {u"comment"_s, u"見ます"_s}}, 225);
        watched(entrykind::findingRaised, {{u"finding"_s, findingJson(backlogFinding())}}, 270);
    }

    void step(const QString& kind, const QString& step, QJsonObject args, int second)
    {
        args.insert("run"_L1, theRun);
        args.insert("step"_L1, step);
        m_people.write(kind, args, second);
    }

    void findAndRespond()
    {
        m_people.write(entrykind::runStarted,
            {{u"run"_s, theRun}, {u"runbook"_s, u"connections"_s}, {u"finding"_s, theFinding},
                {u"parameters"_s, QJsonObject {{u"target"_s, u"orders-db"_s}, {u"job"_s, u"batch-worker"_s}}}},
            242);
        step(entrykind::stepOpened, u"holders"_s, {}, 242);
        step(entrykind::evidenceTaken, u"holders"_s,
            {{u"number"_s, u"E-01"_s}, {u"source"_s, u"orders-db"_s},
                {u"asked"_s, u"select pid, application_name, state, query from pg_stat_activity"_s},
                {u"sha256"_s, nameOf(m_sessions)}, {u"rows"_s, 2}},
            300);
        step(entrykind::stepDone, u"holders"_s, {{u"outcome"_s, u"found_cause"_s}, {u"text"_s, u"batch-worker が 71 接続を占有"_s}},
            312);
        step(entrykind::stepOpened, u"network"_s, {}, 312);
        step(entrykind::stepDecided, u"network"_s, {{u"answer"_s, u"no"_s}, {u"by"_s, u"person"_s}}, 400);
        step(entrykind::stepOpened, u"back"_s, {}, 400);
        step(entrykind::evidenceTaken, u"back"_s,
            {{u"number"_s, u"E-02"_s}, {u"source"_s, u"node-A"_s}, {u"asked"_s, u"journalctl -u batch-worker --no-pager"_s},
                {u"sha256"_s, nameOf(m_log)}, {u"rows"_s, 65}},
            420);
        step(entrykind::stepDone, u"back"_s, {{u"outcome"_s, u"ok"_s}, {u"text"_s, QString()}}, 720);
        note(u"postgres://app:hunter2@orders-db/orders で 10.20.30.40 から確認。k.mori@mail.example と 090-1234-5678 に連絡済み。"
             "AKIAIOSFODNN7EXAMPLE / wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s,
            540);
    }

    void act()
    {
        step(entrykind::stepOpened, u"end"_s, {}, 720);
        step(entrykind::actionStarted, u"end"_s,
            {{u"action_id"_s, u"a1"_s}, {u"action"_s, u"postgresql.terminate"_s}, {u"target"_s, u"orders-db"_s},
                {u"arguments"_s, QJsonObject {{u"pid"_s, 48213}}}, {u"request"_s, u"select pg_terminate_backend(48213)"_s}},
            1'295);
        m_people.write(entrykind::actionEnded,
            {{u"action_id"_s, u"a1"_s}, {u"outcome"_s, u"done"_s}, {u"facts"_s, QJsonObject {{u"terminated"_s, true}}}}, 1'300);
        m_people.write(entrykind::actionVerified, {{u"action_id"_s, u"a1"_s}, {u"answer"_s, u"yes"_s}}, 1'306);
        step(entrykind::stepDone, u"end"_s, {{u"outcome"_s, u"ok"_s}, {u"text"_s, u"6 件を解放"_s}}, 1'310);
        step(entrykind::stepOpened, u"replica"_s, {}, 1'310);
        step(entrykind::stepSkipped, u"replica"_s, {{u"reason"_s, u"不要になった"_s}}, 1'320);
        m_people.write(entrykind::runEnded, {{u"run"_s, theRun}, {u"how"_s, u"done"_s}}, 1'321);
    }

    void close()
    {
        m_people.write(entrykind::stateSet, {{u"state"_s, u"mitigated"_s}}, 1'330);
        watched(entrykind::findingCleared, {{u"id"_s, theFinding}, {u"stood_s"_s, 1'225}}, 1'385);
        m_people.write(entrykind::summarySet, {{u"text"_s, u"接続 100 のうち 98 が使われた。\nbatch-worker を 2.8.0 に戻して解放した。"_s}},
            2'000);
        m_people.write(entrykind::preventionSet,
            {{u"item"_s, u"timeouts"_s}, {u"owner"_s, u"佐藤"_s}, {u"due"_s, u"2026-11-24"_s}, {u"state"_s, u"accepted"_s}}, 2'200);
        watched(entrykind::findingCleared, {{u"id"_s, u"queue.backlog@rabbit-1/orders"_s}}, 2'290);
        m_people.write(entrykind::stateSet, {{u"state"_s, u"resolved"_s}}, ended);
        m_people.write(entrykind::timeMarked, {{u"mark"_s, u"resolved"_s}, {u"at"_s, textOf(at(ended))}}, ended);
        watched(entrykind::picturesKept, {{u"pictures"_s, nameOf(m_during)}}, ended + 5);
        m_people.write(entrykind::exported, {{u"format"_s, u"md"_s}, {u"language"_s, u"ja"_s}}, ended + 60);
    }

    Scribe m_people {u"11111111-1111-4111-8111-111111111111"_s, u"佐藤"_s};
    Scribe m_watch {u"22222222-2222-4222-8222-222222222222"_s, {}};
    Attachment m_before = stretch(started - 1'800, 195);
    Attachment m_during = stretch(120, ended);
    Attachment m_sessions {sessions, u"text/plain"_s};
    Attachment m_log {logOfTheJob(), u"text/plain"_s};
    QHash<QString, Attachment> m_attachments;
};

} // namespace

QStringList secretsOfTheIncident()
{
    return {u"hunter2"_s, u"s3cr3t-w0rd"_s, u"AKIAIOSFODNN7EXAMPLE"_s, u"wJalrXUtnFEMI"_s, u"eyJhbGci"_s, u"dozjgNryP4"_s,
        u"MIIEowIBAAKC"_s, u"PEMBODY"_s, u"BEGIN RSA"_s, u"10.20.30.40"_s, u"mail.example"_s, u"090-1234"_s, u"Taro"_s, u"4711"_s};
}

ReportSources demoIncident()
{
    return Story().tell();
}

ReportSources longIncident(int notes)
{
    Story story;
    for (int number = 0; number < notes; ++number)
        story.note(u"接続数を確認した: %1 回目。password=secret%1"_s.arg(number), 300 + number / 10);
    return story.tell();
}

} // namespace yagura::testing
