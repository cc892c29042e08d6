// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"
#include "backends/watch/daemonwatch.h"
#include "models/domain/picturejson.h"
#include "models/domain/picturereading.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A few targets that answer, so that there is something to serve.
const QByteArray nodes = "targets:\n  - {id: a, system: local, every: 1s}\n  - {id: b, system: local, every: 1s}\n";
constexpr int mostKib = 64 * 1024;

/// Sends a body without end, as fast as the server takes it and no more than so much.
class EndlessBody final {
public:
    EndlessBody(quint16 port, const QByteArray& head, QByteArray chunk, qint64 most)
        : m_client(port), m_chunk(std::move(chunk)), m_left(most)
    {
        m_client.send(head);
        QObject::connect(&m_client.socket(), &QTcpSocket::bytesWritten, &m_client.socket(), [this] { feed(); });
        QObject::connect(&m_client.socket(), &QTcpSocket::connected, &m_client.socket(), [this] { feed(); });
    }

    RawClient& client() { return m_client; }
    bool isOver() { return m_client.isClosed() || m_client.take().has_value(); }
    qint64 left() const { return m_left; }

private:
    void feed()
    {
        while (m_left > 0 && m_client.socket().bytesToWrite() < 256 * 1024) {
            m_client.send(m_chunk);
            m_left -= m_chunk.size();
        }
    }

    RawClient m_client;
    QByteArray m_chunk;
    qint64 m_left;
};

QByteArray postHead(const QByteArray& token, const QByteArray& length)
{
    return "POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
        + token + "\r\n" + length + "\r\n\r\n";
}

/// What is told of targets, without what depends on when it is shown: a picture that has waited for the next one may
/// have stale values in it, and the same one asked for again has not.
QByteArray ageless(const Picture& picture)
{
    QJsonArray rows;
    for (const QJsonValue& row : pictureJson(picture)[u"targets"_s].toArray()) {
        QJsonObject target = row.toObject();
        target.remove(u"freshness"_s);
        rows.append(target);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

} // namespace

/// The real daemon under attack and under the axe: named answers, bounded memory, and everybody else is served.
class tst_daemonattacks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanup();

    void aBodyOfThreeHundredMegabytesIsRefusedAtOnce();
    void anEndlessBodyIsCutOff();
    void aLongHeadIsRefused();
    void halfOpenClientsAreDroppedWhileOthersAreServed();
    void aDripIsCutOff();
    void hasteIsAnsweredWithPatience();
    void strangersInHasteAreSentAway();
    void connectionsThatSayNothingTakeNobodysPlace();
    void manyLongPollsCostLittle();
    void memoryStayedBounded();
    void aKilledDaemonIsFoundAgainWithoutAGap();

private:
    /// A client that behaves is answered in a second, whatever goes on.
    void othersAreServed()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(m_daemon->ask("GET", "/api/v1/picture").status, 200);
        QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed())));
    }

    std::unique_ptr<DaemonProcess> m_daemon;
};

void tst_daemonattacks::initTestCase()
{
    m_daemon = std::make_unique<DaemonProcess>(nodes);
    m_daemon->start();
    QVERIFY2(m_daemon->serves(), m_daemon->log().constData());
    qInfo("peak before: %d KiB, of that its own: %d KiB", m_daemon->peakKib(), m_daemon->anonymousKib());
}

void tst_daemonattacks::cleanup()
{
    QVERIFY2(m_daemon->process().isRunning(), m_daemon->log().constData());
}

void tst_daemonattacks::aBodyOfThreeHundredMegabytesIsRefusedAtOnce()
{
    RawClient client(m_daemon->port());
    client.send(postHead(m_daemon->token(), "Content-Length: 314572800") + QByteArray(64 * 1024, ' '));

    QCOMPARE(client.wait().status, 413);
    QTRY_VERIFY(client.isClosed());
    othersAreServed();
}

void tst_daemonattacks::anEndlessBodyIsCutOff()
{
    const QByteArray chunk = "8000\r\n" + QByteArray(0x8000, ' ') + "\r\n";
    constexpr qint64 most = 64 * 1024 * 1024;
    EndlessBody body(m_daemon->port(), postHead(m_daemon->token(), "Transfer-Encoding: chunked"), chunk, most);

    QTRY_VERIFY(body.isOver());
    QVERIFY2(body.left() > most - 16 * 1024 * 1024, qPrintable(QString::number(most - body.left())));
    othersAreServed();
}

