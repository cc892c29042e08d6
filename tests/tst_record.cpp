// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"

#include "models/domain/picturejson.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QCborMap>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// Pictures over time: deltas, and the record made of them.
class tst_record : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aDeltaLeadsFromOneDocumentToTheOther_data();
    void aDeltaLeadsFromOneDocumentToTheOther();
    void anyDeltaLeadsToAnyDocument();
    void oneChangedNumberIsASmallDelta();
    void rowsThatOnlyGrowOldAreASmallDelta();
    void aForgedDeltaDoesNoHarm_data();
    void aForgedDeltaDoesNoHarm();

    void theRecordGivesBackWhatItTook();
    void theRecordIsBoundedInTime();
    void theRecordIsBoundedInBytes();
    void aNewEpochBeginsANewStory();
};

namespace {

QJsonObject row(const QString& key, int value)
{
    return {{u"key"_s, key}, {u"value"_s, value}};
}

QJsonObject indicatorRow(const QString& name, const QString& object, int value)
{
    return {{u"name"_s, name}, {u"object"_s, QJsonObject{{u"type"_s, u"t"_s}, {u"name"_s, object}}}, {u"value"_s, value}};
}

/// Five sessions that do nothing but grow old, all but the last that `busy` is.
QJsonArray agedRows(std::optional<double> age, int busy = 0)
{
    QJsonArray rows;
    for (int key = 0; key < 5; ++key) {
        const QJsonValue state = age ? QJsonValue(*age + key * 0.1) : QJsonValue();
        rows.append(QJsonObject {{u"key"_s, QString::number(key)}, {u"state_s"_s, key < busy ? QJsonValue(7) : state},
            {u"lag_s"_s, QJsonValue()}});
    }
    return rows;
}

QJsonObject tableWith(const QJsonArray& rows)
{
    return {{u"rows"_s, rows}};
}

QJsonValue randomValue(QRandomGenerator& random, int depth);

QJsonObject randomObject(QRandomGenerator& random, int depth)
{
    QJsonObject object;
    for (int left = random.bounded(4); left > 0; --left)
        object.insert(QString(QChar(u'a' + random.bounded(5))), randomValue(random, depth + 1));
    if (random.bounded(2) == 0)
        object.insert(u"age_s"_s, random.bounded(3) * 0.25);
    return object;
}

QJsonArray randomTable(QRandomGenerator& random, int depth)
{
    static const QStringList members{u"key"_s, u"id"_s, u"name"_s};
    const QString member = members[random.bounded(3)];
    QJsonArray table;
    for (int left = random.bounded(12); left > 0; --left) {
        QJsonObject row = randomObject(random, depth + 1);
        row.insert(member, QString(QChar(u'k' + random.bounded(8))));
        row.insert(u"object"_s, QJsonValue());
        table.insert(table.isEmpty() ? 0 : random.bounded(int(table.size())), row);
    }
    return table;
}

QJsonValue randomValue(QRandomGenerator& random, int depth)
{
    switch (random.bounded(depth > 3 ? 4 : 7)) {
    case 0:
        return random.bounded(3);
    case 1:
        return random.bounded(1.0);
    case 2:
        return QJsonValue::Null;
    case 3:
        return QString(QChar(u'x' + random.bounded(3)));
    case 4:
        return randomObject(random, depth);
    case 5:
        return QJsonArray{random.bounded(3), random.bounded(3)};
    default:
        return randomTable(random, depth);
    }
}

} // namespace

