// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/markbook.h"
#include "models/domain/picturejson.h"
#include "models/domain/record.h"
#include "models/domain/seenchanges.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QString db = u"orders-db"_s;

DatabaseHealth database()
{
    DatabaseHealth health;
    health.version = u"15.6"_s;
    health.systemIdentifier = u"7001"_s;
    health.startedAt = momentAt(-3600).utc;
    health.role = DatabaseRole::Primary;
    health.settings = {{{u"work_mem"_s, u"4MB"_s, false, {}}, {u"primary_conninfo"_s, {}, true, u"11"_s}}, momentAt(0)};
    return health;
}

QList<Mark> between(const Reading::Outcome& before, const Reading::Outcome& after)
{
    return marksBetween(*readingOf(db, before, momentAt(0)), *readingOf(db, after, momentAt(60)));
}

QList<Mark> afterChange(void (*change)(DatabaseHealth&))
{
    DatabaseHealth after = database();
    after.settings->readAt = momentAt(60);
    change(after);
    return between(database(), after);
}

Mark written(const QString& id, const Moment& at, const QString& node = {})
{
    Mark mark;
    mark.id = id;
    mark.at = at;
    mark.node = node;
    mark.text = u"deploy"_s;
    mark.who = u"hanako"_s;
    return mark;
}

Queue queue(const QString& name, const QString& policy, const Moment& readAt)
{
    Queue made;
    made.vhost = u"/"_s;
    made.name = name;
    made.policy = policy;
    made.readAt = readAt;
    return made;
}

BrokerHealth broker(double uptimeS)
{
    BrokerHealth health;
    health.version = u"3.12.1"_s;
    health.clusterName = u"mq"_s;
    BrokerNode node;
    node.name = u"rabbit@a"_s;
    node.uptimeS = uptimeS;
    health.nodes = {node};
    return health;
}

} // namespace

