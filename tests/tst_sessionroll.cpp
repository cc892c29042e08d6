// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sessionroll.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::postgresql;
using namespace yagura::testing;

namespace {

const QList<QByteArray> columns {
    "pid", "state", "state_change", "xact_start", "query_start", "now", "started", "standby"};

/// Three sessions: ours, 30, and 10 and 20, which are idle since 1000.
SqlRows roll()
{
    return {columns,
        {{"10", "idle", "1000.5", {}, {}, {}, {}, {}}, {"20", "idle", "1000.5", {}, {}, {}, {}, {}},
            {"30", "active", "2000.5", "2000.5", "2000.5", "2000.5", "900.25", "f"}}};
}

SqlRows quickAnswer(
    const QByteArray& sessions, const QByteArray& pids, const QByteArray& squares, const QByteArray& changed)
{
    return {{"sessions", "pids", "squares", "changed", "pid", "now", "started", "standby"},
        {{sessions, pids, squares, changed, "30", "2001.5", "900.25", "f"}}};
}

} // namespace

/// What is kept of sessions from poll to poll, and what makes all of them be read again.
class SessionRollTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aQuickLookTellsWhoIsThereAndWhoMayHaveChanged()
    {
        const auto look = SessionRoll::quickLookIn(quickAnswer("3", "60", "1400", "10,20"));
        QVERIFY(look);
        QCOMPARE(look->own.pid, 30);
        QCOMPARE(look->own.now, 2001.5);
        QCOMPARE(look->own.role, DatabaseRole::Primary);
        QCOMPARE(look->changed, QList<qint64>({10, 20}));
        QVERIFY(SessionRoll::isSameRoll(roll(), *look));
    }

    void nobodyChangedIsAnEmptyList()
    {
        const auto look = SessionRoll::quickLookIn(quickAnswer("3", "60", "1400", {}));
        QVERIFY(look);
        QVERIFY(look->changed.isEmpty());
    }

    void anAnswerWithoutATimeIsNone()
    {
        QVERIFY(!SessionRoll::quickLookIn({}));
        SqlRows answer = quickAnswer("3", "60", "1400", {});
        answer.rows[0][5] = {};
        QVERIFY(!SessionRoll::quickLookIn(answer));
    }

    void anotherRollIsNotTakenForTheSame_data()
    {
        QTest::addColumn<QByteArray>("sessions");
        QTest::addColumn<QByteArray>("pids");
        QTest::addColumn<QByteArray>("squares");
        QTest::newRow("one more") << QByteArray("4") << QByteArray("100") << QByteArray("3000");
        QTest::newRow("one less") << QByteArray("2") << QByteArray("50") << QByteArray("1300");
        QTest::newRow("one for another") << QByteArray("3") << QByteArray("61") << QByteArray("1441");
        QTest::newRow("two for two with the same sum: 11 and 19")
            << QByteArray("3") << QByteArray("60") << QByteArray("1382");
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << QByteArray();
    }
    void anotherRollIsNotTakenForTheSame()
    {
        QFETCH(const QByteArray, sessions);
        QFETCH(const QByteArray, pids);
        QFETCH(const QByteArray, squares);
        const auto look = SessionRoll::quickLookIn(quickAnswer(sessions, pids, squares, {}));
        QVERIFY(look);
        QVERIFY(!SessionRoll::isSameRoll(roll(), *look));
    }

    void whatChangedTakesItsPlaceAndTheOthersStay()
    {
        const SqlRows changed {columns, {{"20", "active", "2001.0", "2001.0", "2001.0", {}, {}, {}}}};
        const SqlRows rows = SessionRoll::merged(roll(), changed, {30, 2001.5, {}, DatabaseRole::Primary});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.rows[0], roll().rows[0]);
        QCOMPARE(SqlRow(rows, 1).text("state"), u"active"_s);
        QCOMPARE(SqlRow(rows, 1).real("query_start"), 2001.0);
    }

    void ourOwnRowIsOfNowSoThatNoTransactionOfOursGrowsOld()
    {
        const SqlRows rows = SessionRoll::merged(roll(), {columns, {}},
            {30, 2001.5, QDateTime::fromMSecsSinceEpoch(900'250, Qt::UTC), DatabaseRole::Standby});
        for (const char* column : {"now", "state_change", "xact_start", "query_start"})
            QCOMPARE(SqlRow(rows, 2).real(column), 2001.5);
        const auto own = ownRowIn(rows);
        QVERIFY(own);
        QCOMPARE(own->pid, 30);
        QCOMPARE(own->role, DatabaseRole::Standby);
        QCOMPARE(own->startedAt.toMSecsSinceEpoch(), 900'250);
        const auto backends = backendsIn(rows, own->now);
        QCOMPARE(backends[2].session.transactionS, 0.0);
        QCOMPARE(backends[0].session.stateS, 1001.0); // goes on while it stands still
    }

    void behindAPoolerAnotherConnectionIsOurs()
    {
        const SqlRows rows = SessionRoll::merged(
            roll(), {columns, {{"30", "idle", "2001.0", {}, {}, {}, {}, {}}}}, {10, 2001.5, {}, DatabaseRole::Primary});
        const auto own = ownRowIn(rows);
        QVERIFY(own);
        QCOMPARE(own->pid, 10);
        QCOMPARE(SqlRow(rows, 0).text("state"), u"active"_s);
        QVERIFY(SqlRow(rows, 2).isNull("now"));
    }

    void whoCameBetweenTheTwoQuestionsIsLeftToTheNextLook()
    {
        const SqlRows changed {columns, {{"40", "active", "2001.0", {}, {}, {}, {}, {}}}};
        QCOMPARE(SessionRoll::merged(roll(), changed, {30, 2001.5, {}, DatabaseRole::Primary}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(SessionRollTest)
#include "tst_sessionroll.moc"
