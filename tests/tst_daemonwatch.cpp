// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/daemonwatch.h"
#include "models/domain/picturejson.h"
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <QTcpServer>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers each request with the next of its bodies, the last one again and again.
class ScriptedServer final {
public:
    explicit ScriptedServer(QList<QByteArray> bodies) : m_bodies(std::move(bodies))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    QByteArrayList asked;

private:
    void answer(QTcpSocket* socket)
    {
        const QByteArray request = socket->readAll();
        asked.append(request.split(' ').value(1));
        const QByteArray body = m_bodies.size() > 1 ? m_bodies.takeFirst() : m_bodies.first();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QList<QByteArray> m_bodies;
};

/// A watch through a daemon, and what it showed.
struct Desk {
    DaemonWatch watch;
    QList<PicturePtr> pictures;

    Desk(const QUrl& url, const QByteArray& token)
        : watch({{url, {}, std::nullopt, {}, SecretString(token)}, systemClock(), 7,
            {.wait = 1s, .answer = 2'000ms, .firstRetry = 20ms, .lastRetry = 200ms}})
    {
        QObject::connect(
            &watch, &Watch::pictureChanged, &watch, [this](const PicturePtr& picture) { pictures.append(picture); });
        watch.start();
    }

    qint64 seq() const { return pictures.isEmpty() ? -1 : pictures.last()->position.seq; }
    bool isLost() const { return !pictures.isEmpty() && pictures.last()->loss; }
    QString why() const { return isLost() ? pictures.last()->loss->why.code : QString(); }
};

QUrl urlOf(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

QByteArray bytesOf(const Picture& picture)
{
    return QJsonDocument(pictureJson(picture)).toJson(QJsonDocument::Compact);
}

QByteArray changesOf(qint64 since, qint64 seq, const QByteArray& changes)
{
    return R"({"schema": "yagura.changes/1", "since": )" + QByteArray::number(since) + R"(, "seq": )"
        + QByteArray::number(seq) + R"(, "changes": [)" + changes + "]}";
}

} // namespace

/// A desktop's way to a daemon, in good weather and in bad.
class tst_daemonwatch : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsWhatTheDaemonSees();
    void whatStandsDoesNotBeginAnew();
    void aLostDaemonMakesEverythingStaleAtOnce();
    void aDaemonThatComesBackIsFoundAgain();
    void whatWasMissedIsCaughtUpFromThePosition();
    void anotherEpochMeansTheWholePicture();
    void aMissingStepIsNoticed_data();
    void aMissingStepIsNoticed();
    void aPictureThatCannotBeReadIsToldAndNotShown();
    void aWrongTokenIsTold();
    void nobodyThereIsToldBeforeTheFirstPicture();
    void agesGoOnWhileTheDaemonIsSilent();
};

void tst_daemonwatch::showsWhatTheDaemonSees()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    QTRY_COMPARE(desk.seq(), 1);

    home.picture.findings.removeLast();
    home.showNext();

    QTRY_COMPARE(desk.seq(), 2);
    QCOMPARE(desk.pictures.last()->findings.size(), home.picture.findings.size());
    QCOMPARE(desk.pictures.last()->targets.size(), home.picture.targets.size());
    QCOMPARE(desk.pictures.last()->pulse.latenessMs, home.picture.pulse.latenessMs);
}

// Its moments are those of another clock, and answers take their time; what they say must not move with that.
void tst_daemonwatch::whatStandsDoesNotBeginAnew()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    for (int step = 1; step < 8; ++step) {
        QTRY_COMPARE(desk.seq(), step);
        home.showNext();
    }

    QTRY_COMPARE(desk.seq(), 8);
    for (const PicturePtr& picture : std::as_const(desk.pictures))
        QCOMPARE(picture->findings[0].since, desk.pictures.first()->findings[0].since);
}

void tst_daemonwatch::aLostDaemonMakesEverythingStaleAtOnce()
{
    ApiHome home;
    home.picture.targets = {home.picture.targets[0]};
    auto fresh = std::make_shared<Reading>(*home.picture.targets[0].good);
    fresh->readAt = systemClock()();
    home.picture.targets[0].good = home.picture.targets[0].last = fresh;
    home.picture.targets[0].target.every = 1h;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    QTRY_COMPARE(desk.seq(), 1);
    QCOMPARE(desk.pictures.last()->targets[0].freshness(desk.pictures.last()->now), Freshness::Live);

    home.api.reset();

    QTRY_VERIFY_WITH_TIMEOUT(desk.isLost(), 1'000);
    const Picture& lost = *desk.pictures.last();
    QCOMPARE(lost.targets.size(), 1);
    QCOMPARE(lost.targets[0].freshness(lost.now), Freshness::Stale);
    QVERIFY(lost.targets[0].good);
    QVERIFY(lost.verdict() != Severity::Ok);
}

void tst_daemonwatch::aDaemonThatComesBackIsFoundAgain()
{
    auto home = std::make_unique<ApiHome>();
    home->showNext();
    const quint16 port = home->port;
    const QByteArray token = home->reader;
    Desk desk(urlOf(port), token);
    QTRY_COMPARE(desk.seq(), 1);
    home.reset();
    QTRY_VERIFY(desk.isLost());

    ApiHome next({}, port);
    QCOMPARE(next.port, port);
    next.picture.position.epoch = u"the next one"_s;
    next.api->setAdmission(Admission(HostGuard({}), ApiTokens({{u"wall"_s, tokenHash(token), {u"read"_s}}})));
    next.showNext();

    QTRY_VERIFY(!desk.isLost());
    QCOMPARE(desk.pictures.last()->position.epoch, u"the next one"_s);
    QVERIFY(!desk.pictures.last()->targets[0].sourceLost);
}

void tst_daemonwatch::whatWasMissedIsCaughtUpFromThePosition()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    QTRY_COMPARE(desk.seq(), 1);
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 1\n"));
    desk.watch.setPaused(true);
    home.showNext(); // ends the question that is out; it is the last one for now
    QTRY_COMPARE(desk.seq(), 2);

    for (int step = 0; step < 5; ++step)
        home.showNext();
    home.picture.findings.removeFirst();
    home.showNext();
    desk.watch.setPaused(false);

    QTRY_COMPARE(desk.seq(), 8);
    QCOMPARE(desk.pictures.last()->findings.size(), home.picture.findings.size());
    QCOMPARE(desk.pictures.last()->findings[0].id, home.picture.findings[0].id);
    for (const PicturePtr& picture : std::as_const(desk.pictures))
        QVERIFY(!picture->loss);
}

void tst_daemonwatch::anotherEpochMeansTheWholePicture()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    QTRY_COMPARE(desk.seq(), 1);

