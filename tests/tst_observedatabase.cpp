// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/postgresqlprobe.h"
#include "models/domain/observationcatalogue.h"
#include "tests/support/observerdesk.h"
#include "tests/support/postgresserver.h"
#include "tests/support/probesupport.h"
#include "tests/support/rudepostgres.h"
#include "tests/support/strictwarnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

TargetConfig databaseAt(const QString& id, const QString& dsn)
{
    TargetConfig config;
    config.target.id = id;
    config.target.system = u"postgresql"_s;
    config.settings = PostgresqlSettings {dsn};
    return config;
}

/// The value of a name in a table of names and values.
QString valueIn(const Observation& seen, const QString& name)
{
    const auto row = std::ranges::find(seen.rows, name, [](const QStringList& cells) { return cells.value(0); });
    return row == seen.rows.end() ? u"?"_s : row->value(1);
}

} // namespace

/// Looks at a real PostgreSQL: the catalogue as a watcher sees it, and a team's own SQL under guard.
class TestObserveDatabase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void everyQueryOfTheCatalogueAnswers_data();
    void everyQueryOfTheCatalogueAnswers();
    void everyQueryAnswersOnAStandby();
    void aSessionIsShownWithItsLocks();
    void whoWaitsIsShownWithWhoBlocks();
    void whoIsGoneIsAnEmptyTable();
    void aNumberTooLargeIsABadParameter();
    void statementsWithoutTheExtensionAreToldAsMissing();
    void ownSqlRunsWithALoginThatCanChangeNothing();
    void ownSqlIsOneQueryThatReads_data();
    void ownSqlIsOneQueryThatReads();
    void ownSqlLeavesNothingBehind();
    void ownSqlOfMillionsOfRowsIsCut();
    void aStrongLoginNeedsALeave_data();
    void aStrongLoginNeedsALeave();
    void aLookThatTakesTooLongIsEnded();
    void aServerWithoutAFreeSlotIsAskedByTheSessionThatWatches();
    void aServerThatStopsIsGivenUpInTime();
    void aWrongPasswordIsToldAsSuch();

private:
    PostgresServer m_server;
    PostgresServer m_standby;
    std::unique_ptr<Somebody> m_admin;
    std::unique_ptr<ObserverDesk> m_desk;
};

void TestObserveDatabase::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(m_server.create(u"shared_preload_libraries='pg_stat_statements'\nmax_connections=14\nsuperuser_reserved_connections=2\n"_s));
    QVERIFY(m_server.start());
    m_admin = std::make_unique<Somebody>(m_server.socketInfo());
    m_admin->say(u"create role watcher login password 'word'; grant pg_monitor to watcher; create role plain login;"
                 "create role signaller login; grant pg_signal_backend to signaller;"
                 "create role writer login; grant pg_write_server_files to writer;"
                 "create role runner login; grant pg_execute_server_program to runner;"
                 "create role hidden login noinherit; grant pg_signal_backend to hidden;"
                 "create role boss superuser; create role deputy login noinherit; grant boss to deputy;"
                 "create role maker login createrole; create role copier login replication;"
                 "create table orders (id int primary key, state text); insert into orders values (1, 'new');"
                 "grant all on orders to plain, watcher; create extension pg_stat_statements"_s);
    m_admin->say(u"create database bare"_s); // not in one transaction with others
    m_desk = std::make_unique<ObserverDesk>(QList<TargetConfig> {databaseAt(u"db"_s, m_server.socketInfo(u"watcher"_s)),
        databaseAt(u"plain"_s, m_server.socketInfo(u"plain"_s)),
        databaseAt(u"bare"_s, m_server.socketInfo(u"watcher"_s).replace(u"dbname=postgres"_s, u"dbname=bare"_s))});
}

void TestObserveDatabase::everyQueryOfTheCatalogueAnswers_data()
{
    QTest::addColumn<QString>("id");
    for (const auto& query : catalogueQueries()) {
        if (query.system == "postgresql"_L1)
            QTest::addRow("%s", qPrintable(query.id)) << query.id;
    }
}

void TestObserveDatabase::everyQueryOfTheCatalogueAnswers()
{
    QFETCH(QString, id);
    QHash<QString, QString> parameters;
    for (const auto& blank : catalogueQuery(id)->parameters)
        parameters.insert(blank.name, QString::number(m_admin->pid()));

    const auto seen = m_desk->see(ObserverDesk::query(u"db"_s, id, parameters));

    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code + seen.error().args.value(u"detail"_s).toString()));
    QVERIFY(!seen->columns.isEmpty());
    QVERIFY(!seen->columns.contains(u"rows_total"_s));
    for (const auto& row : seen->rows)
        QCOMPARE(row.size(), seen->columns.size());
    QCOMPARE(seen->rowsTotal, seen->rows.size());
    QVERIFY(seen->asked.startsWith(u"/* yagura "_s + id));
    QVERIFY(seen->duration < 5s);
}

