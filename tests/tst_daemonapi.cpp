// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturejson.h"
#include "models/domain/record.h"
#include "tests/support/apihome.h"
#include "tests/support/strictwarnings.h"

#include <QDateTime>
#include <QJsonArray>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QByteArray changesTarget(qint64 since, const QByteArray& more = {})
{
    return "/api/v1/changes?source=source&epoch=epoch&since=" + QByteArray::number(since) + more;
}

QJsonObject documentOf(const Picture& picture)
{
    return QJsonDocument::fromJson(QJsonDocument(pictureJson(picture)).toJson()).object();
}

} // namespace

/// The daemon's API, spoken to byte by byte.
class tst_daemonapi : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void thePictureIsServed();
    void beforeTheFirstPictureNobodyIsServed();
    void changesLeadFromOnePictureToTheNext();
    void whoIsUpToDateWaitsForTheNextPicture();
    void aWaitEndsWithoutNews();
    void whoKnowsAnotherStoryIsSentForTheWholePicture_data();
    void whoKnowsAnotherStoryIsSentForTheWholePicture();
    void manyReadersGetTheSameBytes();
    void packedAnswersUnpackToTheSame();
    void historyIsServed();
    void thePastIsServedWhenThePipelineHasIt();
    void aMarkIsWrittenByTheNameOfTheToken();
    void badMarksAreRefused_data();
    void badMarksAreRefused();
    void healthIsEmptyAndForEverybody();
    void metricsTellTargetsAndRequests();
    void everybodyWhoWaitsIsAnsweredAtTheEnd();
    void whoAsksWhileItStopsIsAnsweredToo();
    void aConnectionServesManyRequests();
};

void tst_daemonapi::thePictureIsServed()
{
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.get("/api/v1/picture");

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "application/json");
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    QVERIFY(!answer.headers.contains("access-control-allow-origin"));
    QCOMPARE(answer.json(), documentOf(home.picture));
}

void tst_daemonapi::beforeTheFirstPictureNobodyIsServed()
{
    ApiHome home;

    QCOMPARE(home.get("/api/v1/picture").status, 503);
    QCOMPARE(home.get(changesTarget(0)).errorCode(), u"no_picture"_s);
    QCOMPARE(home.get("/healthz").status, 503);
}

void tst_daemonapi::changesLeadFromOnePictureToTheNext()
{
    ApiHome home;
    home.showNext();
    const QJsonObject first = documentOf(home.picture);
    home.picture.findings.removeLast();
    home.showNext();
    home.picture.targets.removeFirst();
    home.showNext();

    const QJsonObject answer = home.get(changesTarget(1)).json();

    QCOMPARE(answer[u"schema"_s].toString(), u"yagura.changes/1"_s);
    QCOMPARE(answer[u"seq"_s].toInteger(), 3);
    const QJsonArray changes = answer[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 2);
    QJsonObject document = first;
    qint64 seq = 1;
    for (const QJsonValue& change : changes) {
        QCOMPARE(change[u"from"_s].toInteger(), seq);
        seq = change[u"to"_s].toInteger();
        document = applyDelta(document, change[u"delta"_s].toObject());
    }
    QCOMPARE(document, documentOf(home.picture));
}

void tst_daemonapi::whoIsUpToDateWaitsForTheNextPicture()
{
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    client.send(requestOf("GET", changesTarget(1), home.token));
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 1\n"));
    QVERIFY(!client.take());

    home.showNext();

    const RawAnswer answer = client.wait();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"changes"_s].toArray().size(), 1);
}

void tst_daemonapi::aWaitEndsWithoutNews()
{
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.get(changesTarget(1, "&wait=1"));

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"seq"_s].toInteger(), 1);
    QVERIFY(answer.json()[u"changes"_s].toArray().isEmpty());
}

