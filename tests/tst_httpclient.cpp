// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpclient.h"
#include "backends/net/httpladder.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

using Kind = Manner::Kind;

constexpr auto patience = 600ms;

HttpOrigin originOf(const MisbehavingServer& server, const QString& caFile = {})
{
    return {server.url(), u"monitor"_s, SecretString("s3cret"), caFile};
}

HttpLimits limitsOf(std::chrono::milliseconds deadline = 5s, std::chrono::milliseconds inactivity = 5s)
{
    HttpLimits limits;
    limits.deadline = deadline;
    limits.inactivity = inactivity;
    return limits;
}

/// Resident memory of this process in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// One request, its answer, and how often the answer came.
struct Asked {
    std::optional<Result<HttpAnswer>> result;
    int answers = 0;

    void ask(HttpClient& client, const QByteArray& target, const HttpLimits& limits)
    {
        client.get(target, limits, [this](Result<HttpAnswer> answer) {
            result.emplace(std::move(answer));
            ++answers;
        });
    }
    QString code() const { return *result ? u"answered"_s : result->error().code; }
    Failure failure() const { return *result ? Failure() : result->error(); }
};

/// What the rungs say: "passed", "failed", …
QStringList outcomesOf(const ConnectLadder& ladder)
{
    QStringList words;
    for (const auto& step : ladder.steps) {
        switch (step.outcome) {
        case LadderStep::Outcome::Passed:
            words.append(u"passed"_s);
            break;
        case LadderStep::Outcome::Failed:
            words.append(u"failed"_s);
            break;
        case LadderStep::Outcome::NotReached:
            words.append(u"-"_s);
            break;
        case LadderStep::Outcome::NotUsed:
            words.append(u"unused"_s);
            break;
        }
    }
    return words;
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
        row("ssh speaks", Manner::of(Kind::WrongProtocol, "SSH-2.0-OpenSSH_9.2p1\r\n\r\n"), FailureClass::Refused, u"server.closed_connection"_s);
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

        QCOMPARE_LT(watch.elapsed(), 2 * std::chrono::milliseconds(patience).count());
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
        const auto before = residentBytes();

        Asked asked;
        asked.ask(client, "/", limitsOf(20s, 5s));
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, 25'000);

        QCOMPARE(asked.code(), u"http.too_large"_s);
        QCOMPARE(asked.failure().failureClass, FailureClass::Limit);
        QCOMPARE(asked.failure().args.value(u"limit"_s).toInteger(), 16 * 1024 * 1024);
        // The body held so far, Qt's buffers, and the server's share in this process.
        QCOMPARE_LT(residentBytes() - before, 64 * 1024 * 1024);
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
        for (auto& one : asked)
            one.ask(client, "/", limitsOf(patience));
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

        QCOMPARE_LT(longest, 300);
    }

    void certificatesAreToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");

        QTest::newRow("good") << u"good"_s << u"answered"_s << QString();
        QTest::newRow("expired") << u"expired"_s << u"tls.certificate_expired"_s << u"expired"_s;
        QTest::newRow("wrong host") << u"wronghost"_s << u"tls.host_mismatch"_s << u"host"_s;
        QTest::newRow("self-signed") << u"selfsigned"_s << u"tls.untrusted"_s << u"self_signed"_s;
        QTest::newRow("own CA not given") << u"unknown"_s << u"tls.untrusted"_s << u"unknown_issuer"_s;
        QTest::newRow("no CA in the file") << u"nofile"_s << u"tls.untrusted"_s << u"ca_file_unreadable"_s;
    }

    void certificatesAreToldApart()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        if (!m_certificates.isAvailable())
            QSKIP("no openssl command");
        const QHash<QString, TlsIdentity> identities{
            {u"expired"_s, m_certificates.expired()},
            {u"wronghost"_s, m_certificates.wrongHost()},
            {u"selfsigned"_s, m_certificates.selfSigned()},
        };
        MisbehavingServer server(identities.value(name, m_certificates.good()));
        server.onRequest("", Manner::answer(R"({"ok":true})"));
        const auto caFile = name == u"unknown" ? QString() : name == u"nofile" ? u"/nonexistent.pem"_s : m_certificates.authorityFile();
        const auto origin = originOf(server, caFile);
        HttpClient client(origin);

        Asked asked;
        asked.ask(client, "/", limitsOf());
        QTRY_COMPARE(asked.answers, 1);

        QCOMPARE(asked.code(), code);
        QCOMPARE(asked.failure().args.value(u"reason"_s).toString(), reason);
        QCOMPARE(server.requests().size(), reason.isEmpty() ? 1 : 0);

        const auto ladder = walk(origin, 5s);
        const auto* failing = ladder.failing();
        QCOMPARE(failing ? failing->failure->code : u"answered"_s, code);
        if (failing)
            QCOMPARE(failing->rung, Rung::Tls);
        else
            QCOMPARE(ladder.steps.at(2).outcome, LadderStep::Outcome::Passed);
    }

    void theLadderNamesTheFirstRungThatFails_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QStringList>("outcomes");
        QTest::addColumn<QString>("code");

        const auto row = [](const char* name, const Manner& manner, const char* outcomes, const char* code) {
            QTest::newRow(name) << manner << QString::fromLatin1(outcomes).split(u' ') << QString::fromLatin1(code);
        };
        row("all is well", Manner::answer(R"({"ok":true})"), "unused passed unused passed passed", "");
        row("silent", Manner::of(Kind::Silent), "unused passed unused failed -", "attempt.deadline");
        row("reset", Manner::of(Kind::Reset), "unused passed unused failed -", "server.closed_connection");
        row("ssh speaks", Manner::of(Kind::WrongProtocol, "SSH-2.0-x\r\n"), "unused passed unused failed -", "http.not_http");
        row("wrong password", Manner::answer("{}", 401), "unused passed unused failed -", "login.wrong_password");
        row("not allowed", Manner::answer("{}", 403), "unused passed unused failed -", "query.permission");
        row("redirect", Manner::redirect("http://elsewhere.example/"), "unused passed unused failed -", "http.redirect");
        row("login page", Manner::answer("<html>"), "unused passed unused passed failed", "http.not_json");
        row("half answer", Manner::of(Kind::HalfAnswer, QByteArray(400, 'x')), "unused passed unused passed failed", "server.closed_connection");
        row("drip", Manner::of(Kind::Drip, QByteArray(400, 'x')), "unused passed unused failed -", "attempt.deadline");
        row("endless", Manner::of(Kind::EndlessBody), "unused passed unused passed failed", "http.too_large");
    }

    void theLadderNamesTheFirstRungThatFails()
    {
        QFETCH(Manner, manner);
        QFETCH(QStringList, outcomes);
        QFETCH(QString, code);
        MisbehavingServer server;
        server.onRequest("", manner);

        const auto ladder = walk(originOf(server), patience);

        QCOMPARE(outcomesOf(ladder), outcomes);
        QCOMPARE(ladder.failing() ? ladder.failing()->failure->code : QString(), code);
        for (const auto& step : ladder.steps)
            QCOMPARE(step.milliseconds.has_value(), step.outcome == LadderStep::Outcome::Passed || step.outcome == LadderStep::Outcome::Failed);
    }

    void theLadderLooksUpANameAndTriesEachAddress()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::answer(R"({"ok":true})"));
        auto origin = originOf(server);
        origin.base.setHost(u"localhost"_s);

        const auto ladder = walk(origin, 5s);

        QVERIFY(!ladder.failing());
        QCOMPARE(ladder.steps.first().outcome, LadderStep::Outcome::Passed);
        QVERIFY(ladder.steps.first().detail.contains(u"127.0.0.1"_s));
    }

    void aClosedPortFailsOnTheTcpRung()
    {
        MisbehavingServer server;
        const auto origin = originOf(server);
        server.close();

        const auto ladder = walk(origin, 5s);

        QCOMPARE(outcomesOf(ladder), (QStringList{u"unused"_s, u"failed"_s, u"-"_s, u"-"_s, u"-"_s}));
        QCOMPARE(ladder.failing()->failure->code, u"tcp.refused"_s);
    }

    void aWalkCanBeCalledOff()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        const auto origin = originOf(server);
        HttpLadder ladder(origin, "/", [](QByteArrayView) { return std::nullopt; }, std::identity(), nullptr);
        std::optional<ConnectLadder> walked;
        ladder.walk(10s, [&](const ConnectLadder& result) { walked = result; });
        QTRY_COMPARE(server.requests().size(), 1);

        ladder.cancel({FailureClass::NoAnswer, u"attempt.deadline"_s, {}});

        QVERIFY(walked);
        QCOMPARE(walked->failing()->rung, Rung::Login);
        QVERIFY(!ladder.isWalking());
    }

private:
    /// Walks and waits for the end; "ok" must stand in the answer.
    static ConnectLadder walk(const HttpOrigin& origin, std::chrono::milliseconds deadline)
    {
        const auto check = [](QByteArrayView body) -> std::optional<Failure> {
            if (body.contains("ok"))
                return std::nullopt;
            return Failure{FailureClass::Protocol, u"http.not_json"_s, {}};
        };
        HttpLadder ladder(origin, "/", check, std::identity(), nullptr);
        std::optional<ConnectLadder> walked;
        ladder.walk(deadline, [&](const ConnectLadder& result) { walked = result; });
        if (!QTest::qWaitFor([&] { return walked.has_value(); }, 10'000))
            QTest::qFail("the ladder has no end", __FILE__, __LINE__);
        return walked.value_or(ConnectLadder());
    }

    TestCertificates m_certificates;
};

Q_DECLARE_METATYPE(yagura::testing::Manner)

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