void TestObserveDatabase::everyQueryAnswersOnAStandby()
{
    QVERIFY(m_standby.copyFrom(m_server, u"standby"_s));
    QVERIFY(m_standby.start());
    ObserverDesk desk({databaseAt(u"standby"_s, m_standby.socketInfo(u"watcher"_s))});
    for (const auto& query : catalogueQueries()) {
        if (query.system != "postgresql"_L1)
            continue;
        const auto seen = desk.see(ObserverDesk::query(
            u"standby"_s, query.id, query.parameters.isEmpty() ? QHash<QString, QString>() : QHash<QString, QString> {{u"pid"_s, u"1"_s}}));
        QVERIFY2(seen, qPrintable(query.id + (seen ? QString() : seen.error().args.value(u"detail"_s).toString())));
    }
    const auto own = desk.see(ObserverDesk::query(u"standby"_s, u"database.replicas"_s));
    QCOMPARE(own->rows.value(0).value(0), u"this server, a standby"_s);
    const auto primary = m_desk->see(ObserverDesk::query(u"db"_s, u"database.replicas"_s));
    QCOMPARE(primary->rows.value(0).value(0), u"standby"_s);
}

void TestObserveDatabase::aSessionIsShownWithItsLocks()
{
    Somebody session(m_server.socketInfo(u"plain"_s));
    session.say(u"begin; update orders set state = 'x' where id = 1"_s);

    const auto seen
        = m_desk->see(ObserverDesk::query(u"db"_s, u"database.session"_s, {{u"pid"_s, QString::number(session.pid())}}));

    QVERIFY(seen);
    QCOMPARE(valueIn(*seen, u"pid"_s), QString::number(session.pid()));
    QCOMPARE(valueIn(*seen, u"state"_s), u"idle in transaction"_s);
    QCOMPARE(valueIn(*seen, u"user"_s), u"plain"_s);
    QVERIFY(seen->rows.contains(QStringList {u"holds"_s, u"RowExclusiveLock on orders"_s}));
    QVERIFY(seen->asked.endsWith(u"-- $1 = %1"_s.arg(session.pid())));
}

void TestObserveDatabase::whoWaitsIsShownWithWhoBlocks()
{
    Somebody root(m_server.socketInfo(u"plain"_s));
    Somebody victim(m_server.socketInfo(u"plain"_s));
    root.say(u"set application_name = 'batch'; begin; update orders set state = 'r' where id = 1"_s);
    victim.begin(u"begin; update orders set state = 'v' where id = 1"_s);
    const auto locks = ObserverDesk::query(u"db"_s, u"database.locks"_s);
    QTRY_COMPARE(m_desk->see(locks)->rows.size(), 1);

    const auto row = m_desk->see(locks)->rows.first();
    QCOMPARE(row[0], QString::number(victim.pid()));
    QCOMPARE(row[1], QString::number(root.pid()));
    QVERIFY2(row.last().contains(u"batch idle in transaction since"_s), qPrintable(row.last()));
    const auto idle = m_desk->see(ObserverDesk::query(u"db"_s, u"database.idle_transactions"_s));
    QCOMPARE(idle->rows.value(0).value(idle->columns.indexOf(u"blocks"_s)), u"1"_s);
    // What is shown is what an action on it needs.
    QVERIFY(idle->rows.first()[idle->columns.indexOf(u"backend_start"_s)].contains(u'.'));
}

void TestObserveDatabase::whoIsGoneIsAnEmptyTable()
{
    const auto seen = m_desk->see(ObserverDesk::query(u"db"_s, u"database.session"_s, {{u"pid"_s, u"2000000000"_s}}));
    QVERIFY(seen);
    QCOMPARE(seen->rows.size(), 0);
}

void TestObserveDatabase::aNumberTooLargeIsABadParameter()
{
    QCOMPARE(m_desk->codeOf(ObserverDesk::query(u"db"_s, u"database.session"_s, {{u"pid"_s, u"99999999999"_s}})),
        u"observe.bad_parameter"_s);
}