/// What somebody changed: seen between two readings or written by a person, kept for a day.
class tst_marks : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void nothingChangedIsNoMark()
    {
        QVERIFY(afterChange([](DatabaseHealth&) {}).isEmpty());
        QVERIFY(between(broker(100), broker(160)).isEmpty());
        QVERIFY(between(database(), broker(1)).isEmpty());
        QVERIFY(between(Failure {}, database()).isEmpty());
    }

    void aSettingThatDiffersIsTold()
    {
        const auto marks = afterChange([](DatabaseHealth& health) { health.settings->value[0].value = u"64MB"_s; });
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].code, u"mark.settings_changed"_s);
        QCOMPARE(marks[0].node, db);
        QCOMPARE(marks[0].at, momentAt(60));
        QCOMPARE(marks[0].args[u"total"_s].toInt(), 1);
        const QJsonObject change = marks[0].args[u"settings"_s][0].toObject();
        QCOMPARE(change, (QJsonObject {{u"name"_s, u"work_mem"_s}, {u"before"_s, u"4MB"_s}, {u"after"_s, u"64MB"_s},
                             {u"hidden"_s, false}}));
    }

    void aSettingThatComesOrGoesIsTold()
    {
        const auto marks = afterChange([](DatabaseHealth& health) {
            health.settings->value.removeFirst();
            health.settings->value.append({u"zero_damaged_pages"_s, u"on"_s, false, {}});
        });
        QCOMPARE(marks[0].args[u"total"_s].toInt(), 2);
        const QJsonArray changes = marks[0].args[u"settings"_s].toArray();
        QCOMPARE(changes[0][u"name"_s], u"zero_damaged_pages"_s);
        QVERIFY(changes[0][u"before"_s].isNull());
        QCOMPARE(changes[1][u"name"_s], u"work_mem"_s);
        QVERIFY(changes[1][u"after"_s].isNull());
    }

    void aSecretThatChangesIsToldWithoutItsValue()
    {
        const auto marks = afterChange([](DatabaseHealth& health) { health.settings->value[1].fingerprint = u"12"_s; });
        QCOMPARE(marks.size(), 1);
        const QByteArray text = QJsonDocument(markJson(marks[0])).toJson();
        QVERIFY2(text.contains("primary_conninfo") && !text.contains("\"11\"") && !text.contains("\"12\""), text.constData());
        QCOMPARE(marks[0].args[u"settings"_s][0][u"hidden"_s], QJsonValue(true));
        QVERIFY(marks[0].args[u"settings"_s][0][u"after"_s].isNull());
    }

    void settingsSeenThroughAPoolerAreNotCompared()
    {
        QVERIFY(afterChange([](DatabaseHealth& health) {
            health.behindPooler = true;
            health.settings->value.clear();
        }).isEmpty());
        QVERIFY(afterChange([](DatabaseHealth& health) { health.settings.reset(); }).isEmpty());
    }

    void manySettingsAreOneBoundedMark()
    {
        const auto marks = afterChange([](DatabaseHealth& health) {
            for (int number = 0; number < 300; ++number)
                health.settings->value.append({u"app.s%1"_s.arg(number), u"on"_s, false, {}});
        });
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].args[u"total"_s].toInt(), 300);
        QCOMPARE(marks[0].args[u"settings"_s].toArray().size(), 20);
    }

    void aRestartARoleAndAVersionAreTold()
    {
        const auto marks = afterChange([](DatabaseHealth& health) {
            health.startedAt = momentAt(30).utc;
            health.role = DatabaseRole::Standby;
            health.version = u"15.7"_s;
        });
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[0].code, u"mark.restarted"_s);
        QCOMPARE(marks[1].code, u"mark.version_changed"_s);
        QCOMPARE(marks[1].args, (QJsonObject {{u"before"_s, u"15.6"_s}, {u"after"_s, u"15.7"_s}}));
        QCOMPARE(marks[2].args, (QJsonObject {{u"before"_s, u"primary"_s}, {u"after"_s, u"standby"_s}}));
        QVERIFY(marks[0].id != marks[1].id && marks[1].id != marks[2].id);
    }

    void anotherServerIsNotComparedWithTheOneBefore()
    {
        const auto other = afterChange([](DatabaseHealth& health) {
            health.systemIdentifier = u"7002"_s;
            health.version = u"16.1"_s;
        });
        QCOMPARE(other.size(), 1);
        QCOMPARE(other[0].code, u"mark.another_server"_s);
        // A standby takes over the address of its primary: the same identity, but it began earlier.
        const auto older = afterChange([](DatabaseHealth& health) { health.startedAt = momentAt(-9999).utc; });
        QCOMPARE(older.size(), 1);
        QCOMPARE(older[0].code, u"mark.another_server"_s);
    }

    void aNodeOfABrokerThatRestartedIsTold()
    {
        const auto marks = between(broker(5000), broker(12));
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].code, u"mark.restarted"_s);
        QCOMPARE(marks[0].args[u"node"_s], u"rabbit@a"_s);
        // Cached figures may go back by some seconds.
        QVERIFY(between(broker(5000), broker(4996)).isEmpty());
    }

    void aPolicyOfAQueueThatChangedIsTold()
    {
        BrokerHealth before = broker(100);
        BrokerHealth after = broker(160);
        before.queues = {queue(u"a"_s, {}, momentAt(0)), queue(u"b"_s, u"ha"_s, momentAt(0)), queue(u"d"_s, u"x"_s, momentAt(0))};
        after.queues = {queue(u"b"_s, u"ttl"_s, momentAt(60)), queue(u"c"_s, u"ha"_s, momentAt(60)),
            queue(u"d"_s, u"x"_s, momentAt(60))};
        const auto marks = between(before, after);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].args[u"total"_s].toInt(), 1);
        QCOMPARE(marks[0].args[u"queues"_s][0].toObject(),
            (QJsonObject {{u"queue"_s, u"//b"_s}, {u"before"_s, u"ha"_s}, {u"after"_s, u"ttl"_s}}));
    }

    void theTextOfAPersonIsOneBoundedLine()
    {
        QCOMPARE(faultOfMarkText(u"deploy 1.4 注文"_s), MarkTextFault::None);
        QCOMPARE(faultOfMarkText(u"  "_s), MarkTextFault::Empty);
        QCOMPARE(faultOfMarkText(QString(501, u'x')), MarkTextFault::TooLong);
        for (const char16_t bad : {u'\n', u'\x1b', u'\x7f', u'\x9b', u'\u2028', u'\xd800'})
            QCOMPARE(faultOfMarkText(u"a"_s + QChar(bad)), MarkTextFault::ControlCharacter);
    }

    void theBookKeepsTimeOrderAndEachMarkOnce()
    {
        MarkBook book;
        book.add({written(u"b"_s, momentAt(50)), written(u"a"_s, momentAt(20))}, momentAt(60));
        book.add({written(u"a"_s, momentAt(20))}, momentAt(61));
        const auto& marks = book.marks(momentAt(61));
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].id, u"a"_s);
        // The boot clock of the writer is not ours: it follows from the wall clock.
        QCOMPARE(marks[0].at.boot, momentAt(20).boot);
    }

    void theBookComparesTheValuesOfATargetAcrossAnOutage()
    {
        MarkBook book;
        const TargetState well = stateOf(readingOf(db, database(), momentAt(0)), TargetKind::Database);
        book.look({well});
        book.look({failing(well, FailureClass::Refused, 1)});
        DatabaseHealth restarted = database();
        restarted.startedAt = momentAt(30).utc;
        const TargetState back = stateOf(readingOf(db, restarted, momentAt(60)), TargetKind::Database);
        book.look({back});
        book.look({back});
        QCOMPARE(book.marks(momentAt(60)).size(), 1);
        QCOMPARE(book.marks(momentAt(60))[0].code, u"mark.restarted"_s);
    }

    void theBookForgetsAfterADay()
    {
        MarkBook book;
        book.add({written(u"a"_s, momentAt(0)), written(u"b"_s, momentAt(1h))}, momentAt(1h));
        QCOMPARE(book.marks(momentAt(24h)).size(), 2);
        QCOMPARE(book.marks(momentAt(24h + 1s)).size(), 1);
        book.add({written(u"a"_s, momentAt(0))}, momentAt(24h + 1s));
        QCOMPARE(book.marks(momentAt(24h + 1s)).size(), 1);
    }

    void aTargetThatFlapsDoesNotPushOutWhatPeopleWrote()
    {
        MarkBook book;
        book.add({written(u"a"_s, momentAt(0))}, momentAt(0));
        for (int second = 1; second <= 600; ++second) {
            DatabaseHealth health = database();
            health.startedAt = momentAt(second).utc;
            book.look({stateOf(readingOf(db, health, momentAt(second)), TargetKind::Database)});
        }
        const auto& marks = book.marks(momentAt(601));
        QCOMPARE(marks.size(), MarkBook::most);
        QCOMPARE(marks.first().id, u"a"_s);
        QCOMPARE(marks.last().at, momentAt(600));
    }

    void marksLiftCausesByTheirNode()
    {
        const QList<ChangeMark> changes = changeMarks({written(u"a"_s, momentAt(5), db), written(u"b"_s, momentAt(6))});
        QCOMPARE(changes, (QList<ChangeMark> {{momentAt(5), db}, {momentAt(6), {}}}));
    }

    void anUnchangedPictureCostsNoBytesForItsMarks()
    {
        Picture picture;
        picture.now = momentAt(0);
        picture.marks = {written(u"a"_s, momentAt(0), db), seenMark(db, momentAt(1), u"mark.restarted"_s, {})};
        picture.observed = {{u"api"_s, u"api"_s, {}, {u"10.0.0.1"_s}, db, {}, false}};
        const QJsonObject before = pictureJson(picture);
        picture.now = momentAt(2);
        const QJsonObject same = pictureJson(picture);
        const QByteArray delta = QJsonDocument(deltaBetween(before, same)).toJson();
        QVERIFY2(!delta.contains("marks") && !delta.contains("observed"), delta.constData());

        picture.marks.append(written(u"c"_s, momentAt(2)));
        const QJsonObject after = pictureJson(picture);
        const QJsonObject more = deltaBetween(same, after);
        QCOMPARE(more[u"~"_s][u"marks"_s][u"+"_s].toArray().size(), 1);
        QCOMPARE(applyDelta(same, more), after);
    }

    void theRecordGivesMarksBack()
    {
        Record record({});
        Picture picture;
        picture.now = momentAt(0);
        picture.position.seq = 1;
        record.append(picture);
        picture.position.seq = 2;
        picture.marks = {written(u"a"_s, momentAt(0), db)};
        record.append(picture);
        QVERIFY(record.atSequence(1)[u"marks"_s].toArray().isEmpty());
        const QJsonObject row = record.atSequence(2)[u"marks"_s][0].toObject();
        QCOMPARE(row[u"text"_s], u"deploy"_s);
        QCOMPARE(row[u"who"_s], u"hanako"_s);
        QCOMPARE(row[u"node"_s], db);
        QCOMPARE(row[u"source"_s], u"person"_s);
        QVERIFY(row[u"code"_s].isNull());
    }
};

QTEST_APPLESS_MAIN(tst_marks)
#include "tst_marks.moc"
