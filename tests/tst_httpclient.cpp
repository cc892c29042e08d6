// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpclient.h"
#include "tests/support/httpasking.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

using Kind = Manner::Kind;

constexpr auto patience = 600ms;

/// Resident memory of this process in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aGoodAnswerComesWhole()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::answer(R"({"name":"orders"})"));
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/api/queues/%2F/a%2Fb?columns=name", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"answered"_s);
        QCOMPARE((*asked.result)->status, 200);
        QCOMPARE((*asked.result)->body, R"({"name":"orders"})"_ba);
        QCOMPARE(server.requests().first().target, "/api/queues/%2F/a%2Fb?columns=name"_ba);
        const auto head = server.requests().first().head;
        QVERIFY(head.contains("Authorization: Basic " + "monitor:s3cret"_ba.toBase64()));
        QVERIFY(!head.contains("Cookie"));
        QCOMPARE(client.counters().answered, 1);
        QTRY_COMPARE(client.counters().liveReplies, 0);
    }

    void dotsThatDoNotWalkAreSent()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::answer("[]"));
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/api/queues/%2F/a..b/.../.x?columns=../..", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"answered"_s);
        QCOMPARE(server.requests().first().target, "/api/queues/%2F/a..b/.../.x?columns=../.."_ba);
    }

    void thePathPrefixOfAnOriginIsKept()
    {
        MisbehavingServer server;
        server.onRequest("/rabbit/api/", Manner::answer("{}"));
        auto origin = originOf(server);
        origin.base.setPath(u"/rabbit/"_s);
        HttpClient client(origin);

        Asked asked;
        asked.ask(client, "/api/overview", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"answered"_s);
    }

    void everyFaultEndsInANamedFailureWithinTheDeadline_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<FailureClass>("failureClass");
        QTest::addColumn<QString>("code");

        const QByteArray body(4000, 'x');
        const auto row = [](const char* name, const Manner& manner, FailureClass failureClass, const QString& code) {
            QTest::newRow(name) << manner << failureClass << code;
        };
        row("silent", Manner::of(Kind::Silent), FailureClass::NoAnswer, u"attempt.deadline"_s);
        row("drip", Manner::of(Kind::Drip, body), FailureClass::NoAnswer, u"attempt.deadline"_s);
        row("half answer", Manner::of(Kind::HalfAnswer, body), FailureClass::Protocol, u"server.closed_connection"_s);
        row("reset", Manner::of(Kind::Reset), FailureClass::Refused, u"server.closed_connection"_s);
        // Qt's client cannot tell a stranger from a connection that broke; the ladder can.
        row("ssh speaks", Manner::of(Kind::WrongProtocol, "SSH-2.0-OpenSSH_9.2p1\r\n\r\n"), FailureClass::Refused,
            u"server.closed_connection"_s);
        row("redirect to a file", Manner::redirect("file:///etc/passwd"), FailureClass::Protocol, u"http.redirect"_s);
        row("redirect in a loop", Manner::of(Kind::Loop), FailureClass::Protocol, u"http.redirect"_s);
        row("401", Manner::answer("{}", 401), FailureClass::Auth, u"login.wrong_password"_s);
        row("403", Manner::answer("{}", 403), FailureClass::Permission, u"query.permission"_s);
        row("404", Manner::answer("{}", 404), FailureClass::Protocol, u"http.status"_s);
        row("429", Manner::answer("{}", 429), FailureClass::Protocol, u"http.status"_s);
        row("503", Manner::answer("{}", 503), FailureClass::Refused, u"http.status"_s);
    }

    void everyFaultEndsInANamedFailureWithinTheDeadline()
    {
        QFETCH(Manner, manner);
        QFETCH(FailureClass, failureClass);
        QFETCH(QString, code);
        MisbehavingServer server;
        server.onRequest("", manner);
        HttpClient client(originOf(server));

        QElapsedTimer watch;
        watch.start();
        Asked asked;
        asked.ask(client, "/api/overview", limitsOf(patience));
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE_LT(watch.elapsed(), std::chrono::milliseconds(patience + 2s).count());
        QCOMPARE(asked.code(), code);
        QCOMPARE(asked.failure().failureClass, failureClass);
        QTRY_COMPARE(client.counters().liveReplies, 0);
        QCOMPARE(asked.answers, 1);
    }

    void aClosedPortIsRefused()
    {
        MisbehavingServer server;
        const auto origin = originOf(server);
        server.close();
        HttpClient client(origin);

        Asked asked;
        asked.ask(client, "/", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"tcp.refused"_s);
        QCOMPARE(asked.failure().failureClass, FailureClass::Refused);
    }

    void anUnknownNameIsADnsFailure()
    {
        HttpOrigin origin;
        origin.base = QUrl(u"http://does-not-exist.invalid:15672"_s);
        HttpClient client(origin);

        Asked asked;
        asked.ask(client, "/", limitsOf(15s, 15s));
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, 20'000);

        if (asked.failure().failureClass == FailureClass::NoAnswer)
            QSKIP("the resolver of this machine does not answer");
        QCOMPARE(asked.code(), u"dns.not_found"_s);
    }

    void withoutAPasswordWeSaySo()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::answer("{}", 401));
        auto origin = originOf(server);
        origin.password.reset();
        HttpClient client(origin);

        Asked asked;
        asked.ask(client, "/", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"login.no_password"_s);
        QVERIFY(!server.requests().first().head.contains("Authorization"));
    }

    void theTargetOfARedirectHearsNothing()
    {
        MisbehavingServer thief;
        thief.onRequest("", Manner::answer("{}"));
        MisbehavingServer server;
        auto elsewhere = thief.url();
        elsewhere.setUserName(u"somebody"_s);
        server.onRequest("", Manner::redirect(elsewhere.toEncoded() + "/steal?token=1"));
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/api/overview", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"http.redirect"_s);
        QCOMPARE(asked.failure().args.value(u"location"_s).toString(), u"127.0.0.1"_s);
        QCOMPARE(thief.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void silenceInTheMiddleEndsAtTheInactivityLimit()
    {
        MisbehavingServer server;
        auto manner = Manner::of(Kind::Drip, QByteArray(4000, 'x'));
        manner.pace = 1s;
        server.onRequest("", manner);
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/", limitsOf(10s, 300ms));
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"query.timeout"_s);
        QCOMPARE(asked.failure().failureClass, FailureClass::NoAnswer);
    }

    void aBodyIsCutAtTheCapAndMemoryStaysFlat_data()
    {
        QTest::addColumn<Manner>("manner");

        QTest::newRow("announced") << Manner::answer(QByteArray(17 * 1024 * 1024, ' '));
        QTest::newRow("endless") << Manner::of(Kind::EndlessBody);
    }

    void aBodyIsCutAtTheCapAndMemoryStaysFlat()
    {
        QFETCH(Manner, manner);
        MisbehavingServer server;
        server.onRequest("", manner);
        HttpClient client(originOf(server));
        [[maybe_unused]] const auto before = residentBytes();

        Asked asked;
        asked.ask(client, "/", limitsOf(20s, 5s));
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, 25'000);

        QCOMPARE(asked.code(), u"http.too_large"_s);
        QCOMPARE(asked.failure().failureClass, FailureClass::Limit);
        QCOMPARE(asked.failure().args.value(u"limit"_s).toInteger(), 16 * 1024 * 1024);
        // The body held so far, Qt's buffers, and the server's share in this process.
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed, to catch its use
        QCOMPARE_LT(residentBytes() - before, 64 * 1024 * 1024);
#endif
    }

    void aGzipBombIsRefused()
    {
        MisbehavingServer server;
        // 64 MiB of spaces: qCompress gives zlib with a length in front, which "deflate" means without it.
        auto manner = Manner::answer(qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).sliced(4));
        manner.headers = {"Content-Encoding: deflate"};
        server.onRequest("", manner);
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/", limitsOf(20s, 5s));
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, 25'000);

        QCOMPARE(asked.code(), u"http.too_large"_s);
    }

    void aPackedAnswerIsUnpacked()
    {
        MisbehavingServer server;
        auto manner = Manner::answer(qCompress(QByteArray(100'000, '7'), 9).sliced(4));
        manner.headers = {"Content-Encoding: deflate"};
        server.onRequest("", manner);
        HttpClient client(originOf(server));

        Asked asked;
        asked.ask(client, "/", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), u"answered"_s);
        QCOMPARE((*asked.result)->body, QByteArray(100'000, '7'));
    }

    void atMostTwoRequestsAreInFlight()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        HttpClient client(originOf(server));

        std::array<Asked, 5> asked;
        for (auto& one : asked)
            one.ask(client, "/", limitsOf(10s, 10s));
        QTRY_COMPARE(server.requests().size(), 2);

        QCOMPARE(client.counters().inFlight, 2);
        QCOMPARE(client.counters().waiting, 3);
        server.onRequest("", Manner::answer("{}"));
        client.cancelAll({FailureClass::NoAnswer, u"attempt.deadline"_s, {}});
        for (const auto& one : asked) {
            QCOMPARE(one.answers, 1);
            QCOMPARE(one.code(), u"attempt.deadline"_s);
        }
        QCOMPARE(client.counters().inFlight, 0);
        QTRY_COMPARE(client.counters().liveReplies, 0);

        Asked later;
        later.ask(client, "/", limitsOf());
        QTRY_COMPARE(later.answers, 1);
        QCOMPARE(later.code(), u"answered"_s);
    }

    void waitingForATurnCountsToo()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        HttpClient client(originOf(server));

        std::array<Asked, 3> asked;
        asked[0].ask(client, "/", limitsOf());
        asked[1].ask(client, "/", limitsOf());
        asked[2].ask(client, "/", limitsOf(patience)); // its turn does not come before that
        QTRY_COMPARE(asked[2].answers, 1);

        QCOMPARE(asked[2].code(), u"attempt.deadline"_s);
        QCOMPARE(server.requests().size(), 2);
    }

    void aClientMayDieWhileRequestsAreOut()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        auto client = std::make_unique<HttpClient>(originOf(server));

        Asked asked;
        asked.ask(*client, "/", limitsOf());
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(asked.answers, 0);
    }

    void aCallbackMayDeleteTheClient()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::answer("{}"));
        auto client = std::make_unique<HttpClient>(originOf(server));

        bool answered = false;
        client->get("/", limitsOf(), [&](const Result<HttpAnswer>&) {
            client.reset();
            answered = true;
        });
        QTRY_VERIFY(answered);

        QVERIFY(!client);
    }

    void theEventLoopNeverStandsStill()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        HttpClient client(originOf(server));
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start(10ms);

        Asked asked;
        asked.ask(client, "/", limitsOf(patience));
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE_LT(longest, 1'000);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
