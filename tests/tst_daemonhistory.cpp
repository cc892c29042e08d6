// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// One indicator over time, asked for byte by byte.
class tst_daemonhistory : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void historyIsServed();
    void historyOfDaysIsServedWhenItIsRead();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void badQuestionsForHistoryAreRefused_data();
    void badQuestionsForHistoryAreRefused();
    void whoWaitsForADiskThatHangsIsSentAway();
    void moreThanAFewAtOnceAreSentAway();
};

void tst_daemonhistory::historyIsServed()
{
    ApiHome home;
    home.showNext();

    const QJsonObject history = home.get("/api/v1/history?target=orders-db&indicator=connections.used").json();

    QCOMPARE(history[u"schema"_s].toString(), u"yagura.history/1"_s);
    QVERIFY(!history[u"points"_s].toArray().isEmpty());
    QVERIFY(history[u"points"_s][0][0].toString().endsWith(u'Z'));
    QCOMPARE(history[u"resolution_ms"_s].toInteger(-1), 0);
    QCOMPARE(history[u"since"_s], history[u"points"_s][0][0]);
    QVERIFY(home.watch.askedHistory.empty());
    QCOMPARE(home.get("/api/v1/history?target=orders-db").status, 400);
    QVERIFY(home.get("/api/v1/history?target=nobody&indicator=x").json()[u"points"_s].toArray().isEmpty());
}

void tst_daemonhistory::historyOfDaysIsServedWhenItIsRead()
{
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    client.send(requestOf("GET",
        "/api/v1/history?target=mq&indicator=queue.ready&object_type=queue&object=a%20b%26c&from=2026-11-20T00:00:00Z"
        "&to=2026-11-22T00:00:00.500Z&points=700",
        home.token));
    QTRY_COMPARE(home.watch.askedHistory.size(), std::size_t(1));
    const HistoryWish wish = home.watch.askedHistory.front();
    QCOMPARE(wish.series, (QList<SeriesKey> {{u"mq"_s, u"queue.ready"_s, ObjectRef {u"queue"_s, u"a b&c"_s}}}));
    QCOMPARE(wish.toMs - wish.fromMs, 2 * 24 * 3'600'000 + 500);
    QCOMPARE(wish.points, 700);
    QVERIFY(!client.take());

    HistoryAnswer others {wish, {KeptSeries {}}, {}};
    others.wish.ticket += 1;
    home.watch.tellHistory(others); // of another question
    home.watch.tellHistory(
        {wish, {{{{wish.fromMs, 1.5}, {wish.fromMs + 1, std::nullopt}}, wish.fromMs - 5, 60'000}}, {}});

    const RawAnswer answer = client.wait();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"points"_s].toArray(),
        (QJsonArray {QJsonArray {u"2026-11-20T00:00:00.000Z"_s, 1.5},
            QJsonArray {u"2026-11-20T00:00:00.001Z"_s, QJsonValue()}}));
    QCOMPARE(answer.json()[u"since"_s].toString(), u"2026-11-19T23:59:59.995Z"_s);
    QCOMPARE(answer.json()[u"resolution_ms"_s].toInteger(), 60'000);
    QCOMPARE(answer.json()[u"to"_s].toString(), u"2026-11-22T00:00:00.500Z"_s);
}

void tst_daemonhistory::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("hasSeries");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addRow("nothing is kept") << u"history.not_kept"_s << false << 503 << u"history_not_kept"_s;
    QTest::addRow("in memory only") << u"history.not_kept"_s << true << 200 << QString();
    QTest::addRow("unreadable") << u"history.unreadable"_s << true << 503 << u"history_unreadable"_s;
    QTest::addRow("busy") << u"history.busy"_s << false << 503 << u"busy"_s;
}

void tst_daemonhistory::whatCannotBeReadIsSaid()
{
    QFETCH(QString, fault);
    QFETCH(bool, hasSeries);
    QFETCH(int, status);
    QFETCH(QString, code);
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    client.send(requestOf(
        "GET", "/api/v1/history?target=a&indicator=b&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z", home.token));
    QTRY_COMPARE(home.watch.askedHistory.size(), std::size_t(1));
    HistoryAnswer answer {home.watch.askedHistory.front(), {}, Failure {FailureClass::Internal, fault, {}}};
    answer.series.resize(hasSeries ? 1 : 0);
    home.watch.tellHistory(answer);
    const RawAnswer said = client.wait();
    QCOMPARE(said.status, status);
    if (status != 200)
        QCOMPARE(said.errorCode(), code);
}

void tst_daemonhistory::badQuestionsForHistoryAreRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* more, const char* code) {
        QTest::addRow("%s", name) << QByteArray(more) << QString::fromLatin1(code);
    };
    row("no such parameter", "&form=2026-11-20T00:00:00Z", "bad_parameter");
    row("twice", "&from=2026-11-20T00:00:00Z&from=2026-11-20T00:00:00Z", "bad_parameter");
    row("no time", "&from=yesterday", "bad_parameter");
    row("no zone", "&from=2026-11-20T00:00:00", "bad_parameter");
    row("another zone", "&from=2026-11-20T00:00:00%2B09:00", "bad_parameter");
    row("before the epoch", "&from=1860-11-20T00:00:00Z&to=1860-11-21T00:00:00Z", "bad_parameter");
    row("to without from", "&to=2026-11-20T00:00:00Z", "bad_parameter");
    row("points without from", "&points=100", "bad_parameter");
    row("half an object", "&object=a", "bad_parameter");
    row("the other half", "&object_type=a", "bad_parameter");
    row("no UTF-8", "&object_type=a&object=%ff", "bad_parameter");
    row("backwards", "&from=2026-11-20T00:00:00Z&to=2026-11-19T00:00:00Z", "bad_range");
    row("empty", "&from=2026-11-20T00:00:00Z&to=2026-11-20T00:00:00Z", "bad_range");
    row("too long", "&from=2026-01-20T00:00:00Z&to=2026-11-20T00:00:00Z", "bad_range");
    row("too many points", "&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&points=4001", "bad_parameter");
    row("too few", "&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&points=9", "bad_parameter");
    row("a fraction", "&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&points=100.5", "bad_parameter");
    row("a number beyond all", "&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&points=99999999999",
        "bad_parameter");
}