    home.picture.position.epoch = u"another"_s;
    home.picture.position.seq = 0;
    home.picture.findings.clear();
    home.showNext();

    QTRY_COMPARE(desk.pictures.last()->position.epoch, u"another"_s);
    QVERIFY(desk.pictures.last()->findings.isEmpty());
    QVERIFY(!desk.isLost());
}

void tst_daemonwatch::aMissingStepIsNoticed_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addRow("from elsewhere") << changesOf(
        1, 6, R"({"from": 5, "to": 6, "delta": {"~": {"position": {"=": {"seq": 6}}}}})");
    QTest::addRow("to elsewhere") << changesOf(1, 2, R"({"from": 1, "to": 2, "delta": {}})");
    QTest::addRow("one left out") << changesOf(
        1, 3, R"({"from": 1, "to": 2, "delta": {"~": {"position": {"=": {"seq": 2}}}}})");
    QTest::addRow("nothing, and yet further") << changesOf(1, 9, {});
    QTest::addRow("of no kind") << changesOf(1, 2, "5");
}

void tst_daemonwatch::aMissingStepIsNoticed()
{
    QFETCH(QByteArray, changes);
    Picture first = *demoPicture();
    first.position = {u"s"_s, u"e"_s, 1};
    Picture whole = first;
    whole.position.seq = 9;
    ScriptedServer server({bytesOf(first), changes, bytesOf(whole), changesOf(9, 9, {})});
    Desk desk(server.url(), "token");

    QTRY_COMPARE(desk.seq(), 9);

    QStringList said;
    for (const PicturePtr& picture : std::as_const(desk.pictures)) {
        QVERIFY(picture->position.seq == 1 || picture->position.seq == 9);
        if (picture->loss)
            said.append(picture->loss->why.code);
    }
    QVERIFY2(said.contains(u"daemon.gap"_s), qPrintable(said.join(u' ')));
    QCOMPARE(server.asked.value(2), "/api/v1/picture");
}

void tst_daemonwatch::aPictureThatCannotBeReadIsToldAndNotShown()
{
    Picture first = *demoPicture();
    first.position = {u"s"_s, u"e"_s, 1};
    const QByteArray bad
        = R"({"from": 1, "to": 2, "delta": {"=": {"targets": "none"}, "~": {"position": {"=": {"seq": 2}}}}})";
    ScriptedServer server({bytesOf(first), changesOf(1, 2, bad), "<html>login</html>"});
    Desk desk(server.url(), "token");

    QTRY_COMPARE(desk.why(), u"picture.malformed"_s);
    QCOMPARE(desk.seq(), 1);
    QCOMPARE(desk.pictures.last()->targets.size(), first.targets.size());
}

void tst_daemonwatch::aWrongTokenIsTold()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), "wrong");

    QTRY_COMPARE(desk.why(), u"daemon.token_refused"_s);
    QVERIFY(desk.pictures.last()->targets.isEmpty());
}

void tst_daemonwatch::nobodyThereIsToldBeforeTheFirstPicture()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Desk desk(urlOf(port), "token");

    QTRY_COMPARE(desk.why(), u"tcp.refused"_s);
    QCOMPARE(desk.pictures.last()->verdict(), Severity::Unknown);
}

void tst_daemonwatch::agesGoOnWhileTheDaemonIsSilent()
{
    ApiHome home;
    home.showNext();
    Desk desk(urlOf(home.port), home.reader);
    QTRY_COMPARE(desk.seq(), 1);
    const Moment first = desk.pictures.last()->now;

    QTRY_VERIFY(desk.pictures.last()->now.since(first) >= 2s);

    QCOMPARE(desk.seq(), 1);
    QVERIFY(!desk.isLost());
    QVERIFY(desk.pictures.last()->now.since(desk.pictures.last()->pulse.at) >= 2s);
}

QTEST_GUILESS_MAIN(tst_daemonwatch)
#include "tst_daemonwatch.moc"
