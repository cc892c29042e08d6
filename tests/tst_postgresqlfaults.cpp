// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/connectwalk.h"
#include "tests/support/postgresstories.h"
#include "tests/support/probesupport.h"
#include "tests/support/rudepostgres.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString rudeInfo(const RudePostgres& server)
{
    return u"host=127.0.0.1 port=%1 user=u dbname=d sslmode=disable"_s.arg(server.port());
}

} // namespace

/// What is told of a server that fails, refuses or hangs.
class TestPostgresqlFaults final : public QObject, private PostgresStories {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void seesExhaustedConnectionsThroughItsOwnSession();
    void tellsExhaustedConnectionsWhenItHasNoSession();
    void opensALostSessionAnewWithinTheSamePoll();
    void saysNoAnswerInTimeWhenThePostmasterStandsStill();
    void staysGoodWhenOnlyNewLoginsStandStill();
    void isFreedWhenItsOwnBackendStandsStill();
    void isFreedByAnInterrupt();
    void tellsRefusedWhenTheServerIsDown();
    void triesAWrongPasswordOnce();
    void knowsAWrongAuthorityFromAWrongName();
    void tellsANameThatDoesNotResolve();
    void doesNotWaitForASlowName();
    void endsAtTheDeadlineWhateverTheServerDoes_data();
    void endsAtTheDeadlineWhateverTheServerDoes();
    void triesAllHostsWithinOneDeadline();
    void refusesAPasswordInTheDataSourceName();
};

void TestPostgresqlFaults::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
}

void TestPostgresqlFaults::seesExhaustedConnectionsThroughItsOwnSession()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    std::vector<std::unique_ptr<Somebody>> crowd;
    do
        crowd.push_back(std::make_unique<Somebody>(m_server->socketInfo(u"app"_s)));
    while (crowd.back()->isIn() && crowd.size() < 25);

    const auto reading = pollOnce(*probe, 5s, true);
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto& use = reading->as<DatabaseHealth>()->connections;
    QCOMPARE(use.used, use.ordinary());
    QVERIFY(failingRung(reading));
    QCOMPARE(failingRung(reading)->rung, Rung::Login);
    QCOMPARE(failingRung(reading)->failure->failureClass, FailureClass::TooManyConnections);
}

void TestPostgresqlFaults::tellsExhaustedConnectionsWhenItHasNoSession()
{
    std::vector<std::unique_ptr<Somebody>> crowd;
    do
        crowd.push_back(std::make_unique<Somebody>(m_server->socketInfo(u"app"_s)));
    while (crowd.back()->isIn() && crowd.size() < 25);
    const auto probe = probeFor(m_server->tcpInfo(u"yagura"_s), "the-right-word");
    QCOMPARE(codeOf(pollOnce(*probe)), u"too_many_connections login.too_many_connections"_s);
    crowd.clear();
    QTRY_COMPARE(codeOf(pollOnce(*probe)), u"good"_s);
}

void TestPostgresqlFaults::opensALostSessionAnewWithinTheSamePoll()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    m_admin->say(u"select pg_terminate_backend(pid, 2000) from pg_stat_activity where application_name = 'yagura'"_s);
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
}

void TestPostgresqlFaults::saysNoAnswerInTimeWhenThePostmasterStandsStill()
{
    const auto probe = probeFor(m_server->tcpInfo(u"yagura"_s), "the-right-word");
    m_server->signal(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto reading = pollOnce(*probe, 1s);
    const auto took = timer.elapsed();
    m_server->signal(SIGCONT);
    QCOMPARE(codeOf(reading), u"no_answer attempt.deadline"_s);
    QVERIFY(failingRung(reading));
    QCOMPARE(failingRung(reading)->rung, Rung::Tls);
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
}

void TestPostgresqlFaults::staysGoodWhenOnlyNewLoginsStandStill()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    m_server->signal(SIGSTOP);
    const auto reading = pollOnce(*probe, 1s, true);
    m_server->signal(SIGCONT);
    QCOMPARE(codeOf(reading), u"good"_s);
    QVERIFY(failingRung(reading));
    QCOMPARE(failingRung(reading)->failure->failureClass, FailureClass::NoAnswer);
}

