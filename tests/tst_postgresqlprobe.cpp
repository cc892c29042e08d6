// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/connectwalk.h"
#include "backends/postgresql/readsession.h"
#include "tests/support/postgresstories.h"
#include "tests/support/probesupport.h"
#include "tests/support/strictwarnings.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

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

/// What is read of a server that answers.
class TestPostgresqlProbe final : public QObject, private PostgresStories {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void readsEverythingAtTheFirstPoll();
    void readsSettingsAndLeavesSecretsOnTheServer();
    void walksAllRungsWithTls();
    void showsWhoBlocksWhomAndWhatTheyHold();
    void neverWritesEvenAfterItsSessionWasTerminated();
    void goesInTheClearOnThisMachineWhenThereIsNoTls();
    void saysWhatAPlainRoleMayNotSee();
    void keepsHostileTextAsData();
    void worksThroughPgBouncer();
    void measuresAStandbyThatFallsBehind();
    void seesASlotThatRetainsWal();
    void readsTheServiceFileAndThePasswordFile();
    void tellsWhereItIsAndKeepsItsFiles();
    void tellsWhereItLookedInVain();
};

void TestPostgresqlProbe::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
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

void TestPostgresqlProbe::readsSettingsAndLeavesSecretsOnTheServer()
{
    const auto reload = [this](const QString& workMem) {
        m_admin->say(u"select pg_reload_conf()"_s);
        QTRY_COMPARE(m_admin->say(u"show work_mem"_s), workMem);
    };
    m_admin->say(u"alter system set work_mem = '5MB'"_s);
    m_admin->say(u"alter system set primary_conninfo = 'host=nowhere password=hunter2'"_s);
    m_admin->say(u"alter system set log_line_prefix = 'https://user:hunter3@nowhere/'"_s);
    reload(u"5MB"_s);
    const auto settingsOf = [](const ReadingPtr& reading) {
        QHash<QString, Setting> settings;
        for (const Setting& setting : reading->as<DatabaseHealth>()->settings.value_or(Dated<QList<Setting>>()).value)
            settings.insert(setting.name, setting);
        return settings;
    };
    const auto probe = probeFor(m_server->socketInfo(u"yagura"_s));
    const auto reading = pollOnce(*probe);
    QCOMPARE(codeOf(reading), u"good"_s);
    const auto settings = settingsOf(reading);
    QCOMPARE(settings[u"work_mem"_s], (Setting {u"work_mem"_s, u"5MB"_s, false, {}}));
    for (const QString& secret : {u"primary_conninfo"_s, u"log_line_prefix"_s}) {
        QVERIFY2(settings[secret].hidden && settings[secret].value.isEmpty(), qPrintable(secret));
        QVERIFY2(!settings[secret].fingerprint.isEmpty(), qPrintable(secret));
    }
    QVERIFY2(!settings.contains(u"application_name"_s), "a session sets that for itself");
    QVERIFY(std::ranges::none_of(settings, [](const Setting& setting) { return setting.value.contains(u"hunter"_s); }));
    // Another reader has another seed, so a fingerprint says nothing outside of its own.
    const auto others = settingsOf(pollOnce(*probeFor(m_server->socketInfo(u"yagura"_s))));
    QVERIFY(others[u"primary_conninfo"_s].fingerprint != settings[u"primary_conninfo"_s].fingerprint);

    for (const QString& name : {u"work_mem"_s, u"primary_conninfo"_s, u"log_line_prefix"_s})
        m_admin->say(u"alter system reset "_s + name);
    reload(u"4MB"_s);
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
    // The name of a service says nothing; what stands behind it does.
    QVERIFY(reading->endpoint);
    QCOMPARE(reading->endpoint->host, u"localhost"_s);
    QVERIFY(QHostAddress(reading->endpoint->address).isLoopback());
    QVERIFY(QHostAddress(reading->as<DatabaseHealth>()->place->acceptedAt).isLoopback());
}

void TestPostgresqlProbe::tellsWhereItIsAndKeepsItsFiles()
{
    const QString fast = m_server->folder() + u"/fast"_s;
    QVERIFY(PostgresServer::run(PostgresServer::asServerUser({u"mkdir"_s, fast})));
    QCOMPARE(m_admin->say(u"create tablespace fast location '%1'"_s.arg(fast)), QString());
    const auto reading = pollOnce(*probeFor(m_server->socketInfo(u"yagura"_s)));
    const auto plain = pollOnce(*probeFor(m_server->socketInfo(u"'plain role'"_s)));
    m_admin->say(u"drop tablespace fast"_s);
    QCOMPARE(codeOf(reading), u"good"_s);
    QCOMPARE(reading->endpoint, std::optional(ServerEndpoint {m_server->folder(), {}, true, false}));
    const auto place = reading->as<DatabaseHealth>()->place;
    QVERIFY(place);
    QVERIFY(place->acceptedAt.isEmpty());
    QCOMPARE(place->dataDirectory, m_server->folder() + u"/data"_s);
    QCOMPARE(place->tablespaces, QStringList {fast});

    // Without pg_read_all_settings the folder is hidden, and that hides nothing else.
    QCOMPARE(codeOf(plain), u"good"_s);
    QVERIFY(plain->as<DatabaseHealth>()->place->dataDirectory.isEmpty());
}

void TestPostgresqlProbe::tellsWhereItLookedInVain()
{
    const auto refused = pollOnce(*probeFor(u"host=127.0.0.1 port=1 user=nobody dbname=x"_s));
    QVERIFY(refused->failure());
    QCOMPARE(refused->endpoint, std::optional(ServerEndpoint {u"127.0.0.1"_s, u"127.0.0.1"_s, false, false}));
    const auto several = pollOnce(*probeFor(u"host=127.0.0.1,127.0.0.2 port=1 user=nobody dbname=x"_s));
    QVERIFY(several->endpoint && several->endpoint->isOneOfSeveral);
    QCOMPARE(several->endpoint->host, u"127.0.0.2"_s);
}

QTEST_GUILESS_MAIN(TestPostgresqlProbe)
#include "tst_postgresqlprobe.moc"