void tst_daemonattacks::aLongHeadIsRefused()
{
    RawClient client(m_daemon->port());
    client.send("GET /api/v1/picture HTTP/1.1\r\nHost: localhost\r\nX-Long: " + QByteArray(200'000, 'a') + "\r\n\r\n");

    const RawAnswer answer = client.wait();
    QVERIFY2(answer.status == 431 || answer.status == 414, qPrintable(QString::number(answer.status)));
    othersAreServed();
}

void tst_daemonattacks::halfOpenClientsAreDroppedWhileOthersAreServed()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int client = 0; client < 200; ++client) {
        clients.push_back(std::make_unique<RawClient>(m_daemon->port()));
        clients.back()->send("GET /api/v1/picture HTTP/1.1\r\nHost: local");
    }
    QTRY_VERIFY(std::ranges::all_of(clients, [](const auto& client) { return client->isConnected(); }));
    othersAreServed();

    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(clients, [](const auto& client) { return client->isClosed(); }), 9'000);
    othersAreServed();
}

// A byte now and then keeps a connection alive for libmicrohttpd, but not for us.
void tst_daemonattacks::aDripIsCutOff()
{
    RawClient client(m_daemon->port());
    client.send("GET /api/v1/picture HTTP/1.1\r\nHost: localhost\r\nX-Drip: ");
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &drip, [&] { client.send("a"); });
    drip.start(1s);

    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 15'000);
    othersAreServed();
}

void tst_daemonattacks::hasteIsAnsweredWithPatience()
{
    const QByteArray request = requestOf("GET", "/api/v1/changes?source=a&epoch=b&since=1", m_daemon->token());
    constexpr int clients = 20;
    constexpr int each = 500;
    std::vector<std::unique_ptr<RawClient>> hasty;
    QElapsedTimer time;
    time.start();
    for (int client = 0; client < clients; ++client) {
        hasty.push_back(std::make_unique<RawClient>(m_daemon->port()));
        hasty.back()->send(request.repeated(each));
    }
    QHash<int, int> statuses;
    int answers = 0;
    bool isServed = false;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        for (const auto& client : hasty) {
            while (const auto answer = client->take()) {
                ++statuses[answer->status];
                ++answers;
            }
        }
        if (!isServed && answers > 1'000) {
            othersAreServed();
            isServed = true;
        }
        return answers == clients * each;
    }()),
        30'000);
    qInfo("%d requests in %lld ms, %d of them 429", answers, time.elapsed(), statuses.value(429));
    QVERIFY(isServed);
    QVERIFY(statuses.value(410) >= clients * 20);
    QCOMPARE(statuses.value(410) + statuses.value(429), answers);
}

// A new connection for each request, so that nobody is counted.
void tst_daemonattacks::strangersInHasteAreSentAway()
{
    constexpr int most = 1'000;
    constexpr std::size_t atOnce = 50;
    const QByteArray request = requestOf("GET", "/api/v1/picture", "a token of nobody", "Connection: close\r\n");
    std::vector<std::unique_ptr<RawClient>> strangers;
    QHash<int, int> statuses;
    int asked = 0;
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        for (auto& stranger : strangers) {
            if (const auto answer = stranger->take()) {
                ++statuses[answer->status];
                stranger.reset();
            }
        }
        std::erase(strangers, nullptr);
        for (; strangers.size() < atOnce && asked < most; ++asked) {
            strangers.push_back(std::make_unique<RawClient>(m_daemon->port()));
            strangers.back()->send(request);
        }
        if (asked == most / 2)
            othersAreServed();
        return statuses.value(401) == most;
    }()),
        30'000);
    qInfo("%d strangers in %lld ms", most, time.elapsed());
    othersAreServed();
}

void tst_daemonattacks::connectionsThatSayNothingTakeNobodysPlace()
{
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int client = 0; client < 700; ++client)
        silent.push_back(std::make_unique<RawClient>(m_daemon->port()));
    QTRY_VERIFY(std::ranges::any_of(silent, [](const auto& client) { return client->isConnected(); }));
    QTRY_VERIFY(std::ranges::count_if(silent, [](const auto& client) { return client->isClosed(); }) >= 100);
    othersAreServed();
}

