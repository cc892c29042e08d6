// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/connectwalk.h"
#include "backends/postgresql/postgresqlprobe.h"
#include "backends/postgresql/readsession.h"
#include "tests/support/postgresserver.h"
#include "tests/support/probesupport.h"
#include "tests/support/rudepostgres.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

std::unique_ptr<Probe> probeFor(const QString& dsn, const QByteArray& password = {})
{
    TargetConfig target;
    target.target.id = u"db"_s;
    target.settings = PostgresqlSettings {dsn};
    const auto secret = password.isEmpty() ? std::nullopt : std::optional(SecretString(password));
    return makePostgresqlProbe(target, secret, realNow);
}

QString rudeInfo(const RudePostgres& server)
{
    return u"host=127.0.0.1 port=%1 user=u dbname=d sslmode=disable"_s.arg(server.port());
}

QString codeOf(const ReadingPtr& reading)
{
    if (!reading)
        return u"nothing was finished"_s;
    const auto* failure = reading->failure();
    return failure ? failureClassName(failure->failureClass) + u' ' + failure->code : u"good"_s;
}

const LadderStep* failingRung(const ReadingPtr& reading)
{
    return reading && reading->ladder ? reading->ladder->value.failing() : nullptr;
}

bool isMissing(const DatabaseHealth& health, const QString& code)
{
    return std::ranges::any_of(health.missing, [&](const MissingAccess& access) { return access.code == code; });
}

const Session* sessionOf(const DatabaseHealth& health, qint64 pid)
{
    const auto found = std::ranges::find(health.sessions, pid, &Session::pid);
    return found == health.sessions.end() ? nullptr : &*found;
}

/// A session as the probe keeps it, for looking at it closely.
std::unique_ptr<postgresql::ReadSession> keptSession(const QString& dsn, postgresql::Interruption& interruption)
{
    postgresql::ConnectWalk walk(*postgresql::Conninfo::parse(dsn), std::nullopt, interruption, postgresql::Resolver());
    auto walked = walk.walk(std::chrono::steady_clock::now() + 5s);
    return std::make_unique<postgresql::ReadSession>(std::move(walked.connection), interruption);
}

} // namespace

class TestPostgresqlProbe final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void readsEverythingAtTheFirstPoll();
    void walksAllRungsWithTls();
    void seesExhaustedConnectionsThroughItsOwnSession();
    void tellsExhaustedConnectionsWhenItHasNoSession();
    void showsWhoBlocksWhomAndWhatTheyHold();
    void neverWritesEvenAfterItsSessionWasTerminated();
    void opensALostSessionAnewWithinTheSamePoll();
    void saysNoAnswerInTimeWhenThePostmasterStandsStill();
    void staysGoodWhenOnlyNewLoginsStandStill();
    void isFreedWhenItsOwnBackendStandsStill();
    void isFreedByAnInterrupt();
    void tellsRefusedWhenTheServerIsDown();
    void triesAWrongPasswordOnce();
    void knowsAWrongAuthorityFromAWrongName();
    void goesInTheClearOnThisMachineWhenThereIsNoTls();
    void saysWhatAPlainRoleMayNotSee();
    void keepsHostileTextAsData();
    void worksThroughPgBouncer();
    void measuresAStandbyThatFallsBehind();
    void seesASlotThatRetainsWal();
    void tellsANameThatDoesNotResolve();
    void doesNotWaitForASlowName();
    void endsAtTheDeadlineWhateverTheServerDoes_data();
    void endsAtTheDeadlineWhateverTheServerDoes();
    void triesAllHostsWithinOneDeadline();
    void refusesAPasswordInTheDataSourceName();
    void readsTheServiceFileAndThePasswordFile();

private:
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<Somebody> m_admin;
};

void TestPostgresqlProbe::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_server = std::make_unique<PostgresServer>();
    QVERIFY(
        m_server->create(u"max_connections=20\nshared_preload_libraries='pg_stat_statements'\nlog_connections=on"_s));
    QVERIFY(m_server->start());
    m_admin = std::make_unique<Somebody>(m_server->socketInfo());
    QVERIFY(m_admin->isIn());
    m_admin->say(u"create extension pg_stat_statements"_s);
    m_admin->say(u"create role yagura login password 'the-right-word'; grant pg_monitor to yagura"_s);
    m_admin->say(u"create role \"plain role\" login; create role app login password 'app-word'"_s);
    m_admin->say(u"create table orders(id int primary key, note text); insert into orders values (1, 'a');"
                 "grant all on orders to app"_s);
}