void tst_record::aDeltaLeadsFromOneDocumentToTheOther_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    const auto a = row(u"a"_s, 1);
    const auto b = row(u"b"_s, 2);
    const auto c = row(u"c"_s, 3);
    const auto tables = [](const char* what, const QJsonArray& before, const QJsonArray& after) {
        QTest::addRow("%s", what) << tableWith(before) << tableWith(after);
    };

    QTest::addRow("nothing") << QJsonObject() << QJsonObject();
    QTest::addRow("a scalar") << QJsonObject{{u"x"_s, 1}} << QJsonObject{{u"x"_s, 2}};
    QTest::addRow("a member comes, one goes") << QJsonObject{{u"x"_s, 1}} << QJsonObject{{u"y"_s, QJsonValue()}};
    QTest::addRow("an object becomes a table") << QJsonObject{{u"x"_s, a}} << QJsonObject{{u"x"_s, QJsonArray{a}}};
    QTest::addRow("a table becomes null") << tableWith({a}) << QJsonObject{{u"rows"_s, QJsonValue()}};
    tables("a row changes", {a, b}, {a, row(u"b"_s, 9)});
    tables("a row goes", {a, b, c}, {a, c});
    tables("a row comes in between", {a, c}, {a, b, c});
    tables("a row comes first", {b}, {a, b});
    tables("rows change places", {a, b, c}, {c, a, b});
    tables("all at once", {a, b}, {c, row(u"b"_s, 9)});
    tables("a table empties", {a, b}, {});
    tables("a table fills", {}, {a, b});
    tables("ages go on", agedRows(1.25), agedRows(2.250002));
    tables("ages go on but for one", agedRows(1.25), agedRows(2.25, 3));
    tables("ages begin anew", agedRows(1.25), agedRows(0));
    tables("ages begin to be known", agedRows(std::nullopt), agedRows(1.25));
    tables("keys twice", {a, a}, {a, b, b});
    tables("indicators of one name", {indicatorRow(u"n"_s, u"/"_s, 1), indicatorRow(u"n"_s, u"/var"_s, 1)},
           {indicatorRow(u"n"_s, u"/var"_s, 2), indicatorRow(u"n"_s, u"/"_s, 1)});
}

void tst_record::aDeltaLeadsFromOneDocumentToTheOther()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);

    QCOMPARE(applyDelta(before, deltaBetween(before, after)), after);
    QCOMPARE(applyDelta(after, deltaBetween(after, before)), before);
    QVERIFY(deltaBetween(after, after).isEmpty());
}

void tst_record::anyDeltaLeadsToAnyDocument()
{
    QRandomGenerator random(20'261'123);
    QJsonObject before;
    for (int round = 0; round < 5'000; ++round) {
        const QJsonObject after{{u"t"_s, randomTable(random, 0)}, {u"o"_s, randomObject(random, 0)}};
        const QJsonObject delta = deltaBetween(before, after);
        const QJsonObject sent = QCborMap::fromJsonObject(delta).toJsonObject();
        QVERIFY2(applyDelta(before, sent) == after, qPrintable(u"round %1"_s.arg(round)));
        before = after;
    }
}

