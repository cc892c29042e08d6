// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturejson.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// The two documents of the contract, word by word.
class tst_picturejson : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aCheckReadsAsTheContractSays();
    void aFailureHasClassCodeArgsAndText();
    void aPictureHasDetailsAndACheckHasNone();
    void everyRowOfDetailsHasAUniqueKey_data();
    void everyRowOfDetailsHasAUniqueKey();
    void unknownIsNullAndBigIntegersAreText();
    void noAgeStandsInAPicture();
    void aClockThatWasSetMakesNothingOlder();
    void anUnreachableTargetKeepsItsNumbersForAWhile();
    void whatTheServerSaysIsOnlyText();
    void forecastsAreATableOfRanges();
    void whatBreaksASchemaIsToldApartFromWhatIsMalformed();

private:
    static Picture picture();
    static CheckWords words();
};

namespace {

QJsonObject rowOf(const QJsonArray& rows, const QString& member, const QString& value)
{
    for (const QJsonValue& row : rows) {
        if (row[member].toString() == value)
            return row.toObject();
    }
    return {};
}

DatabaseHealth database()
{
    DatabaseHealth health;
    health.systemIdentifier = u"7301"_s;
    health.connections.maximum = 103;
    health.connections.reserved = 3;
    health.connections.used = 98;
    Session session;
    session.pid = 4'711;
    session.backendStart = momentAt(-60).utc;
    session.application = u"batch <b>worker</b>"_s;
    session.state = u"active"_s;
    session.blockedBy = {9};
    health.sessions = {session};
    health.sessionsTotal = 1;
    health.clients = {{u"batch"_s, u"local"_s, 1, 0, 0, 0, std::nullopt}};
    health.databases = Dated<QList<DatabaseSize>>{{{u"orders"_s, 9'007'199'254'740'993, std::nullopt}}, momentAt(-30)};
    return health;
}

NodeHealth node()
{
    NodeHealth health;
    Filesystem root;
    root.mount = u"/"_s;
    health.filesystems = {root};
    health.devices = {{u"vda"_s, 0.1, {}, {}, {}, {}, {}}};
    health.interfaces = {{u"eth0"_s, true, 1.0, {}, {}, {}}};
    health.pressures = {{u"io"_s, 0.0, 0.0}};
    health.processes = {{1, u"init"_s, 0.0, 5, {}, true, false, false}};
    StorageSurvey survey;
    survey.growers = {{u"/"_s, u"/var/log"_s, 10, {}}};
    survey.deletedOpen = {{5, u"a"_s, u"/tmp/x"_s, 3, u"/"_s}};
    survey.logs = {{u"/var/log/a"_s, 5, 1.0, false, false}};
    health.survey = Dated<StorageSurvey>{survey, momentAt(-5)};
    return health;
}

BrokerHealth broker()
{
    BrokerHealth health;
    BrokerNode one;
    one.name = u"rabbit@mq"_s;
    health.nodes = {one};
    Queue orders;
    orders.vhost = u"/"_s;
    orders.name = u"orders"_s;
    orders.ready = 5;
    health.queues = {orders};
    QueuePeek peek;
    peek.object = u"orders"_s;
    peek.schemaFile = u"/etc/orders.json"_s;
    SchemaTally& tally = peek.verdict.schema.emplace();
    tally.checked = 9;
    tally.violating = 2;
    ViolationGroup group {u"type"_s, u"/properties/id/type"_s, u"$.id"_s, u"\"integer\""_s, 2, momentAt(0).utc, momentAt(1).utc, {}};
    group.samples = {{3, 11, u"$.id"_s, u"\"1\""_s}, {5, 12, u"$.id"_s, u"null"_s}};
    tally.groups = {group};
    tally.groupsInAll = 1;
    tally.producers = {{ProducerCandidate::Trust::SaidBySender, u"app_id"_s, u"till"_s, 2, 2, 0, 7, 5, 2}};
    health.peeks = {peek};
    return health;
}

} // namespace

Picture tst_picturejson::picture()
{
    Rule rule;
    rule.name = u"connections_exhausted"_s;
    rule.pattern = u"database"_s;
    rule.indicator = u"connections.used"_s;
    rule.measure = Rule::Measure::ShareOfLimit;
    rule.critical = 0.9;
    rule.runbook = u"database-connection-timeout"_s;

    Picture picture;
    picture.position = {u"11111111-2222-3333-4444-555555555555"_s, u"e1"_s, 42};
    picture.now = momentAt(0);
    picture.targets = {stateOf(readingOf(u"orders-db"_s, database()), TargetKind::Database)};
    picture.targets[0].target.system = u"postgresql"_s;
    picture.rules = {rule};
    picture.findings = judge(picture.rules, {}, picture.targets, {}, picture.now);
    return picture;
}

CheckWords tst_picturejson::words()
{
    return {[](const Finding& finding) { return u"sentence of "_s + finding.code; },
            [](const Failure& failure) { return u"text of "_s + failure.code; }};
}

void tst_picturejson::aCheckReadsAsTheContractSays()
{
    QJsonObject check = checkJson(picture(), words());
    QJsonObject target = check[u"targets"_s][0].toObject();
    const QJsonObject used = rowOf(target[u"indicators"_s].toArray(), u"name"_s, u"connections.used"_s);
    target.remove(u"indicators"_s);

    QCOMPARE(check[u"schema"_s], QJsonValue(u"yagura.check/1"_s));
    QCOMPARE(check[u"now"_s], QJsonValue(u"2026-11-23T11:02:03.412Z"_s));
    QCOMPARE(check[u"status"_s], QJsonValue(u"critical"_s));
    QCOMPARE(target, QJsonDocument::fromJson(R"({"id": "orders-db", "kind": "database", "system": "postgresql",
        "freshness": "live", "read_at": "2026-11-23T11:02:03.412Z", "latency_ms": 12, "error": null})").object());
    QCOMPARE(used, QJsonDocument::fromJson(R"({"name": "connections.used", "object": null, "value": 98, "unit": "1",
        "limit": 100})").object());
    QCOMPARE(check[u"findings"_s].toArray(), QJsonDocument::fromJson(R"([{
        "id": "database.connections_exhausted@orders-db", "rule": "connections_exhausted", "pattern": "database",
        "severity": "critical", "target": "orders-db", "object": null, "since": "2026-11-23T11:02:03.412Z",
        "hold_s": 0, "held_s": 0, "code": "database.connections_exhausted",
        "args": {"value": 98, "limit": 100, "threshold": 0.9, "share": 0.98, "object": null, "unit": "1"},
        "summary": "sentence of database.connections_exhausted",
        "evidence": [{"indicator": "connections.used", "object": null, "value": 98, "limit": 100, "unit": "1"}],
        "runbook": "database-connection-timeout", "cause": "unknown", "under": null,
        "path": [], "affects": [], "affects_total": 0,
        "onset": {"at": "2026-11-23T11:02:03.412Z", "source": "crossed_threshold"}}])").array());
}

void tst_picturejson::aFailureHasClassCodeArgsAndText()
{
    Picture failed = picture();
    const Failure failure{FailureClass::NoAnswer, u"tcp.timeout"_s, {{u"deadline_ms"_s, 2'000}}};
    failed.targets[0].last = readingOf(u"orders-db"_s, failure);
    const QJsonValue error = checkJson(failed, words())[u"targets"_s][0][u"error"_s];

    QCOMPARE(error.toObject(), QJsonDocument::fromJson(R"({"class": "no_answer", "code": "tcp.timeout",
        "args": {"deadline_ms": 2000}, "text": "text of tcp.timeout"})").object());
    QVERIFY(!pictureJson(failed)[u"targets"_s][0][u"error"_s].toObject().contains(u"text"_s));
}

void tst_picturejson::aPictureHasDetailsAndACheckHasNone()
{
    const QJsonObject whole = pictureJson(picture());

    QCOMPARE(whole[u"schema"_s], QJsonValue(u"yagura.picture/1"_s));
    QCOMPARE(whole[u"position"_s][u"seq"_s].toInteger(), 42);
    QCOMPARE(whole[u"targets"_s][0][u"details"_s][u"connections"_s][u"used"_s].toInteger(), 98);
    QCOMPARE(whole[u"targets"_s][0][u"identity"_s].toString(), u"7301"_s);
    QCOMPARE(whole[u"rules"_s].toArray().size(), 1);
    QVERIFY(!checkJson(picture(), words())[u"targets"_s][0].toObject().contains(u"details"_s));
}

namespace {

void findTables(const QJsonValue& value, const QString& path, QStringList* tables, QStringList* offences)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            findTables(member.value(), path + u'.' + member.key(), tables, offences);
    }
    QStringList keys;
    for (const QJsonValue& row : value.toArray()) {
        if (!row.isObject())
            continue;
        const QString key = row[u"key"_s].toString();
        if (key.isEmpty() || keys.contains(key))
            offences->append(path + u": "_s + key);
        keys.append(key);
        findTables(row, path + u"[]"_s, tables, offences);
    }
    if (!keys.isEmpty())
        tables->append(path);
}

} // namespace

void tst_picturejson::everyRowOfDetailsHasAUniqueKey_data()
{
    QTest::addColumn<ReadingPtr>("reading");
    QTest::addColumn<int>("tables");
    QTest::addRow("database") << readingOf(u"a"_s, database()) << 4;
    QTest::addRow("node") << readingOf(u"a"_s, node()) << 8;
    QTest::addRow("broker") << readingOf(u"a"_s, broker()) << 6;
}

void tst_picturejson::everyRowOfDetailsHasAUniqueKey()
{
    QFETCH(ReadingPtr, reading);
    QFETCH(int, tables);
    QStringList names;
    QStringList offences;
    findTables(targetJson(stateOf(reading, TargetKind::Node), momentAt(0))[u"details"_s], {}, &names, &offences);

    QCOMPARE(offences, QStringList());
    QVERIFY2(names.size() == tables, qPrintable(names.join(u' ')));
}

void tst_picturejson::unknownIsNullAndBigIntegersAreText()
{
    const QJsonObject whole = pictureJson(picture());
    const QJsonValue target = whole[u"targets"_s][0];
    const QJsonValue orders = target[u"details"_s][u"databases"_s][u"rows"_s][0];

    QCOMPARE(orders[u"bytes"_s], QJsonValue(u"9007199254740993"_s));
    QVERIFY(orders[u"xid_age"_s].isNull());
    QVERIFY(rowOf(target[u"indicators"_s].toArray(), u"name"_s, u"locks.held"_s)[u"value"_s].isNull());
    QVERIFY(target[u"details"_s][u"archiver"_s].isNull());
    QVERIFY(target[u"details"_s][u"started_at"_s].isNull());
}

void tst_picturejson::noAgeStandsInAPicture()
{
    Picture first = picture();
    Picture later = first;
    later.now = momentAt(3);
    later.findings = judge(later.rules, {}, later.targets, first.findings, later.now);
    QJsonObject before = pictureJson(first);
    QJsonObject after = pictureJson(later);
    before.remove(u"now"_s);
    after.remove(u"now"_s);

    QVERIFY(later.findings != first.findings);
    QCOMPARE(after, before);
}

void tst_picturejson::aClockThatWasSetMakesNothingOlder()
{
    const auto readAt = [](const Picture& picture) {
        return QDateTime::fromString(pictureJson(picture)[u"targets"_s][0][u"read_at"_s].toString(), Qt::ISODateWithMs);
    };
    const Picture before = picture();
    Picture set = before;
    set.now.utc = set.now.utc.addSecs(6 * 3'600);
    QCOMPARE(readAt(set).msecsTo(set.now.utc), readAt(before).msecsTo(before.now.utc));
    Picture corrected = before;
    corrected.now.utc = corrected.now.utc.addMSecs(300);
    QCOMPARE(readAt(corrected), readAt(before)); // a difference is not told for that
}

void tst_picturejson::anUnreachableTargetKeepsItsNumbersForAWhile()
{
    const TargetState state = failing(picture().targets[0], FailureClass::Refused, 2);
    const QJsonObject soon = targetJson(state, momentAt(300));
    const QJsonObject late = targetJson(state, momentAt(301));

    QCOMPARE(soon[u"freshness"_s].toString(), u"unreachable"_s);
    QVERIFY(!soon[u"indicators"_s].toArray().isEmpty());
    QVERIFY(soon[u"details"_s].isObject());
    QCOMPARE(late[u"read_at"_s], soon[u"read_at"_s]);
    QVERIFY(late[u"indicators"_s].toArray().isEmpty());
    QVERIFY(late[u"details"_s].isNull());
}

void tst_picturejson::whatTheServerSaysIsOnlyText()
{
    const QByteArray text = QJsonDocument(pictureJson(picture())).toJson();
    const QJsonValue session = QJsonDocument::fromJson(text)[u"targets"_s][0][u"details"_s][u"sessions"_s][0];

    QCOMPARE(session[u"application"_s].toString(), u"batch <b>worker</b>"_s);
    QCOMPARE(session[u"key"_s].toString(), u"4711@2026-11-23T11:01:03.412Z"_s);
}

void tst_picturejson::forecastsAreATableOfRanges()
{
    TimeToFull soon;
    soon.kind = TimeToFull::Kind::Range;
    soon.course = TimeToFull::Course::Burst;
    soon.lowS = 5'400;
    soon.lowPerH = -10;
    soon.highPerH = 2'000;
    soon.windowsS = {600, 3'600};
    TimeToFull never;
    never.kind = TimeToFull::Kind::Never;
    TimeToFull unknown;
    unknown.reason = TimeToFull::Reason::TooShort;
    Picture picture;
    picture.forecasts = {{{u"node-B"_s, u"/"_s}, {soon, never}}, {{u"node-A"_s, u"/var"_s}, {unknown, unknown}},
                         {{u"node-A"_s, u"/srv"_s}, {soon, never}}};

    const QJsonArray rows = pictureJson(picture)[u"forecasts"_s].toArray();

    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"key"_s].toString(), u"node-A\n/srv"_s);
    QCOMPARE(rows[1][u"key"_s].toString(), u"node-A\n/var"_s);
    const QByteArray expected = R"({"key": "node-B\n/", "target": "node-B", "filesystem": "/",
        "bytes": {"kind": "range", "reason": null, "course": "burst", "low_s": 5400, "high_s": null,
                  "low_per_h": -10, "high_per_h": 2000, "windows_s": [600, 3600]},
        "inodes": {"kind": "never", "reason": null, "course": "steady", "low_s": null, "high_s": null,
                   "low_per_h": null, "high_per_h": null, "windows_s": []}})";
    QCOMPARE(rows[2].toObject(), QJsonDocument::fromJson(expected).object());
    QCOMPARE(rows[1][u"bytes"_s][u"reason"_s].toString(), u"too_short"_s);
    QVERIFY(rows[1][u"bytes"_s][u"low_s"_s].isNull());
    QVERIFY(!checkJson(picture, words()).contains(u"forecasts"_s));
}

void tst_picturejson::whatBreaksASchemaIsToldApartFromWhatIsMalformed()
{
    BrokerHealth health = broker();
    QueuePeek& peek = health.peeks.first();
    const auto rowOfPeek = [&] {
        return targetJson(stateOf(readingOf(u"mq"_s, health), TargetKind::Broker), momentAt(0))[u"details"_s][u"peeks"_s][0];
    };

    const QByteArray expected = R"({
        "file": "/etc/orders.json", "failure": null, "checked": 9, "violating": 2, "cannot_judge": 0, "groups_in_all": 1,
        "groups": [{"key": "/properties/id/type $.id", "keyword": "type", "schema_path": "/properties/id/type",
                    "pattern": "$.id", "wanted": "\"integer\"", "count": 2,
                    "first_seen": "2026-11-23T11:02:03.412Z", "last_seen": "2026-11-23T11:02:04.412Z",
                    "samples": [{"key": "3", "path": "$.id", "found": "\"1\"", "payload_bytes": 11},
                                {"key": "5", "path": "$.id", "found": "null", "payload_bytes": 12}]}],
        "producers": [{"key": "app_id=till", "trait": "app_id", "value": "till", "violating_with": 2, "violating": 2,
                       "good_with": 0, "good": 7}]})";
    QCOMPARE(rowOfPeek()[u"schema"_s].toObject(), QJsonDocument::fromJson(expected).object());
    QCOMPARE(rowOfPeek()[u"malformed"_s].toInt(), 0);
    QVERIFY(rowOfPeek()[u"groups"_s].toArray().isEmpty());

    peek.verdict.schema.reset();
    peek.schemaFailure = Failure {FailureClass::Internal, u"schema.unusable"_s, {}};
    QVERIFY(rowOfPeek()[u"schema"_s][u"violating"_s].isNull());
    QCOMPARE(rowOfPeek()[u"schema"_s][u"failure"_s][u"code"_s].toString(), u"schema.unusable"_s);
    peek.schemaFile.clear();
    QVERIFY(rowOfPeek()[u"schema"_s].isNull());
}

QTEST_GUILESS_MAIN(tst_picturejson)
#include "tst_picturejson.moc"