void TestPostgresqlProbe::readsEverythingAtTheFirstPoll()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto& health = *reading->as<DatabaseHealth>();
    QVERIFY(health.version.contains(u'.'));
    QVERIFY(!health.systemIdentifier.isEmpty());
    QCOMPARE(health.role, DatabaseRole::Primary);
    QVERIFY(health.startedAt.isValid());
    QVERIFY(!health.behindPooler);
    QCOMPARE(health.connections.maximum, 20);
    QCOMPARE(health.connections.reserved, 3);
    QVERIFY(health.connections.used >= 2);
    QCOMPARE(health.connections.active, 1);
    QCOMPARE(health.sessionsTotal, health.connections.used);
    const auto* own = sessionOf(health, m_admin->pid());
    QVERIFY(own);
    QCOMPARE(own->state, u"idle"_s);
    QCOMPARE(own->user, u"admin"_s);
    QCOMPARE(own->database, u"postgres"_s);
    QCOMPARE(own->address, u"local"_s);
    QVERIFY(health.locksHeld);
    QCOMPARE(health.locksMaximum, 64 * 20);
    QVERIFY(health.replicationSlots && health.databases && health.statements && health.checkpoints && health.archiver);
    QCOMPARE(health.databases->value.size(), 3);
    QVERIFY(!health.statements->value.isEmpty());
    QVERIFY(!health.statements->value.first().query.isEmpty());
    QCOMPARE(health.checkpoints->value.timeoutS, 300.0);
    QVERIFY(!health.archiver->value.enabled);
    QVERIFY2(health.missing.isEmpty(), qPrintable(health.missing.isEmpty() ? QString() : health.missing.first().code));
    QVERIFY(!health.activity.commitsPerS);
    QVERIFY(!reading->indicators.isEmpty());
}

void TestPostgresqlProbe::walksAllRungsWithTls()
{
    const auto probe = probeFor(m_server->tcpInfo(u"yagura"_s), "the-right-word");
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    const auto reading = pollOnce(*probe, 5s, true);
    QVERIFY(reading->ladder);
    const auto& steps = reading->ladder->value.steps;
    QCOMPARE(steps.size(), 5);
    for (const auto& step : steps) {
        QCOMPARE(step.outcome, LadderStep::Outcome::Passed);
        QVERIFY(step.milliseconds && *step.milliseconds >= 0);
    }
    QVERIFY(steps.at(2).detail.startsWith(u"TLS"_s));
}

void TestPostgresqlProbe::seesExhaustedConnectionsThroughItsOwnSession()
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

void TestPostgresqlProbe::tellsExhaustedConnectionsWhenItHasNoSession()
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

void TestPostgresqlProbe::showsWhoBlocksWhomAndWhatTheyHold()
{
    Somebody root(m_server->socketInfo(u"app"_s) + u" application_name=batch-worker"_s);
    Somebody middle(m_server->socketInfo(u"app"_s));
    Somebody last(m_server->socketInfo(u"app"_s));
    root.say(u"begin; update orders set note = 'mine' where id = 1"_s);
    middle.say(u"begin"_s);
    middle.begin(u"update orders set note = 'yours' where id = 1"_s);
    const auto waiters = [this] {
        return m_admin->say(u"select count(*) from pg_stat_activity where wait_event_type = 'Lock'"_s).toInt();
    };
    QTRY_COMPARE(waiters(), 1);
    last.begin(u"update orders set note = 'theirs' where id = 1"_s);
    QTRY_COMPARE(waiters(), 2);

    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto& health = *reading->as<DatabaseHealth>();
    QCOMPARE(health.connections.waitingForLock, 2);
    QCOMPARE(health.connections.idleInTransaction, 1);
    const auto* blocker = sessionOf(health, root.pid());
    const auto* victim = sessionOf(health, middle.pid());
    QVERIFY(blocker && victim && sessionOf(health, last.pid()));
    QCOMPARE(blocker->state, u"idle in transaction"_s);
    QCOMPARE(blocker->application, u"batch-worker"_s);
    QVERIFY(blocker->transactionS && blocker->holdsXmin);
    QVERIFY2(blocker->holds.contains(u"RowExclusiveLock on orders"_s), qPrintable(blocker->holds.join(u',')));
    QCOMPARE(victim->blockedBy, QList<qint64> {root.pid()});
    QCOMPARE(victim->waitsForLock, u"transactionid"_s);
    QVERIFY(victim->lockWaitS && *victim->lockWaitS >= 0);
    QCOMPARE(sessionOf(health, last.pid())->lockRelation, u"orders"_s);
    root.say(u"rollback"_s);
}