void TestObserveDatabase::statementsWithoutTheExtensionAreToldAsMissing()
{
    const auto statements = [](const QString& target) { return ObserverDesk::query(target, u"database.statements"_s); };
    QCOMPARE(m_desk->codeOf(statements(u"db"_s)), u"seen"_s);
    QCOMPARE(m_desk->codeOf(statements(u"bare"_s)), u"observe.not_available"_s);
}

void TestObserveDatabase::ownSqlRunsWithALoginThatCanChangeNothing()
{
    const auto seen = m_desk->see(ObserverDesk::sql(u"plain"_s, u"select id, state as \"how\" from orders order by id;"_s));
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code));
    QCOMPARE(seen->columns, (QStringList {u"id"_s, u"how"_s}));
    QCOMPARE(seen->rows, (QList<QStringList> {{u"1"_s, u"new"_s}}));
    QCOMPARE(m_desk->codeOf(ObserverDesk::sql(u"db"_s, u"select 1"_s)), u"seen"_s); // pg_monitor changes nothing
}

void TestObserveDatabase::ownSqlIsOneQueryThatReads_data()
{
    QTest::addColumn<QString>("sql");
    for (const auto& sql : {u"update orders set state = 'hacked'"_s, u"select 1; update orders set state = 'hacked'"_s,
             u"commit; update orders set state = 'hacked'"_s, u"set transaction read write"_s,
             u"with x as (update orders set state = 'hacked' returning 1) select * from x"_s,
             u"insert into orders values (2, 'hacked')"_s, u"do $$ begin update orders set state = 'hacked'; end $$"_s,
             u"copy orders to program 'touch /tmp/hacked'"_s, u"create table hacked (a int)"_s, u"select 1 into hacked"_s,
             u"select * from orders for update"_s, u"select nextval('s')"_s, u"drop table orders"_s, u"vacuum"_s, u""_s,
             u"select set_config('transaction_read_only', 'off', false)"_s,
             u"select lo_create(0)"_s, u"select pg_read_file('/etc/passwd')"_s, u"explain analyze update orders set state = 'hacked'"_s})
        QTest::addRow("%s", qPrintable(sql)) << sql;
}

void TestObserveDatabase::ownSqlIsOneQueryThatReads()
{
    QFETCH(QString, sql);
    m_admin->say(u"create sequence if not exists s; grant all on sequence s to plain"_s);

    // Before version 16 the server lets it make a large object, and we take it back.
    const bool mayBeSeen = sql.contains(u"lo_create"_s);
    QVERIFY(mayBeSeen || m_desk->codeOf(ObserverDesk::sql(u"plain"_s, sql)) != "seen"_L1);
    QVERIFY(m_desk->codeOf(ObserverDesk::sql(u"plain"_s, sql), true) != "seen"_L1 || mayBeSeen); // a leave is for the login only

    QCOMPARE(m_admin->say(u"select string_agg(state, ',') from orders"_s), u"new"_s);
    QCOMPARE(m_admin->say(u"select count(*) from pg_class where relname = 'hacked'"_s), u"0"_s);
    QCOMPARE(m_admin->say(u"select count(*) from pg_largeobject_metadata"_s), u"0"_s);
    QVERIFY(!QFile::exists(u"/tmp/hacked"_s));
}

void TestObserveDatabase::ownSqlLeavesNothingBehind()
{
    QCOMPARE(m_desk->codeOf(ObserverDesk::sql(u"plain"_s, u"select pg_advisory_lock(42)"_s)), u"seen"_s);
    QTRY_COMPARE(m_admin->say(u"select count(*) from pg_locks where locktype = 'advisory'"_s), u"0"_s);
    QTRY_COMPARE(m_admin->say(u"select count(*) from pg_stat_activity where usename in ('plain', 'watcher')"_s), u"0"_s);
}

void TestObserveDatabase::ownSqlOfMillionsOfRowsIsCut()
{
    const auto seen = m_desk->see(ObserverDesk::sql(u"plain"_s, u"select generate_series(1, 100000000)"_s));
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code));
    QCOMPARE(seen->rows.size(), 200);
    QVERIFY(seen->isCut);
    QVERIFY(seen->rowsTotal > 200);
}

void TestObserveDatabase::aStrongLoginNeedsALeave_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("power");
    QTest::addRow("superuser") << u"admin"_s << u"superuser"_s;
    QTest::addRow("signals") << u"signaller"_s << u"pg_signal_backend"_s;
    QTest::addRow("signals without inheritance") << u"hidden"_s << u"pg_signal_backend"_s;
    QTest::addRow("may become superuser") << u"deputy"_s << u"superuser"_s;
    QTest::addRow("writes files") << u"writer"_s << u"pg_write_server_files"_s;
    QTest::addRow("runs programs") << u"runner"_s << u"pg_execute_server_program"_s;
    QTest::addRow("makes roles") << u"maker"_s << u"createrole"_s;
    QTest::addRow("replicates") << u"copier"_s << u"replication"_s;
}