void tst_daemonattacks::manyLongPollsCostLittle()
{
    const QJsonValue position = m_daemon->ask("GET", "/api/v1/picture").json()[u"position"_s];
    const QByteArray target = "/api/v1/changes?source=" + position[u"source"_s].toString().toLatin1() + "&epoch="
        + position[u"epoch"_s].toString().toLatin1() + "&since=" + QByteArray::number(position[u"seq"_s].toInteger());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int client = 0; client < 300; ++client) {
        clients.push_back(std::make_unique<RawClient>(m_daemon->port()));
        clients.back()->send(requestOf("GET", target, m_daemon->token(), "Accept-Encoding: gzip\r\n"));
    }
    othersAreServed();

    for (const auto& client : clients)
        QCOMPARE(client->wait().status, 200);
}

void tst_daemonattacks::memoryStayedBounded()
{
    qInfo("peak after: %d KiB, of that its own: %d KiB", m_daemon->peakKib(), m_daemon->anonymousKib());
    QVERIFY2(m_daemon->peakKib() < mostKib, qPrintable(QString::number(m_daemon->peakKib())));
}

// Five times in a check, a hundred with YAGURA_KILLS=100. What is shown at a position is, word by word, what the daemon
// says of that position itself.
void tst_daemonattacks::aKilledDaemonIsFoundAgainWithoutAGap()
{
    const int kills = qEnvironmentVariableIsSet("YAGURA_KILLS") ? qEnvironmentVariableIntValue("YAGURA_KILLS") : 5;
    const QString listen = u"127.0.0.1:%1"_s.arg(m_daemon->port());
    std::vector<std::unique_ptr<DaemonWatch>> watches;
    std::vector<PicturePtr> newest(20);
    QStringList gaps;
    for (std::size_t client = 0; client < newest.size(); ++client) {
        watches.push_back(std::make_unique<DaemonWatch>(
            DaemonLinkParts {{m_daemon->url(), {}, std::nullopt, {}, SecretString(m_daemon->token())}, systemClock(),
                quint32(client), {.firstRetry = 20ms, .lastRetry = 200ms}}));
        QObject::connect(
            watches.back().get(), &Watch::pictureChanged, watches.back().get(), [&, client](const PicturePtr& picture) {
                const PicturePtr& before = newest[client];
                if (before && picture->position.epoch == before->position.epoch
                    && picture->position.seq < before->position.seq)
                    gaps.append(u"backwards"_s);
                if (picture->loss && picture->loss->why.code == "daemon.gap"_L1)
                    gaps.append(u"gap"_s);
                newest[client] = picture;
            });
        watches.back()->start();
    }
    const auto allSee = [&](const QString& epoch) {
        return std::ranges::all_of(newest,
            [&](const PicturePtr& picture) { return picture && !picture->loss && picture->position.epoch == epoch; });
    };
    for (int kill = 0; kill < kills; ++kill) {
        const QString epoch = m_daemon->ask("GET", "/api/v1/picture").json()[u"position"_s][u"epoch"_s].toString();
        QVERIFY(!epoch.isEmpty());
        QTRY_VERIFY2(allSee(epoch), m_daemon->log().constData());
        m_daemon->process().end(SIGKILL);
        QTRY_VERIFY(std::ranges::all_of(newest, [](const PicturePtr& picture) { return picture->loss.has_value(); }));
        m_daemon->start({u"--listen"_s, listen});
        QVERIFY2(m_daemon->serves(), m_daemon->log().constData());
    }
    const QString epoch = m_daemon->ask("GET", "/api/v1/picture").json()[u"position"_s][u"epoch"_s].toString();
    QTRY_VERIFY(allSee(epoch));
    QCOMPARE(gaps, QStringList());

    // The same position, told as a whole.
    QJsonObject whole;
    PicturePtr shown;
    QTRY_VERIFY(([&] {
        whole = m_daemon->ask("GET", "/api/v1/picture").json();
        const qint64 seq = whole[u"position"_s][u"seq"_s].toInteger();
        const auto same = std::ranges::find_if(
            newest, [seq](const PicturePtr& picture) { return picture->position.seq == seq && !picture->loss; });
        shown = same == newest.end() ? nullptr : *same;
        return shown != nullptr;
    }()));
    const auto read = pictureFromJson(whole, shown->now.boot);
    QVERIFY(read);
    QCOMPARE((*read)->findings.size(), shown->findings.size());
    QCOMPARE(ageless(**read), ageless(*shown));
}

QTEST_GUILESS_MAIN(tst_daemonattacks)
#include "tst_daemonattacks.moc"