void tst_record::oneChangedNumberIsASmallDelta()
{
    const auto before = pictureJson(pictureAt(1, 50));
    const auto after = pictureJson(pictureAt(2, 51));
    const auto delta = QCborMap::fromJsonObject(deltaBetween(before, after)).toCborValue().toCbor();

    QVERIFY2(delta.size() <= 2'048, qPrintable(QString::number(delta.size())));
    qInfo("one changed number: %lld of %lld bytes", qint64(delta.size()),
          qint64(QCborMap::fromJsonObject(after).toCborValue().toCbor().size()));
}

void tst_record::rowsThatOnlyGrowOldAreASmallDelta()
{
    const auto sessionsAfter = [](double seconds) {
        QJsonArray rows;
        for (int session = 0; session < 500; ++session)
            rows.append(QJsonObject {{u"key"_s, QString::number(session)},
                {u"state_s"_s, std::round((session * 3.7 + seconds) * 1e6) / 1e6}, {u"query"_s, u"select 1"_s}});
        return tableWith(rows);
    };
    const QJsonObject before = sessionsAfter(1.5);
    const QJsonObject after = sessionsAfter(2.501234);

    const QJsonObject delta = deltaBetween(before, after);

    QCOMPARE(delta, (QJsonObject {{u"~"_s, QJsonObject {{u"rows"_s, QJsonObject {{u"older"_s, QJsonObject {{u"state_s"_s, 1.001234}}}}}}}}));
    QCOMPARE(applyDelta(before, delta), after);
}

void tst_record::aForgedDeltaDoesNoHarm_data()
{
    QTest::addColumn<QJsonObject>("delta");
    QTest::addRow("wrong types") << QJsonObject{{u"="_s, 1}, {u"-"_s, u"x"_s}, {u"~"_s, QJsonArray{1}}};
    QTest::addRow("a place out of range")
        << QJsonObject{{u"~"_s, QJsonObject{{u"rows"_s, QJsonObject{{u"+"_s, QJsonArray{QJsonArray{99, 1}, 7}}}}}}};
    QTest::addRow("ages of nothing") << QJsonObject {
        {u"~"_s, QJsonObject {{u"rows"_s, QJsonObject {{u"older"_s, QJsonObject {{u"key"_s, u"x"_s}, {u"y"_s, 1}}}}}}}};
    QTest::addRow("an order of nobody")
        << QJsonObject{{u"~"_s, QJsonObject{{u"rows"_s, QJsonObject{{u"order"_s, QJsonArray{u"nobody"_s}}}}}}};
}

void tst_record::aForgedDeltaDoesNoHarm()
{
    QFETCH(QJsonObject, delta);
    QVERIFY(applyDelta(tableWith({row(u"a"_s, 1)}), delta).contains(u"rows"_s));
}

void tst_record::theRecordGivesBackWhatItTook()
{
    Record record({});
    for (int second = 0; second < 700; second += 10)
        record.append(pictureAt(second, second % 100));

    for (const int second : {0, 10, 290, 300, 310, 690}) {
        const auto expected = pictureJson(pictureAt(second, second % 100));
        QCOMPARE(record.atSequence(second), expected);
        QCOMPARE(record.at(momentAt(second).boot), expected);
        QCOMPARE(record.at(momentAt(second).boot + 9s), expected);
    }
    QVERIFY(record.at(momentAt(-1).boot).isEmpty());
    QVERIFY(record.atSequence(5).isEmpty());
}

void tst_record::theRecordIsBoundedInTime()
{
    Record record({});
    for (int second = 0; second <= 3'600; second += 10)
        record.append(pictureAt(second, second % 100));

    QVERIFY(!record.at(momentAt(1'800).boot).isEmpty());
    QVERIFY(record.at(momentAt(1'499).boot).isEmpty());
    QVERIFY2(record.entries() <= 35 * 6 + 1, qPrintable(QString::number(record.entries())));
    qInfo("half an hour, a picture each 10 s, 20 sessions: %lld bytes in %zu entries", record.bytes(), record.entries());
}

void tst_record::theRecordIsBoundedInBytes()
{
    Record::Limits limits;
    limits.bytes = 40'000;
    Record record(limits);
    for (int second = 0; second < 600; ++second) {
        record.append(pictureAt(second, second % 100, second % 40));
        QVERIFY(record.bytes() <= limits.bytes);
    }
    QVERIFY(record.bytes() > limits.bytes / 2);
    QCOMPARE(record.atSequence(599), pictureJson(pictureAt(599, 99, 39)));

    limits.bytes = 100;
    Record tiny(limits);
    tiny.append(pictureAt(0, 1));
    QCOMPARE(tiny.bytes(), 0);
    QVERIFY(tiny.atSequence(0).isEmpty());
}

void tst_record::aNewEpochBeginsANewStory()
{
    Record record({});
    record.append(pictureAt(0, 1));
    Picture restarted = pictureAt(1, 2);
    restarted.position = {u"source"_s, u"other epoch"_s, 0};
    record.append(restarted);

    QCOMPARE(record.atSequence(0), pictureJson(restarted));
    QCOMPARE(record.at(momentAt(0).boot), pictureJson(pictureAt(0, 1)));
}

QTEST_GUILESS_MAIN(tst_record)
#include "tst_record.moc"
