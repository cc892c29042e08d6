// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/activitybook.h"
#include "backends/postgresql/beat.h"
#include "backends/postgresql/connectfailure.h"
#include "backends/postgresql/conninfo.h"
#include "backends/postgresql/serverfacts.h"
#include "backends/postgresql/servervalues.h"
#include "backends/postgresql/sessionvalues.h"
#include "backends/postgresql/sqltext.h"
#include "backends/postgresql/statementbook.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::postgresql;

namespace {

Moment at(std::chrono::milliseconds boot)
{
    return {QDateTime::fromMSecsSinceEpoch(boot.count(), Qt::UTC), boot};
}

/// An answer from lines of cells separated by "|"; "-" is a null. The first line names the columns.
SqlRows answer(const QByteArray& lines)
{
    SqlRows rows;
    for (const auto& line : lines.split('\n')) {
        auto cells = line.split('|');
        for (auto& cell : cells)
            cell = cell == "-" ? QByteArray() : cell;
        if (rows.columns.isEmpty())
            rows.columns = cells;
        else
            rows.rows.append(cells);
    }
    return rows;
}

ActivityCounters counters(std::chrono::milliseconds boot, qint64 commits, qint64 rollbacks, qint64 deadlocks)
{
    ActivityCounters made;
    made.at = at(boot);
    made.commits = commits;
    made.rollbacks = rollbacks;
    made.deadlocks = deadlocks;
    return made;
}

const QByteArray sessionColumns
    = "pid|datid|usesysid|backend_start|state_change|application_name|client_addr|state|xact_start|wait_event_type|"
      "wait_event|query_start|query|holds_xmin|other_type|now|started|standby\n";

} // namespace

