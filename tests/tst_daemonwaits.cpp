// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QByteArray changesTarget(qint64 since, const QByteArray& more = {})
{
    return "/api/v1/changes?source=source&epoch=epoch&since=" + QByteArray::number(since) + more;
}

} // namespace

/// Those who wait for the daemon: for how long, for whom, and what for.
class tst_daemonwaits : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aWaitIsANumberOfSeconds_data();
    void aWaitIsANumberOfSeconds();
    void whatIsNotAnsweredInTimeIsToldSo();
    void whoHangsUpWaitsNoLonger();
    void whoIsFarBehindIsSentForTheWholePicture();
};

void tst_daemonwaits::aWaitIsANumberOfSeconds_data()
{
    QTest::addColumn<QByteArray>("wait");
    QTest::addColumn<int>("status");
    QTest::addRow("none") << QByteArray("wait=0") << 200;
    QTest::addRow("one") << QByteArray("wait=1") << 200;
    QTest::addRow("longer than anybody waits") << QByteArray("wait=26") << 400;
    QTest::addRow("a century") << QByteArray("wait=99999999999999999999") << 400;
    QTest::addRow("nothing") << QByteArray("wait=") << 400;
    QTest::addRow("a word") << QByteArray("wait=soon") << 400;
    QTest::addRow("a unit") << QByteArray("wait=1s") << 400;
    QTest::addRow("a fraction") << QByteArray("wait=0.5") << 400;
    QTest::addRow("a sign") << QByteArray("wait=%2B1") << 400;
    QTest::addRow("a blank") << QByteArray("wait=%201") << 400;
    QTest::addRow("before now") << QByteArray("wait=-1") << 400;
    QTest::addRow("digits of others") << QByteArray("wait=%D9%A1") << 400;
    QTest::addRow("twice") << QByteArray("wait=0&wait=0") << 400;
}

void tst_daemonwaits::aWaitIsANumberOfSeconds()
{
    QFETCH(QByteArray, wait);
    QFETCH(int, status);
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.get(changesTarget(1, '&' + wait));

    QCOMPARE(answer.status, status);
    if (status == 400)
        QCOMPARE(answer.errorCode(), u"bad_parameter"_s);
}

// Whoever should answer may hang; then the client is told, and the connection serves on.
void tst_daemonwaits::whatIsNotAnsweredInTimeIsToldSo()
{
    HttpServerLimits limits;
    limits.handling = std::chrono::seconds(1);
    ApiHome home(limits);
    home.showNext();
    const QByteArray since = home.picture.now.utc.addSecs(-60).toString(Qt::ISODateWithMs).toLatin1();
    RawClient client(home.port);
    client.send(requestOf("GET", "/api/v1/past?since=" + since, home.token));

    const RawAnswer answer = client.wait();

    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.errorCode(), u"no_answer"_s);
    QVERIFY(answer.headers.contains("retry-after"));
    home.watch.tellPast("too late");
    client.send(requestOf("GET", "/api/v1/picture", home.token));
    QCOMPARE(client.wait().json()[u"schema"_s].toString(), u"yagura.picture/1"_s);
    QVERIFY(!client.take());
}

void tst_daemonwaits::whoHangsUpWaitsNoLonger()
{
    ApiHome home;
    home.showNext();
    auto leaving = std::make_unique<RawClient>(home.port);
    leaving->send(requestOf("GET", changesTarget(1), home.token));
    RawClient staying(home.port);
    staying.send(requestOf("GET", changesTarget(1), home.token));
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 2\n"));

    leaving.reset();

    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 1\n"));
    QVERIFY(!staying.take());
    home.showNext();
    QCOMPARE(staying.wait().status, 200);
}

void tst_daemonwaits::whoIsFarBehindIsSentForTheWholePicture()
{
    ApiHome home;
    home.showNext();
    for (int picture = 0; picture < 2; ++picture) {
        home.picture.marks.clear();
        for (int mark = 0; mark < 1'000; ++mark)
            home.picture.marks.append(
                seenMark(u"orders-db"_s, home.picture.now, u"mark.%1.%2"_s.arg(picture).arg(mark), {}));
        home.showNext();
    }

    QCOMPARE(home.get(changesTarget(2)).status, 200);
    QCOMPARE(home.get(changesTarget(1)).errorCode(), u"position_gone"_s);
    QCOMPARE(home.get("/api/v1/picture").status, 200);
}

QTEST_GUILESS_MAIN(tst_daemonwaits)
#include "tst_daemonwaits.moc"