void tst_daemonhistory::badQuestionsForHistoryAreRefused()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, code);
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.get("/api/v1/history?target=orders-db&indicator=connections.used" + more);

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
    QVERIFY(home.watch.askedHistory.empty());
}

void tst_daemonhistory::whoWaitsForADiskThatHangsIsSentAway()
{
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    client.send(requestOf(
        "GET", "/api/v1/history?target=a&indicator=b&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z", home.token));
    QTRY_COMPARE(home.watch.askedHistory.size(), std::size_t(1));
    home.picture.now.boot += 11s;
    home.watch.show(std::make_shared<const Picture>(home.picture));

    QCOMPARE(client.wait().errorCode(), u"busy"_s);
    home.watch.tellHistory({home.watch.askedHistory.front(), {KeptSeries {}}, {}}); // nobody waits for it
}

void tst_daemonhistory::moreThanAFewAtOnceAreSentAway()
{
    HttpServerLimits limits;
    limits.requestsPerS = 200;
    ApiHome home(limits);
    home.showNext();
    const QByteArray request = requestOf(
        "GET", "/api/v1/history?target=a&indicator=b&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z", home.token);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t at = 0; at < 32; ++at) {
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->send(request);
        QTRY_COMPARE(home.watch.askedHistory.size(), at + 1);
    }
    QCOMPARE(home.ask(request).errorCode(), u"busy"_s);
    for (const HistoryWish& wish : home.watch.askedHistory)
        home.watch.tellHistory({wish, {KeptSeries {}}, {}});
    for (const auto& client : clients)
        QCOMPARE(client->wait().status, 200);
}

QTEST_GUILESS_MAIN(tst_daemonhistory)
#include "tst_daemonhistory.moc"
