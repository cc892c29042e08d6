// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httpclient.h"
#include "backends/net/httpladder.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <functional>

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

class TestHttpLadder : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

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
        row("ssh speaks", Manner::of(Kind::WrongProtocol, "SSH-2.0-x\r\n"), "unused passed unused failed -",
            "http.not_http");
        row("wrong password", Manner::answer("{}", 401), "unused passed unused failed -", "login.wrong_password");
        row("not allowed", Manner::answer("{}", 403), "unused passed unused failed -", "query.permission");
        row("redirect", Manner::redirect("http://elsewhere.example/"), "unused passed unused failed -",
            "http.redirect");
        row("login page", Manner::answer("<html>"), "unused passed unused passed failed", "http.not_json");
        row("half answer", Manner::of(Kind::HalfAnswer, QByteArray(400, 'x')), "unused passed unused passed failed",
            "server.closed_connection");
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
            QCOMPARE(step.milliseconds.has_value(),
                step.outcome == LadderStep::Outcome::Passed || step.outcome == LadderStep::Outcome::Failed);
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

        QCOMPARE(outcomesOf(ladder), (QStringList {u"unused"_s, u"failed"_s, u"-"_s, u"-"_s, u"-"_s}));
        QCOMPARE(ladder.failing()->failure->code, u"tcp.refused"_s);
    }

    void aWalkCanBeCalledOff()
    {
        MisbehavingServer server;
        server.onRequest("", Manner::of(Kind::Silent));
        const auto origin = originOf(server);
        HttpLadder ladder(
            origin, "/", [](QByteArrayView) { return std::nullopt; }, std::identity(), nullptr);
        std::optional<ConnectLadder> walked;
        ladder.walk(10s, [&](const ConnectLadder& result) { walked = result; });
        QTRY_COMPARE(server.requests().size(), 1);

        ladder.cancel({FailureClass::NoAnswer, u"attempt.deadline"_s, {}});

        QVERIFY(walked);
        QCOMPARE(walked->failing()->rung, Rung::Login);
        QVERIFY(!ladder.isWalking());
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
        const QHash<QString, TlsIdentity> identities {
            {u"expired"_s, m_certificates.expired()},
            {u"wronghost"_s, m_certificates.wrongHost()},
            {u"selfsigned"_s, m_certificates.selfSigned()},
        };
        MisbehavingServer server(identities.value(name, m_certificates.good()));
        server.onRequest("", Manner::answer(R"({"ok":true})"));
        const auto caFile = name == u"unknown" ? QString()
            : name == u"nofile"                ? u"/nonexistent.pem"_s
                                               : m_certificates.authorityFile();
        const auto origin = originOf(server, caFile);
        HttpClient client(origin);
        std::optional<Result<HttpAnswer>> answer;
        client.get("/", HttpLimits(), [&](Result<HttpAnswer> result) { answer.emplace(std::move(result)); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer ? u"answered"_s : answer->error().code, code);
        QCOMPARE(*answer ? QString() : answer->error().args.value(u"reason"_s).toString(), reason);
        QCOMPARE(server.requests().size(), reason.isEmpty() ? 1 : 0);

        const auto ladder = walk(origin, 5s);
        const auto* failing = ladder.failing();
        QCOMPARE(failing ? failing->failure->code : u"answered"_s, code);
        if (failing)
            QCOMPARE(failing->rung, Rung::Tls);
        else
            QCOMPARE(ladder.steps.at(2).outcome, LadderStep::Outcome::Passed);
    }

private:
    /// Walks and waits for the end; "ok" must stand in the answer.
    static ConnectLadder walk(const HttpOrigin& origin, std::chrono::milliseconds deadline)
    {
        const auto check = [](QByteArrayView body) -> std::optional<Failure> {
            if (body.contains("ok"))
                return std::nullopt;
            return Failure {FailureClass::Protocol, u"http.not_json"_s, {}};
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

QTEST_GUILESS_MAIN(TestHttpLadder)
#include "tst_httpladder.moc"