void TestPostgresqlProbe::neverWritesEvenAfterItsSessionWasTerminated()
{
    // Through a role that may write, as careless people configure it.
    postgresql::Interruption interruption;
    auto session = keptSession(m_server->socketInfo(), interruption);
    const auto refused = session->read("CREATE TABLE written(id int)", 1s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().state, QByteArray("25006"));

    m_admin->say(u"select pg_terminate_backend(%1, 2000)"_s.arg(session->backendPid()));
    for (int attempt = 0; attempt < 4; ++attempt) {
        const auto again = session->read("CREATE TABLE written(id int)", 1s);
        QVERIFY(!again);
        QVERIFY(again.error().sessionLost);
    }
    session = keptSession(m_server->socketInfo(), interruption);
    QCOMPARE(session->read("CREATE TABLE written(id int)", 1s).error().state, QByteArray("25006"));
    QCOMPARE(m_admin->say(u"select to_regclass('written') is null"_s), u"t"_s);
}

void TestPostgresqlProbe::opensALostSessionAnewWithinTheSamePoll()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    m_admin->say(u"select pg_terminate_backend(pid, 2000) from pg_stat_activity where application_name = 'yagura'"_s);
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
}

void TestPostgresqlProbe::saysNoAnswerInTimeWhenThePostmasterStandsStill()
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

void TestPostgresqlProbe::staysGoodWhenOnlyNewLoginsStandStill()
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

void TestPostgresqlProbe::isFreedWhenItsOwnBackendStandsStill()
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

void TestPostgresqlProbe::isFreedByAnInterrupt()
{
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    const auto backend = m_admin->say(u"select pid from pg_stat_activity where application_name = 'yagura'"_s).toInt();
    ::kill(backend, SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    std::jthread watchdog([&probe](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(200ms);
            probe->interrupt();
        }
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

void TestPostgresqlProbe::tellsRefusedWhenTheServerIsDown()
{
    const auto probe = probeFor(u"host=localhost port=%1 dbname=d user=u"_s.arg(freePort()));
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"refused tcp.refused"_s);
    QCOMPARE(failingRung(reading)->rung, Rung::Tcp);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"host=/nowhere user=u"_s))), u"refused tcp.refused"_s);
}

void TestPostgresqlProbe::triesAWrongPasswordOnce()
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

void TestPostgresqlProbe::knowsAWrongAuthorityFromAWrongName()
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

void TestPostgresqlProbe::goesInTheClearOnThisMachineWhenThereIsNoTls()
{
    PostgresServer plain;
    QVERIFY(plain.create(u"ssl=off"_s) && plain.start());
    Somebody admin(plain.socketInfo());
    admin.say(u"create role yagura login password 'the-right-word'"_s);
    const auto probe
        = probeFor(u"host=localhost port=%1 dbname=postgres user=yagura"_s.arg(plain.port()), "the-right-word");
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"good"_s);
    QCOMPARE(reading->ladder->value.steps.at(2).outcome, LadderStep::Outcome::NotUsed);
}

void TestPostgresqlProbe::saysWhatAPlainRoleMayNotSee()
{
    Somebody app(m_server->socketInfo(u"app"_s));
    app.say(u"begin"_s);
    const auto reading = pollOnce(*probeFor(m_server->socketInfo(u"'plain role'"_s)));
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto& health = *reading->as<DatabaseHealth>();
    QVERIFY(isMissing(health, u"pg_monitor"_s));
    QCOMPARE(health.missing.first().remedy, u"GRANT pg_monitor TO \"plain role\";"_s);
    QCOMPARE(health.connections.idle, 0);
    QCOMPARE(health.connections.idleInTransaction, 0);
    QCOMPARE(health.connections.other, health.connections.used - 1);
    QVERIFY(sessionOf(health, app.pid()));
    QVERIFY(sessionOf(health, app.pid())->state.isEmpty());
}