class TestPostgresqlValues final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void countsClientsByStateAndNeverGuessesIdle()
    {
        const auto backends = backendsIn(
            answer(sessionColumns
                + "1|5|10|100|150|api|10.0.0.1|active|190|-|-|190|select 1|t|-|-|-|-\n"
                  "2|5|10|101|150|api|10.0.0.1|idle|-|-|-|-|-|f|-|-|-|-\n"
                  "3|5|10|102|150|api|10.0.0.1|idle in transaction (aborted)|120|Client|ClientRead|150|x|f|-|-|-|-\n"
                  "4|5|10|103|150|batch|-|active|130|Lock|tuple|130|x|f|-|-|-|-\n"
                  "5|5|11|-|-|hidden|-|-|-|-|-|-|-|f|-|-|-|-\n"
                  "6|-|-|90|-||-|-|-|-|-|-|-|f|checkpointer|-|-|-\n"
                  "7|-|12|90|-|rep1|10.0.0.2|active|-|-|-|-|-|f|walsender|-|-|-"),
            200);
        QCOMPARE(backends.size(), 7);
        const auto use = connectionUse(backends);
        QCOMPARE(use.used, 5);
        QCOMPARE(use.active, 2);
        QCOMPARE(use.idle, 1);
        QCOMPARE(use.idleInTransaction, 1);
        QCOMPARE(use.other, 1);
        QCOMPARE(use.waitingForLock, 1);
        QVERIFY(backends.last().isWalSender);

        const auto clients = clientUses(backends);
        QCOMPARE(clients.size(), 3);
        QCOMPARE(clients.first().application, u"api"_s);
        QCOMPARE(clients.first().total(), 3);
        QCOMPARE(clients.first().oldestTransactionS, 80.0);

        const auto sessions = chosenSessions(backends, 3);
        QCOMPARE(sessions.size(), 3);
        QCOMPARE(sessions.at(0).pid, 4);
        QCOMPARE(sessions.at(0).address, u"local"_s);
        QCOMPARE(sessions.at(1).pid, 3);
        QVERIFY(!sessions.at(1).queryS);
        QCOMPARE(sessions.at(2).queryS, 10.0);
    }

    void neverGivesANegativeAge()
    {
        const auto backends
            = backendsIn(answer(sessionColumns + "1|5|10|100|201|a|-|active|201|-|-|201|q|f|-|-|-|-"), 200);
        QCOMPARE(backends.first().session.transactionS, 0.0);
        QCOMPARE(backends.first().session.stateS, 0.0);
    }

    void findsItsOwnRow()
    {
        const auto rows = answer(sessionColumns
            + "1|5|10|100|201|a|-|idle|-|-|-|-|-|f|-|-|-|-\n2|5|10|100|201|a|-|active|-|-|-|-|-|f|-|200.5|50|t");
        const auto own = ownRowIn(rows);
        QVERIFY(own);
        QCOMPARE(own->pid, 2);
        QCOMPARE(own->role, DatabaseRole::Standby);
        QCOMPARE(own->startedAt.toMSecsSinceEpoch(), 50'000);
        QVERIFY(!ownRowIn(answer(sessionColumns.chopped(1))));
    }

    void keepsBytesThatAreNoText()
    {
        auto rows = answer(sessionColumns + "1|5|10|100|150|a|-|active|1|-|-|1|q|f|-|-|-|-");
        rows.rows[0][12] = QByteArray("\xff\x00\x1b[31m", 7) + QByteArray(3000, 'x');
        const auto query = backendsIn(rows, 2).first().session.query;
        QCOMPARE(query.size(), 1000);
        QCOMPARE(query.at(0), QChar(QChar::ReplacementCharacter));
        QCOMPARE(query.at(1), QChar(0));
        QCOMPARE(query.at(2), QChar(0x1b));
    }

    void addsWaitsAndTheStrongestLocks()
    {
        QList<Session> sessions(3);
        sessions[0].pid = 1;
        sessions[0].state = u"idle in transaction"_s;
        sessions[1].pid = 2;
        sessions[1].queryS = 7;
        sessions[2].pid = 3;
        addWaits(sessions,
            answer("pid|blocked_by|locktype|mode|relation|waited\n2|1,1,0|transactionid|ShareLock|-|-\n"
                   "9|1|tuple|ExclusiveLock|orders|3\n3|2|tuple|ExclusiveLock|orders|3"));
        QCOMPARE(sessions.at(1).blockedBy, (QList<qint64> {1, 0}));
        QCOMPARE(sessions.at(1).lockWaitS, 7.0);
        QCOMPARE(sessions.at(2).lockWaitS, 3.0);
        QCOMPARE(sessions.at(2).lockRelation, u"orders"_s);
        QCOMPARE(holdersWorthALook(sessions), (QList<qint64> {0, 1, 2}));
        addHolds(sessions,
            answer("pid|mode|locktype|relation\n1|ExclusiveLock|transactionid|-\n1|RowExclusiveLock|relation|orders\n"
                   "1|AccessExclusiveLock|relation|items\n1|RowExclusiveLock|relation|orders"));
        QCOMPARE(sessions.at(0).holds,
            (QStringList {u"AccessExclusiveLock on items"_s, u"RowExclusiveLock on orders"_s,
                u"ExclusiveLock on transactionid"_s}));
    }

    void givesNoRateAtFirstAndNoneAfterAReset()
    {
        ActivityBook book;
        QVERIFY(!book.add(counters(0s, 1000, 100, 5)).commitsPerS);
        const auto rates = book.add(counters(10s, 1180, 120, 5));
        QCOMPARE(rates.commitsPerS, 18.0);
        QCOMPARE(rates.rollbacksPerS, 2.0);
        QCOMPARE(rates.rollbackRatio, 0.1);
        QCOMPARE(rates.deadlocksPerMin, 0.0);
        QVERIFY(!rates.cacheHitRatio);
        const auto afterReset = book.add(counters(20s, 3, 0, 0));
        QVERIFY(!afterReset.commitsPerS && !afterReset.rollbackRatio && !afterReset.deadlocksPerMin);
        QCOMPARE(book.add(counters(30s, 13, 0, 0)).commitsPerS, 1.0);

        auto reset = counters(40s, 500, 0, 0);
        reset.statsReset = 1;
        QVERIFY(!book.add(reset).commitsPerS);
    }

    void doesNotMakeARateOfOneDeadlockOrOneRollback()
    {
        ActivityBook book;
        book.add(counters(0s, 0, 0, 0));
        const auto rates = book.add(counters(10s, 1, 1, 1));
        QCOMPARE(rates.deadlocksPerMin, 1.0);
        QVERIFY(!rates.rollbackRatio);
        for (int i = 2; i <= 6; ++i)
            book.add(counters(10s * i, i, 1, 1));
        QCOMPARE(book.add(counters(70s, 70, 1, 1)).deadlocksPerMin, 0.0);
        QCOMPARE(book.add(counters(80s, 80, 1, 13)).deadlocksPerMin, 12.0);
    }

    void spreadsTheDearSetsOverTheInterval()
    {
        std::array beats {Beat(30s, 0, 3), Beat(30s, 1, 3), Beat(30s, 2, 3)};
        int most = 0;
        int total = 0;
        for (int second = 0; second <= 120; ++second) {
            int now = 0;
            for (auto& beat : beats) {
                if (beat.isDue(at(std::chrono::seconds(second)))) {
                    beat.done(at(std::chrono::seconds(second)));
                    ++now;
                }
            }
            if (second == 0)
                QCOMPARE(now, 3);
            else
                most = std::max(most, now);
            total += now;
        }
        QCOMPARE(most, 1);
        QVERIFY(total >= 15 && total <= 18);
    }

    void comparesStatementsWithTheReadBefore()
    {
        StatementBook book;
        const QByteArray columns = "query_id|calls|total|total_of_all\n";
        auto first = book.add(answer(columns + "-7|10|100|200\n8|1|50|200"), at(0s));
        QVERIFY(!first.first().callsPerS && !first.first().shareOfTime);
        QCOMPARE(first.first().meanMs, 10.0);
        QCOMPARE(book.withoutText(first), (QList<qint64> {-7, 8}));
        book.addTexts(answer("query_id|query\n-7|select $1"));
        book.fillTexts(first);
        QCOMPARE(first.first().query, u"select $1"_s);

        const auto second = book.add(answer(columns + "-7|40|175|300\n9|1|60|300"), at(60s));
        QCOMPARE(second.first().callsPerS, 0.5);
        QCOMPARE(second.first().shareOfTime, 0.75);
        QVERIFY(!second.last().callsPerS);
        QCOMPARE(book.withoutText(second), (QList<qint64> {9}));

        const auto reset = book.add(answer(columns + "-7|1|5|5"), at(120s));
        QVERIFY(!reset.first().callsPerS && !reset.first().shareOfTime);
    }

    void datesAnInactiveSlotFromWhenItWasSeen()
    {
        QHash<QString, Moment> memory;
        const QByteArray columns = "slot_name|slot_type|active|wal_status|retained|inactive\n";
        QCOMPARE(slotsIn(answer(columns + "a|physical|f|reserved|100|-"), memory, at(0s)).first().inactiveS, 0.0);
        QCOMPARE(slotsIn(answer(columns + "a|physical|f|lost|-|-"), memory, at(90s)).first().inactiveS, 90.0);
        QCOMPARE(slotsIn(answer(columns + "a|physical|f|lost|-|4000"), memory, at(90s)).first().inactiveS, 4000.0);
        QVERIFY(!slotsIn(answer(columns + "a|physical|t|reserved|1|-"), memory, at(99s)).first().inactiveS);
        QCOMPARE(slotsIn(answer(columns + "a|physical|f|reserved|1|-"), memory, at(100s)).first().inactiveS, 0.0);
    }

    void takesNoQuietServerForALateCheckpoint()
    {
        const QByteArray columns = "timed|requested|stats_reset|age|written_since\n";
        const auto quiet = answer(columns + "10|0|1|90000|1000");
        QVERIFY(!checkpointsIn(quiet, std::nullopt, 300).lastS);
        const auto busy = answer(columns + "11|3|1|900|500000000");
        const auto state = checkpointsIn(busy, checkpointCountersIn(quiet), 300);
        QCOMPARE(state.lastS, 900.0);
        QCOMPARE(state.requestedRatio, 0.75);
        QVERIFY(!checkpointsIn(busy, checkpointCountersIn(busy), 300).requestedRatio);
        const auto reset = answer(columns + "1|3|2|900|500000000");
        QVERIFY(!checkpointsIn(reset, checkpointCountersIn(quiet), 300).requestedRatio);
    }

    void datesAFailingArchiverFromWhatWasSeen()
    {
        const QByteArray columns = "failing|since_success|last_failed_wal\n";
        ArchiverBook sawItWork;
        QVERIFY(!sawItWork.add(answer(columns + "f|90000|-"), true, at(0s)).failing);
        QCOMPARE(sawItWork.add(answer(columns + "t|90030|00A"), true, at(30s)).failingS, 0.0);
        QCOMPARE(sawItWork.add(answer(columns + "t|90060|00A"), true, at(60s)).failingS, 30.0);
        ArchiverBook cameLate;
        QCOMPARE(cameLate.add(answer(columns + "t|600|00A"), true, at(0s)).failingS, 600.0);
        QVERIFY(!cameLate.add(answer(columns + "t|600|00A"), false, at(0s)).failing);
    }

    void isNotLateWhenAllWasReplayed()
    {
        const auto state = replayIn(answer("lag_bytes|lag|paused|receiving\n0|86400|f|t"));
        QCOMPARE(state.lagS, 0.0);
        QCOMPARE(replayIn(answer("lag_bytes|lag|paused|receiving\n-|40|t|f")).lagS, 40.0);
    }

    void offersTheStatementThatHelps()
    {
        ServerFacts facts;
        facts.role = u"\"odd name\""_s;
        facts.preloaded = u"auto_explain"_s;
        const auto missing = missingAccess(facts);
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing.first().remedy, u"GRANT pg_monitor TO \"odd name\";"_s);
        QVERIFY(missing.last().remedy.contains(u"'auto_explain,pg_stat_statements'"_s));
        facts.preloaded = u"pg_stat_statements"_s;
        QCOMPARE(missingAccess(facts).last().remedy, u"CREATE EXTENSION pg_stat_statements;"_s);
        facts.seesAll = true;
        facts.statementsSchema = u"public"_s;
        QVERIFY(missingAccess(facts).isEmpty());
    }

    void countsReservedPlacesOfTheServer()
    {
        const auto facts = serverFactsIn(
            answer("version|version_num|max_connections|reserved|sees_all\n16.2 (Debian 16.2-1)|160002|100|8|t"));
        QCOMPARE(facts.version, u"16.2"_s);
        QCOMPARE(facts.versionNumber, 160002);
        QCOMPARE(facts.reserved, 8);
        QVERIFY(facts.seesAll);
        QVERIFY(!facts.preloaded);
    }

    void tellsWhereTheServerIs()
    {
        const auto facts = serverFactsIn(answer("accepted_at|data_directory\n10.0.0.5|/srv/pg"));
        QCOMPARE(facts.place, (ServerPlace {u"10.0.0.5"_s, u"/srv/pg"_s, {}}));
        QCOMPARE(tablespacesIn(answer("folder\n/mnt/fast\n/mnt/slow")), QStringList({u"/mnt/fast"_s, u"/mnt/slow"_s}));
    }

    void readsTheSqlStateOutOfAMessage()
    {
        const QByteArray full
            = "connection to server at \"::1\", port 5 failed: FATAL:  53300: sorry, too many clients already\n";
        QCOMPARE(sqlStateIn(full), QByteArray("53300"));
        QCOMPARE(sqlStateIn("connection failed: FATAL: no code here"), QByteArray());
        QCOMPARE(connectFailure(Rung::Login, full).failureClass, FailureClass::TooManyConnections);
        QCOMPARE(connectFailure(Rung::Login, "x: FATAL:  57P03: the database system is starting up\n").code,
            u"server.starting"_s);
        QCOMPARE(connectFailure(Rung::Login, "x: FATAL:  57P03: the database system is shutting down\n").code,
            u"server.shutting_down"_s);
        QCOMPARE(connectFailure(Rung::Tls, "SSL error: certificate verify failed").code, u"tls.untrusted"_s);
        QVERIFY(isOptionRefusal("ERROR:  unsupported startup parameter: options"));
    }

    void choosesEncryptionByWhereTheServerIs_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("mode");
        QTest::addRow("elsewhere") << u"host=db.example"_s << QByteArray("192.0.2.1") << QByteArray("verify-full");
        QTest::addRow("loopback") << u"host=localhost"_s << QByteArray("127.0.0.1") << QByteArray("require");
        QTest::addRow("loopback 6") << u"host=localhost"_s << QByteArray("::1") << QByteArray("require");
        QTest::addRow("socket") << u"host=/run/postgresql"_s << QByteArray() << QByteArray("disable");
        QTest::addRow("said") << u"host=db.example sslmode=require"_s << QByteArray("192.0.2.1")
                              << QByteArray("require");
        QTest::addRow("said prefer") << u"host=db.example sslmode=prefer"_s << QByteArray("192.0.2.1")
                                     << QByteArray("prefer");
    }

    void choosesEncryptionByWhereTheServerIs()
    {
        QFETCH(const QString, dsn);
        QFETCH(const QByteArray, address);
        auto conninfo = *Conninfo::parse(dsn);
        const auto doors = conninfo.endpoints();
        QVERIFY(doors);
        QCOMPARE(doors->size(), 1);
        auto door = doors->first();
        door.address = address;
        const auto options = conninfo.optionsFor(door, ConnectPlan());
        QTEST(options.value("sslmode"), "mode");
        QCOMPARE(options.value("application_name"), QByteArray("yagura"));
        QCOMPARE(options.value("options"), QByteArray("-c default_transaction_read_only=on"));
        QVERIFY(!conninfo.optionsFor(door, {.readOnlyOption = false, .encryptLoopback = true}).contains("options"));
        QCOMPARE(options.value("sslmode") == "verify-full", options.contains("sslrootcert"));
    }

    void pairsHostsWithTheirPorts()
    {
        auto conninfo = *Conninfo::parse(u"postgresql://u@a:1,b:2/d"_s);
        const auto doors = conninfo.endpoints();
        QVERIFY(doors);
        QCOMPARE(*doors, (QList<Endpoint> {{"a", "", "1"}, {"b", "", "2"}}));
        auto uneven = *Conninfo::parse(u"host=a,b,c port=1,2"_s);
        QVERIFY(!uneven.endpoints());
        QVERIFY(!Conninfo::parse(u"host=a password=secret"_s));
        QVERIFY(!Conninfo::parse(u"host"_s).error().args.contains(u"detail"_s));
    }

    void everyStatementIsBuiltInAndOnlyLooks()
    {
        const auto names = QDir(u":/yagura/sql/postgresql"_s).entryList();
        QVERIFY(names.size() >= 15);
        for (const auto& name : names) {
            const auto text = sqlText(qPrintable(name.chopped(4)));
            QVERIFY2(text.contains("SELECT"), qPrintable(name));
            QVERIFY2(!text.contains(';') && !text.contains("--"), qPrintable(name));
        }
        QCOMPARE(withNumbers("ARRAY[:pids]", ":pids", {1, -2}), QByteArray("ARRAY[1,-2]"));
    }
};

QTEST_GUILESS_MAIN(TestPostgresqlValues)
#include "tst_postgresqlvalues.moc"