void tst_daemonapi::whoKnowsAnotherStoryIsSentForTheWholePicture_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addRow("another epoch") << QByteArray("/api/v1/changes?source=source&epoch=e0&since=1") << 410;
    QTest::addRow("another source") << QByteArray("/api/v1/changes?source=s&epoch=epoch&since=1") << 410;
    QTest::addRow("the future") << changesTarget(99) << 410;
    QTest::addRow("no position") << QByteArray("/api/v1/changes") << 400;
    QTest::addRow("a position that is none") << QByteArray("/api/v1/changes?source=source&epoch=epoch&since=-1") << 400;
    QTest::addRow("two positions") << changesTarget(1, "&since=2") << 400;
}

void tst_daemonapi::whoKnowsAnotherStoryIsSentForTheWholePicture()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    ApiHome home;
    home.showNext();

    QCOMPARE(home.get(target).status, status);
}

void tst_daemonapi::manyReadersGetTheSameBytes()
{
    ApiHome home;
    home.showNext();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int client = 0; client < 50; ++client) {
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->send(requestOf("GET", changesTarget(1), home.token, "Accept-Encoding: gzip\r\n"));
    }
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 50\n"));

    for (int mark = 0; mark < 50; ++mark) // what is short is not packed
        home.picture.marks.append(seenMark(u"orders-db"_s, home.picture.now, u"mark.%1"_s.arg(mark), {}));
    home.showNext();

    const RawAnswer first = clients.front()->wait();
    QCOMPARE(first.headers.value("content-encoding"), "gzip");
    for (const auto& client : clients) {
        if (client != clients.front())
            QCOMPARE(client->wait().body, first.body);
    }
}

void tst_daemonapi::packedAnswersUnpackToTheSame()
{
    ApiHome home;
    home.showNext();
    const RawAnswer plain = home.get("/api/v1/picture", "Accept-Encoding: br, gzip;q=0\r\n");
    const RawAnswer packed = home.get("/api/v1/picture", "Accept-Encoding: br, gzip\r\n");

    QVERIFY(!plain.headers.contains("content-encoding"));
    QCOMPARE(packed.headers.value("content-encoding"), "gzip");
    QVERIFY2(packed.body.size() * 4 < plain.body.size(), qPrintable(QString::number(packed.body.size())));
    // zlib's own form wants the length before and another head than gzip's ten bytes.
    z_stream stream {};
    QCOMPARE(inflateInit2(&stream, MAX_WBITS + 16), Z_OK);
    QByteArray unpacked(plain.body.size() + 1, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.body.constData()));
    stream.avail_in = uInt(packed.body.size());
    stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
    stream.avail_out = uInt(unpacked.size());
    QCOMPARE(inflate(&stream, Z_FINISH), Z_STREAM_END);
    unpacked.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    QCOMPARE(unpacked, plain.body);
}

void tst_daemonapi::historyIsServed()
{
    ApiHome home;
    home.showNext();

    const QJsonObject history = home.get("/api/v1/history?target=orders-db&indicator=connections.used").json();

    QCOMPARE(history[u"schema"_s].toString(), u"yagura.history/1"_s);
    QVERIFY(!history[u"points"_s].toArray().isEmpty());
    QVERIFY(history[u"points"_s][0][0].toString().endsWith(u'Z'));
    QCOMPARE(home.get("/api/v1/history?target=orders-db").status, 400);
    QVERIFY(home.get("/api/v1/history?target=nobody&indicator=x").json()[u"points"_s].toArray().isEmpty());
}

void tst_daemonapi::thePastIsServedWhenThePipelineHasIt()
{
    ApiHome home;
    home.showNext();
    const QByteArray since = home.picture.now.utc.addSecs(-60).toString(Qt::ISODateWithMs).toLatin1();
    RawClient client(home.port);
    client.send(requestOf("GET", "/api/v1/past?since=" + since, home.token));
    QTRY_COMPARE(home.watch.askedPast.size(), std::size_t(1));
    QCOMPARE(home.watch.askedPast[0], home.picture.now.boot - std::chrono::seconds(60));

    home.watch.tellPast("pictures");

    QCOMPARE(client.wait().body, "pictures");
    QCOMPARE(home.get("/api/v1/past?since=yesterday").status, 400);
}