void TestPostgresqlProbe::keepsHostileTextAsData()
{
    m_admin->say(u"create database old template template0 encoding 'LATIN1' locale 'C'"_s);
    Somebody hostile(m_server->socketInfo(u"app"_s).replace(u"dbname=postgres"_s, u"dbname=old"_s)
        + u" application_name='<img src=x>'"_s);
    hostile.say(u"set client_encoding to latin1"_s);
    hostile.say(u"begin; select '"_s + QString(5000, u'x') + u"'"_s);
    Somebody garbled(
        m_server->socketInfo(u"app"_s).replace(u"dbname=postgres"_s, u"dbname=old"_s) + u" client_encoding=latin1"_s);
    garbled.say(u"begin; select E'\x1b[31m', 'caf\u00e9'"_s);
    const auto reading = pollOnce(*probeFor(m_server->socketInfo(u"yagura"_s)));
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto* session = sessionOf(*reading->as<DatabaseHealth>(), hostile.pid());
    QVERIFY(session);
    QCOMPARE(session->application, u"<img src=x>"_s);
    QVERIFY(session->query.size() <= 1000);
    QVERIFY(session->query.startsWith(u"begin; select 'xxx"_s));
    const auto* bytes = sessionOf(*reading->as<DatabaseHealth>(), garbled.pid());
    QVERIFY(bytes && bytes->query.contains(QChar(0x1b)));
}

void TestPostgresqlProbe::worksThroughPgBouncer()
{
    if (!QFile::exists(u"/usr/sbin/pgbouncer"_s))
        QSKIP("PgBouncer is not installed");
    const auto port = freePort();
    const auto path = m_server->folder() + u"/pgbouncer.ini"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // With auth_type=any everybody becomes the user of the database line.
    file.write(u"[databases]\npostgres = host=%1 port=%2 user=yagura\n[pgbouncer]\nlisten_addr=127.0.0.1\n"
               "listen_port=%3\nauth_type=any\nunix_socket_dir=\npool_mode=transaction\n"_s.arg(m_server->folder())
                   .arg(m_server->port())
                   .arg(port)
                   .toUtf8());
    file.close();
    const ChildProcess bouncer(
        PostgresServer::asServerUser({u"/usr/sbin/pgbouncer"_s, path}), m_server->folder() + u"/pgbouncer.log"_s);
    const auto probe = probeFor(u"host=127.0.0.1 port=%1 dbname=postgres user=yagura"_s.arg(port));
    QTRY_COMPARE(codeOf(pollOnce(*probe)), u"good"_s);
    const auto reading = pollOnce(*probe, 5s, true);
    QCOMPARE(codeOf(reading), u"good"_s);
    QVERIFY(reading->as<DatabaseHealth>()->behindPooler);
    QVERIFY(isMissing(*reading->as<DatabaseHealth>(), u"pooler"_s));
    QVERIFY(!failingRung(reading));
}

void TestPostgresqlProbe::measuresAStandbyThatFallsBehind()
{
    PostgresServer standby;
    QVERIFY(standby.copyFrom(*m_server, u"rep1"_s) && standby.start());
    Somebody onStandby(standby.socketInfo());
    QTRY_COMPARE(m_admin->say(u"select state from pg_stat_replication"_s), u"streaming"_s);
    // A first commit to replay: before it the age of the last one is unknown.
    m_admin->say(u"insert into orders values (500, 'first')"_s);
    QTRY_COMPARE(onStandby.say(u"select count(*) from orders where id = 500"_s), u"1"_s);
    onStandby.say(u"select pg_wal_replay_pause()"_s);
    m_admin->say(u"insert into orders select g, repeat('x', 500) from generate_series(1000, 5000) g"_s);
    const auto primaryProbe = probeFor(m_server->socketInfo(u"yagura"_s));
    const auto standbyProbe = probeFor(standby.socketInfo(u"yagura"_s));
    const auto lagAtPrimary = [&] {
        const auto reading = pollOnce(*primaryProbe);
        const auto* health = reading->as<DatabaseHealth>();
        return health && health->replicas.size() == 1 ? health->replicas.first().lagBytes.value_or(-1) : -2;
    };
    QTRY_VERIFY(lagAtPrimary() > 1'000'000);
    const auto lagAtStandby = [&] {
        const auto reading = pollOnce(*standbyProbe);
        const auto* health = reading->as<DatabaseHealth>();
        return health && health->replay ? health->replay->lagBytes.value_or(-1) : -2;
    };
    QTRY_VERIFY(lagAtStandby() > 1'000'000);
    const auto reading = pollOnce(*standbyProbe);
    const auto& health = *reading->as<DatabaseHealth>();
    QCOMPARE(health.role, DatabaseRole::Standby);
    QVERIFY(health.replay->paused && health.replay->receiving && health.replay->lagS);

    onStandby.say(u"select pg_wal_replay_resume()"_s);
    QTRY_COMPARE(lagAtStandby(), 0);
    onStandby.say(u"select pg_promote()"_s);
    const auto promoted = pollOnce(*standbyProbe);
    QCOMPARE(codeOf(promoted), u"good"_s);
    QCOMPARE(promoted->as<DatabaseHealth>()->role, DatabaseRole::Primary);
    QVERIFY(promoted->as<DatabaseHealth>()->roleChangedAt);
}

