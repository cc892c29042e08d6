// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/servingplan.h"
#include "backends/marks/markfile.h"
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Who is let in at the daemon, and what is no request at all.
class tst_daemonadmission : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void onlyTokensOpenTheDoor_data();
    void onlyTokensOpenTheDoor();
    void webPagesAreKeptOut_data();
    void webPagesAreKeptOut();
    void addressesThatAreNoneAreRefused_data();
    void addressesThatAreNoneAreRefused();
    void requestsThatCanBeReadInTwoWaysAreRefused_data();
    void requestsThatCanBeReadInTwoWaysAreRefused();
    void theAddressThatIsToldCanBeAsked_data();
    void theAddressThatIsToldCanBeAsked();
    void chunksAreOfTheNewerVersion();
    void manyLargeBodiesDoNotAddUp();
    void longAnswersThatNobodyReadsDoNotAddUp();
    void strangersTakeNobodysPlace();
};

void tst_daemonadmission::onlyTokensOpenTheDoor_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const auto row = [](const char* what, const QByteArray& target, const QByteArray& header, int status) {
        QTest::addRow("%s", what) << target << header << status;
    };
    row("none", "/api/v1/picture", {}, 401);
    row("wrong", "/api/v1/picture", "Authorization: Bearer wrong\r\n", 401);
    row("empty", "/api/v1/picture", "Authorization: Bearer \r\n", 401);
    row("another scheme", "/api/v1/picture", "Authorization: Basic a2VpOmtlaQ==\r\n", 401);
    row("a long one", "/api/v1/picture", "Authorization: Bearer " + QByteArray(4'000, 'a') + "\r\n", 401);
    row("in the address", "/api/v1/picture?token=TOKEN", {}, 400);
    row("in the address, too", "/api/v1/picture?access_token=TOKEN", "Authorization: Bearer TOKEN\r\n", 400);
    row("in the address, in capitals", "/api/v1/picture?Token=TOKEN", {}, 400);
    row("in the address, in disguise", "/api/v1/picture?%74ok%65n=TOKEN", {}, 400);
    row("twice", "/api/v1/picture", "Authorization: Bearer TOKEN\r\nAuthorization: Bearer TOKEN\r\n", 401);
    row("an address that is none", "/api/v2/secret", {}, 401);
    row("the right one", "/api/v1/picture", "authorization: bearer TOKEN\r\n", 200);
}

void tst_daemonadmission::onlyTokensOpenTheDoor()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    ApiHome home;
    home.showNext();

    const RawAnswer answer
        = home.ask(requestOf("GET", target.replace("TOKEN", home.token), {}, header.replace("TOKEN", home.token)));

    QCOMPARE(answer.status, status);
    if (status == 401)
        QVERIFY(answer.headers.contains("www-authenticate"));
    QVERIFY(!answer.body.contains(home.token));
}

void tst_daemonadmission::webPagesAreKeptOut_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char* what, const QByteArray& headers, int status) {
        QTest::addRow("%s", what) << headers << status;
    };
    row("no host", {}, 400);
    row("two hosts", "Host: localhost\r\nHost: localhost\r\n", 400);
    row("a foreign host", "Host: evil.example\r\n", 421);
    row("a foreign host with our port", "Host: evil.example:9477\r\n", 421);
    row("an end like ours", "Host: evil-localhost\r\n", 421);
    row("a page", "Host: localhost\r\nOrigin: https://evil.example\r\n", 403);
    row("a page of nowhere", "Host: localhost\r\nOrigin: null\r\n", 403);
    row("a page of ours", "Host: localhost\r\nOrigin: http://localhost\r\n", 403);
    row("loopback", "Host: LOCALHOST:1\r\n", 200);
    row("loopback of six", "Host: [::1]:9477\r\n", 200);
    row("a configured name", "Host: watch.example:9477\r\n", 200);
}