void TestObserveDatabase::aStrongLoginNeedsALeave()
{
    QFETCH(QString, login);
    QFETCH(QString, power);
    ObserverDesk desk({databaseAt(u"db"_s, m_server.socketInfo(login))});

    const auto refused = desk.see(ObserverDesk::sql(u"db"_s, u"select 1"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"observe.login_too_strong"_s);
    QVERIFY2(refused.error().args.value(u"powers"_s).toString().split(u", "_s).contains(power),
        qPrintable(refused.error().args.value(u"powers"_s).toString()));
    QCOMPARE(desk.codeOf(ObserverDesk::sql(u"db"_s, u"select 1"_s), true), u"seen"_s);
    QCOMPARE(desk.codeOf(ObserverDesk::query(u"db"_s, u"database.connections"_s)), u"seen"_s);
}

void TestObserveDatabase::aLookThatTakesTooLongIsEnded()
{
    QCOMPARE(m_desk->codeOf(ObserverDesk::sql(u"plain"_s, u"select pg_sleep(60)"_s)), u"query.timeout"_s);
    QVERIFY2(m_desk->tookMs() < 7'000, qPrintable(QString::number(m_desk->tookMs())));
    QTRY_COMPARE(m_admin->say(u"select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and usename = 'plain'"_s), u"0"_s);
}

void TestObserveDatabase::aServerWithoutAFreeSlotIsAskedByTheSessionThatWatches()
{
    const auto target = databaseAt(u"db"_s, m_server.socketInfo(u"watcher"_s));
    const auto seats = std::make_shared<postgresql::SessionSeats>();
    const auto probe = makePostgresqlProbe(target, {}, systemClock(), seats->newSeat(u"db"_s));
    QVERIFY(pollOnce(*probe)->as<DatabaseHealth>());
    std::vector<std::unique_ptr<Somebody>> crowd;
    do
        crowd.push_back(std::make_unique<Somebody>(m_server.socketInfo(u"plain"_s)));
    while (crowd.back()->isIn());
    const auto clients = ObserverDesk::query(u"db"_s, u"database.clients"_s);
    QCOMPARE(m_desk->codeOf(clients), u"login.too_many_connections"_s);

    m_desk->observer().setSeats(seats);
    const auto seen = m_desk->see(clients);
    const auto own = m_desk->codeOf(ObserverDesk::sql(u"db"_s, u"select 1"_s));
    m_desk->observer().setSeats(nullptr);

    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().code));
    QCOMPARE(seen->rows.size(), 3); // the crowd, the watcher and the administrator
    QCOMPARE(own, u"login.too_many_connections"_s); // a stranger's query is never let near it
    QVERIFY(pollOnce(*probe)->as<DatabaseHealth>()); // which goes on as before
}

void TestObserveDatabase::aServerThatStopsIsGivenUpInTime()
{
    m_server.signal(SIGSTOP);
    const auto code = m_desk->codeOf(ObserverDesk::query(u"db"_s, u"database.clients"_s));
    m_server.signal(SIGCONT);
    QVERIFY2(code == "attempt.deadline"_L1 || code == "login.timeout"_L1 || code == "tcp.timeout"_L1 || code == "query.timeout"_L1,
        qPrintable(code));
    QVERIFY2(m_desk->tookMs() < 10'500, qPrintable(QString::number(m_desk->tookMs())));

    const RudePostgres rude(RudePostgres::Manner::SilentAfterLogin);
    ObserverDesk desk({databaseAt(u"rude"_s, u"host=127.0.0.1 port=%1 user=u dbname=d sslmode=disable"_s.arg(rude.port()))});
    QVERIFY(desk.codeOf(ObserverDesk::query(u"rude"_s, u"database.clients"_s)) != "seen"_L1);
    QVERIFY2(desk.tookMs() < 10'500, qPrintable(QString::number(desk.tookMs())));
}

void TestObserveDatabase::aWrongPasswordIsToldAsSuch()
{
    ObserverDesk desk({databaseAt(u"db"_s, m_server.tcpInfo(u"watcher"_s))}, SecretString("guess"));
    QCOMPARE(desk.codeOf(ObserverDesk::query(u"db"_s, u"database.clients"_s)), u"login.wrong_password"_s);
}

QTEST_GUILESS_MAIN(TestObserveDatabase)
#include "tst_observedatabase.moc"