void TestPostgresqlProbe::seesASlotThatRetainsWal()
{
    m_admin->say(u"select pg_create_physical_replication_slot('abandoned', true)"_s);
    m_admin->say(u"insert into orders select g, repeat('y', 500) from generate_series(10000, 14000) g"_s);
    const auto reading = pollOnce(*probeFor(m_server->socketInfo(u"yagura"_s)));
    m_admin->say(u"select pg_drop_replication_slot('abandoned')"_s);
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto& found = reading->as<DatabaseHealth>()->replicationSlots->value;
    const auto slot = std::ranges::find(found, u"abandoned"_s, &ReplicationSlot::name);
    QVERIFY(slot != found.end());
    QVERIFY(!slot->active);
    QCOMPARE(slot->walStatus, u"reserved"_s);
    QVERIFY(slot->retainedBytes.value_or(0) > 1'000'000);
    QVERIFY(slot->inactiveS);
}

void TestPostgresqlProbe::tellsANameThatDoesNotResolve()
{
    const auto reading = pollOnce(*probeFor(u"host=no-such-host.invalid user=u"_s));
    QVERIFY(reading && reading->failure());
    QCOMPARE(reading->failure()->failureClass, FailureClass::Dns);
    QCOMPARE(failingRung(reading)->rung, Rung::Dns);
}

void TestPostgresqlProbe::doesNotWaitForASlowName()
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

void TestPostgresqlProbe::endsAtTheDeadlineWhateverTheServerDoes_data()
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

void TestPostgresqlProbe::endsAtTheDeadlineWhateverTheServerDoes()
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

void TestPostgresqlProbe::triesAllHostsWithinOneDeadline()
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

void TestPostgresqlProbe::refusesAPasswordInTheDataSourceName()
{
    const auto reading = pollOnce(*probeFor(u"postgresql://u:hunter2@localhost/d"_s));
    QCOMPARE(codeOf(reading), u"internal config.secret"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"host=a password"_s))), u"internal config.dsn"_s);
    QCOMPARE(codeOf(pollOnce(*probeFor(u"service=no-such-service"_s))), u"internal config.dsn"_s);
}

void TestPostgresqlProbe::readsTheServiceFileAndThePasswordFile()
{
    const QTemporaryDir folder;
    QFile services(folder.filePath(u"services"_s));
    QVERIFY(services.open(QIODevice::WriteOnly));
    services.write(
        u"[orders]\nhost=localhost\nport=%1\ndbname=postgres\nuser=yagura\nsslmode=verify-full\nsslrootcert=%2\n"
        "passfile=%3\n"_s.arg(m_server->port())
            .arg(m_server->authority(), folder.filePath(u"pass"_s))
            .toUtf8());
    services.close();
    QFile passwords(folder.filePath(u"pass"_s));
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    passwords.write(u"localhost:%1:*:yagura:the-right-word\n"_s.arg(m_server->port()).toUtf8());
    passwords.close();
    passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qputenv("PGSERVICEFILE", services.fileName().toLocal8Bit());
    const auto reading = pollOnce(*probeFor(u"service=orders"_s));
    qunsetenv("PGSERVICEFILE");
    QCOMPARE(codeOf(reading), u"good"_s);
    QCOMPARE(reading->ladder->value.steps.at(2).outcome, LadderStep::Outcome::Passed);
}

QTEST_GUILESS_MAIN(TestPostgresqlProbe)
#include "tst_postgresqlprobe.moc"