void TestPostgresqlFaults::isFreedWhenItsOwnBackendStandsStill()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    const auto backend = m_admin->say(u"select pid from pg_stat_activity where application_name = 'yagura'"_s).toInt();
    ::kill(backend, SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto reading = pollOnce(*probe, 1s);
    const auto took = timer.elapsed();
    ::kill(backend, SIGCONT);
    QCOMPARE(codeOf(reading), u"no_answer attempt.deadline"_s);
    QVERIFY(took < 3000);
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
}

void TestPostgresqlFaults::isFreedByAnInterrupt()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    const auto backend = m_admin->say(u"select pid from pg_stat_activity where application_name = 'yagura'"_s).toInt();
    ::kill(backend, SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    std::jthread watchdog([&probe](const std::stop_token& stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any stopped;
        while (!stopped.wait_for(lock, stop, 200ms, [&stop] { return stop.stop_requested(); }))
            probe->interrupt();
    });
    const auto reading = pollOnce(*probe, 60s);
    watchdog.request_stop();
    watchdog.join();
    ::kill(backend, SIGCONT);
    QCOMPARE(codeOf(reading), u"no_answer attempt.deadline"_s);
    QVERIFY(timer.elapsed() < 10'000);
    probe->interrupt();
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
}

void TestPostgresqlFaults::tellsRefusedWhenTheServerIsDown()
{
    const auto probe = probeFor(u"host=localhost port=%1 dbname=d user=u"_s.arg(freePort()));
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"refused tcp.refused"_s);
    QCOMPARE(failingRung(reading)->rung, Rung::Tcp);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"host=/nowhere user=u"_s))), u"refused tcp.refused"_s);
}

void TestPostgresqlFaults::triesAWrongPasswordOnce()
{
    const auto failedLogins = [this] {
        QFile log(m_server->folder() + u"/log"_s);
        return log.open(QIODevice::ReadOnly) ? log.readAll().count("password authentication failed") : -1;
    };
    const auto before = failedLogins();
    const auto probe = probeFor(u"host=localhost port=%1 dbname=postgres user=yagura"_s.arg(m_server->port()), "wrong");
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"auth login.wrong_password"_s);
    QCOMPARE(failingRung(reading)->rung, Rung::Login);
    QTRY_COMPARE(failedLogins(), before + 1);
    QCOMPARE(codeOf(pollOnce(*probeFor(m_server->tcpInfo(u"yagura"_s)))), u"auth login.no_password"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(m_server->socketInfo().replace(u"dbname=postgres"_s, u"dbname=none"_s)))),
        u"auth login.no_such_database"_s);
}