void tst_daemonadmission::webPagesAreKeptOut()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    ApiHome home;
    home.showNext();

    const RawAnswer answer
        = home.ask("GET /api/v1/picture HTTP/1.1\r\n" + headers + "Authorization: Bearer " + home.token + "\r\n\r\n");

    QCOMPARE(answer.status, status);
}

void tst_daemonadmission::addressesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    const auto row
        = [](const QByteArray& line, int status) { QTest::addRow("%s", line.left(60).constData()) << line << status; };
    row("GET /api/v1/../v1/picture", 404);
    row("GET /api/v1/%2e%2e/%2e%2e/etc/passwd", 404);
    row("GET /api/v1%2Fpicture", 404);
    row("GET //api/v1/picture", 404);
    row("GET /api/v1/picture/", 404);
    row("GET /api/v1/Picture", 404);
    row("GET /api/v1/picture%00", 404);
    row("GET http://evil.example/api/v1/picture", 404);
    row("DELETE /api/v1/picture", 405);
    row("PUT /api/v1/marks", 405);
    row("GET /api/v1/marks", 405);
    row("TRACE /api/v1/picture", 405);
    row("OPTIONS /api/v1/picture", 405);
    row("GET /" + QByteArray(7'000, 'a'), 404);
    row("GET /" + QByteArray(9'000, 'a'), 431);
}

void tst_daemonadmission::addressesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    ApiHome home;
    home.showNext();

    const RawAnswer answer
        = home.ask(line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + home.token + "\r\n\r\n");

    QCOMPARE(answer.status, status);
}

void tst_daemonadmission::requestsThatCanBeReadInTwoWaysAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    const auto row = [](const char* what, const QByteArray& headers) { QTest::addRow("%s", what) << headers; };
    row("two lengths", "Content-Length: 5\r\nContent-Length: 50\r\n");
    row("the same length twice", "Content-Length: 5\r\nContent-Length: 5\r\n");
    row("a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    row("chunks and chunks", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    row("chunks in disguise", "Transfer-Encoding: xchunked\r\n");
    row("a negative length", "Content-Length: -5\r\n");
    row("a signed length", "Content-Length: +5\r\n");
    row("a length and more", "Content-Length: 5, 6\r\n");
    row("a length in hex", "Content-Length: 0x5\r\n");
    row("a length with a blank before its colon", "Content-Length : 5\r\n");
    row("chunks with a tab before their colon", "Transfer-Encoding\t: chunked\r\n");
}

// Whatever follows must not be taken for a request of its own.
void tst_daemonadmission::requestsThatCanBeReadInTwoWaysAreRefused()
{
    QFETCH(QByteArray, headers);
    ApiHome home;
    home.showNext();
    RawClient client(home.port);

    client.send(
        "POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
        + home.token + "\r\n" + headers
        + "\r\nGET /api/v1/picture HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + home.token + "\r\n\r\n");

    QCOMPARE(client.wait().status, 400);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.take());
}

void tst_daemonadmission::theAddressThatIsToldCanBeAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("hostName");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("url");
    QTest::addRow("loopback") << u"127.0.0.1"_s << QString() << false << u"http://127.0.0.1:9477"_s;
    QTest::addRow("loopback of IPv6") << u"::1"_s << QString() << true << u"https://[::1]:9477"_s;
    QTest::addRow("everybody, by name") << u"0.0.0.0"_s << u"watch.example"_s << true
                                        << u"https://watch.example:9477"_s;
    QTest::addRow("everybody, without a name") << u"::"_s << QString() << true << u"https://localhost:9477"_s;
    QTest::addRow("one address of several")
        << u"192.0.2.7"_s << u"watch.example"_s << true << u"https://192.0.2.7:9477"_s;
}

void tst_daemonadmission::theAddressThatIsToldCanBeAsked()
{
    QFETCH(QString, address);
    QFETCH(QString, hostName);
    QFETCH(bool, tls);
    QFETCH(QString, url);
    ServingPlan plan;
    plan.address.host = QHostAddress(address);
    plan.hostName = hostName;
    if (tls)
        plan.tls.emplace();

    QCOMPARE(plan.url(9477), url);
}

void tst_daemonadmission::chunksAreOfTheNewerVersion()
{
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.ask("POST /api/v1/marks HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer "
        + home.token + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    QCOMPARE(answer.errorCode(), u"unclear_request"_s);
}

// Each picture is another one, and each is held by somebody who does not read.
void tst_daemonadmission::longAnswersThatNobodyReadsDoNotAddUp()
{
    HttpServerLimits limits;
    limits.answersBytes = 20 * 1024 * 1024;
    ApiHome home(limits);
    const QString text(8 * 1024 * 1024, u'x');
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int client = 0; client < 4; ++client) {
        Mark mark = seenMark(u"orders-db"_s, home.picture.now, QString::number(client), {});
        mark.text = text;
        home.picture.marks = {mark};
        home.showNext();
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->socket().setReadBufferSize(1'024);
        clients.back()->send(requestOf("GET", "/api/v1/picture", home.token));
        QTRY_VERIFY(clients.back()->socket().bytesAvailable() > 0);
    }

    QCOMPARE(home.get("/api/v1/picture").errorCode(), u"busy"_s);
    clients.clear();
    const auto isServed = [&] { return home.get("/api/v1/picture").status == 200; };
    QTRY_VERIFY(isServed());
}

void tst_daemonadmission::strangersTakeNobodysPlace()
{
    HttpServerLimits limits;
    limits.strangers = 10;
    ApiHome home(limits);
    home.showNext();
    RawClient waiting(home.port);
    waiting.send(requestOf("GET", "/api/v1/changes?source=source&epoch=epoch&since=1", home.reader));
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 1\n"));
    std::vector<std::unique_ptr<RawClient>> strangers;
    for (int stranger = 0; stranger < 40; ++stranger) {
        strangers.push_back(std::make_unique<RawClient>(home.port));
        strangers.back()->send(requestOf("GET", "/healthz", {}));
        QTRY_VERIFY(strangers.back()->isConnected());
    }

    const auto open = [&] {
        return std::ranges::count_if(strangers, [](const auto& stranger) { return !stranger->isClosed(); });
    };
    QTRY_VERIFY(open() <= 10);
    QVERIFY(!strangers.back()->isClosed());
    QCOMPARE(home.get("/api/v1/picture").status, 200);
    home.showNext();
    QCOMPARE(waiting.wait().status, 200);
}

// Each is as large as it may be, and none of them ends.
void tst_daemonadmission::manyLargeBodiesDoNotAddUp()
{
    HttpServerLimits limits;
    limits.bodiesBytes = 2 * limits.bodyBytes;
    ApiHome home(limits);
    home.showNext();
    const QByteArray head = requestOf("POST", "/api/v1/marks", home.token,
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(limits.bodyBytes) + "\r\n");
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int client = 0; client < 6; ++client) {
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->send(head + QByteArray(limits.bodyBytes - 1, ' '));
    }

    const auto areOver = [&] {
        return std::ranges::count_if(clients, [](const auto& client) { return client->isClosed(); });
    };
    QTRY_VERIFY(areOver() >= 4);
    QCOMPARE(home.get("/api/v1/picture").status, 200);
    RawClient late(home.port);
    late.send(head);
    QCOMPARE(late.wait().errorCode(), u"busy"_s);

    clients.clear();
    const auto isTaken = [&] {
        return home.ask(requestOf("POST", "/api/v1/marks", home.token, {}, R"({"text": "deploy"})")).status == 201;
    };
    QTRY_VERIFY(isTaken());
}

QTEST_GUILESS_MAIN(tst_daemonadmission)
#include "tst_daemonadmission.moc"