void tst_daemonapi::aMarkIsWrittenByTheNameOfTheToken()
{
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.ask(requestOf("POST", "/api/v1/marks", home.token, {},
        R"({"text": "deploy 1.4", "node": "orders-db", "who": "somebody else"})"));

    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"who"_s].toString(), u"kei"_s);
    QFile file(home.folder.filePath(u"marks.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray line = file.readAll();
    QVERIFY2(line.contains("deploy 1.4") && line.contains("\"kei\"") && !line.contains("somebody"), line.constData());
    QCOMPARE(home.ask(requestOf("POST", "/api/v1/marks", home.reader, {}, R"({"text": "x"})")).status, 403);
}

void tst_daemonapi::badMarksAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, const QByteArray& body, const QString& code) {
        QTest::addRow("%s", what) << body << code;
    };
    row("no JSON", "text=deploy", u"bad_json"_s);
    row("a list", "[]", u"bad_json"_s);
    row("a key twice", R"({"text": "a", "text": "b"})", u"bad_json"_s);
    row("half a character", R"({"text": "\ud800"})", u"bad_json"_s);
    row("deep", QByteArray(5'000, '[') + QByteArray(5'000, ']'), u"bad_json"_s);
    row("no text", R"({"node": "orders-db"})", u"bad_value"_s);
    row("a number", R"({"text": 5})", u"bad_value"_s);
    row("a line break", R"({"text": "a\nb"})", u"bad_text"_s);
    row("nothing", R"({"text": " "})", u"bad_text"_s);
    row("nobody", R"({"text": "a", "node": "nobody"})", u"unknown_node"_s);
}

void tst_daemonapi::badMarksAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.ask(requestOf("POST", "/api/v1/marks", home.token, {}, body));

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
    QVERIFY(!QFile::exists(home.folder.filePath(u"marks.jsonl"_s)));
}

void tst_daemonapi::healthIsEmptyAndForEverybody()
{
    ApiHome home;
    home.showNext();

    const RawAnswer answer = home.ask(requestOf("GET", "/healthz", {}));

    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
}

void tst_daemonapi::metricsTellTargetsAndRequests()
{
    ApiHome home;
    home.picture.targets[0].target.id = u"a\"b\\c\nd"_s;
    home.showNext();
    home.get("/api/v1/picture");

    const QByteArray text = home.get("/metrics").body;

    QVERIFY2(
        text.contains("yagura_probe_last_success_timestamp_seconds{target=\"a\\\"b\\\\c\\nd\"} "), text.constData());
    QVERIFY(text.contains("yagura_http_answers_total{status=\"200\"} 1\n"));
    QCOMPARE(home.ask(requestOf("GET", "/metrics", {})).status, 401);
}

void tst_daemonapi::everybodyWhoWaitsIsAnsweredAtTheEnd()
{
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    client.send(requestOf("GET", changesTarget(1), home.token));
    QTRY_VERIFY(home.get("/metrics").body.contains("yagura_http_waiting 1\n"));

    home.api.reset();

    const RawAnswer answer = client.wait();
    QVERIFY2(answer.status == 503 || client.isClosed(), qPrintable(QString::number(answer.status)));
}

// libmicrohttpd ends the program when it is stopped while somebody waits, and these are first seen as it stops.
void tst_daemonapi::whoAsksWhileItStopsIsAnsweredToo()
{
    ApiHome home;
    home.showNext();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(home.port));
        clients.back()->send(requestOf("GET", changesTarget(1), home.token));
    }

    home.api.reset();

    for (const auto& client : clients) {
        const RawAnswer answer = client->wait();
        QVERIFY2(answer.status == 503 || client->isClosed(), qPrintable(QString::number(answer.status)));
    }
}

void tst_daemonapi::aConnectionServesManyRequests()
{
    ApiHome home;
    home.showNext();
    RawClient client(home.port);
    const QByteArray request = requestOf("GET", "/metrics", home.token);
    client.send(request.repeated(5));

    for (int answer = 0; answer < 5; ++answer)
        QCOMPARE(client.wait().status, 200);
}

QTEST_GUILESS_MAIN(tst_daemonapi)
#include "tst_daemonapi.moc"