void TestPostgresqlFaults::knowsAWrongAuthorityFromAWrongName()
{
    const PostgresServer other;
    QVERIFY(PostgresServer::run(
        {u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=Other"_s, u"-keyout"_s, other.folder() + u"/ca.key"_s, u"-out"_s, other.authority()}));
    auto wrongAuthority = m_server->tcpInfo(u"yagura"_s).replace(m_server->authority(), other.authority());
    const auto reading = pollOnce(*probeFor(wrongAuthority, "the-right-word"));
    QCOMPARE(codeOf(reading), u"tls tls.untrusted"_s);
    QCOMPARE(failingRung(reading)->rung, Rung::Tls);
    auto wrongName = m_server->tcpInfo(u"yagura"_s).replace(u"host=localhost"_s, u"host=127.0.0.1"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(wrongName, "the-right-word"))), u"tls tls.host_mismatch"_s);
}

void TestPostgresqlFaults::tellsANameThatDoesNotResolve()
{
    const auto reading = pollOnce(*probeFor(u"host=no-such-host.invalid user=u"_s));
    QVERIFY(reading && reading->failure());
    QCOMPARE(reading->failure()->failureClass, FailureClass::Dns);
    QCOMPARE(failingRung(reading)->rung, Rung::Dns);
}

void TestPostgresqlFaults::doesNotWaitForASlowName()
{
    struct Gate {
        std::mutex mutex;
        std::condition_variable opened;
        bool isOpen = false;
        std::atomic<int> asked = 0;
    };
    const auto gate = std::make_shared<Gate>();
    postgresql::Resolver resolver([gate](const QByteArray&) -> Result<postgresql::Resolver::Addresses> {
        ++gate->asked;
        std::unique_lock lock(gate->mutex);
        gate->opened.wait(lock, [&] { return gate->isOpen; });
        return postgresql::Resolver::Addresses {"127.0.0.1"};
    });
    const postgresql::Interruption interruption;
    const auto ask = [&](std::chrono::milliseconds patience) {
        return resolver.resolve("slow.example", std::chrono::steady_clock::now() + patience, interruption);
    };
    QCOMPARE(ask(50ms).error().code, u"dns.timeout"_s);
    QCOMPARE(ask(50ms).error().code, u"dns.timeout"_s);
    QCOMPARE(gate->asked.load(), 1);
    {
        const std::scoped_lock lock(gate->mutex);
        gate->isOpen = true;
    }
    gate->opened.notify_all();
    const auto answer = ask(5s);
    QVERIFY(answer);
    QCOMPARE(answer->first(), QByteArray("127.0.0.1"));
}

void TestPostgresqlFaults::endsAtTheDeadlineWhateverTheServerDoes_data()
{
    using Manner = RudePostgres::Manner;
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("expected");
    QTest::addRow("silent") << int(Manner::Silent) << u"no_answer attempt.deadline"_s;
    QTest::addRow("drip") << int(Manner::Drip) << u"protocol server.wrong_protocol"_s;
    QTest::addRow("reset") << int(Manner::Reset) << u"refused server.closed_connection"_s;
    QTest::addRow("foreign") << int(Manner::Foreign) << u"protocol server.wrong_protocol"_s;
    QTest::addRow("broken greeting") << int(Manner::BrokenGreeting) << u"protocol server.wrong_protocol"_s;
    QTest::addRow("silent after login") << int(Manner::SilentAfterLogin) << u"no_answer attempt.deadline"_s;
}

void TestPostgresqlFaults::endsAtTheDeadlineWhateverTheServerDoes()
{
    QFETCH(const int, manner);
    QFETCH(const QString, expected);
    const RudePostgres server(static_cast<RudePostgres::Manner>(manner));
    QElapsedTimer timer;
    timer.start();
    const auto reading = pollOnce(*probeFor(rudeInfo(server)), 700ms);
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(codeOf(reading), expected);
}

void TestPostgresqlFaults::triesAllHostsWithinOneDeadline()
{
    const RudePostgres first(RudePostgres::Manner::Silent);
    const auto dsn = u"host=127.0.0.1,127.0.0.1,127.0.0.1 port=%1,%2,%3 user=u sslmode=disable"_s.arg(freePort())
                         .arg(freePort())
                         .arg(first.port());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(pollOnce(*probeFor(dsn), 700ms)), u"no_answer attempt.deadline"_s);
    QVERIFY(timer.elapsed() < 3000);
    const auto good
        = u"host=127.0.0.1,localhost port=%1,%2 dbname=postgres user=yagura"_s.arg(freePort()).arg(m_server->port());
    QCOMPARE(codeOf(pollOnce(*probeFor(good, "the-right-word"))), u"good"_s);
}

void TestPostgresqlFaults::refusesAPasswordInTheDataSourceName()
{
    const auto reading = pollOnce(*probeFor(u"postgresql://u:hunter2@localhost/d"_s));
    QCOMPARE(codeOf(reading), u"internal config.secret"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"host=a password"_s))), u"internal config.dsn"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"service=no-such-service"_s))), u"internal config.dsn"_s);
}

QTEST_GUILESS_MAIN(TestPostgresqlFaults)
#include "tst_postgresqlfaults.moc"
