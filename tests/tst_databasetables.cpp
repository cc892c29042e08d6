// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/clientstable.h"
#include "models/items/database/connectionparts.h"
#include "models/items/database/databasestable.h"
#include "models/items/database/ladderwords.h"
#include "models/items/database/locktable.h"
#include "models/items/database/replicationtable.h"
#include "models/items/database/serverstable.h"
#include "models/items/database/sessionstable.h"
#include "models/items/database/slotstable.h"
#include "models/items/database/statementstable.h"
#include "tests/support/demopicture.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

const QString orders = u"orders-db"_s;

FindingsIndex demoIndex()
{
    return FindingsIndex(testing::demoPicture());
}

/// The story with one server changed by hand.
template<typename Change>
FindingsIndex changedIndex(const QString& target, Change change)
{
    auto picture = std::make_shared<Picture>(*testing::demoPicture());
    for (TargetState& state : picture->targets) {
        if (state.target.id == target)
            change(state);
    }
    return FindingsIndex(picture);
}

template<typename Change>
void changeHealth(TargetState& state, Change change)
{
    auto reading = std::make_shared<Reading>(*state.good);
    change(std::get<DatabaseHealth>(reading->outcome));
    state.good = state.last = reading;
}

ServerRow serverRow(const FindingsIndex& findings, const QString& key)
{
    const auto rows = serverRows(findings);
    const auto found = std::ranges::find(rows, key, &ServerRow::key);
    return found == rows.end() ? ServerRow() : *found;
}

QString cell(const SnapshotTable& table, int row, int column)
{
    return table.index(row, column).data().toString();
}

/// Fills the table, empties it and fills it again under the eyes of the tester.
template<typename Table, typename Rows>
void walk(Table& table, const Rows& rows)
{
    QVERIFY2(!rows.empty(), "the story has rows for every table");
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.merge(rows);
    table.merge(Rows(rows.begin() + 1, rows.end()));
    table.merge(Rows());
    table.merge(rows);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex index = table.index(row, column);
            QVERIFY(index.data(KindRole).isValid());
            // The marks of a state explain themselves; any other column says what it holds.
            const QString title = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY(table.cellKind(column) == CellKind::State || !title.isEmpty());
        }
    }
}

int sumOf(const QList<ConnectionPart>& parts)
{
    return std::accumulate(
        parts.begin(), parts.end(), 0, [](int sum, const ConnectionPart& part) { return sum + part.count; });
}

} // namespace

class DatabaseTablesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void everyTableIsAnHonestModel()
    {
        const FindingsIndex findings = demoIndex();
        ServersTable servers(serverColumns());
        walk(servers, serverRows(findings));
        ClientsTable clients(clientColumns());
        walk(clients, clientRows(findings, orders));
        LockTable locks(lockColumns());
        walk(locks, lockRows(findings, orders));
        SessionsTable sessions(sessionColumns());
        walk(sessions, sessionRows(findings, orders));
        ReplicationTable replication(replicationColumns());
        walk(replication, replicationRows(findings, orders));
        SlotsTable slotsTable(slotColumns());
        walk(slotsTable, slotRows(findings, orders));
        StatementsTable statements(statementColumns());
        walk(statements, statementRows(findings, orders));
        DatabasesTable databases(databaseColumns());
        walk(databases, databaseRows(findings, orders));
    }

    void onlyTheNumberThatIsTheReasonHasTheColour()
    {
        ServersTable table(serverColumns());
        table.merge(serverRows(demoIndex()));
        const int row = table.rowOfKey(orders);
        const auto severityAt
            = [&](int column) { return table.index(row, column).data(CellSeverityRole).value<Severity>(); };
        QCOMPARE(severityAt(serversColumns::Connections), Severity::Critical);
        QCOMPARE(severityAt(serversColumns::Idle), Severity::Warning);
        QVERIFY(!table.index(row, serversColumns::Server).data(CellSeverityRole).isValid());
        const int calm = table.rowOfKey(u"auth-db"_s);
        for (int column = 0; column < table.columnCount(); ++column)
            QVERIFY(!table.index(calm, column).data(CellSeverityRole).isValid());
    }

    void aServerSaysWhatIsWrongWithoutItsName()
    {
        const QString words = serverRow(demoIndex(), orders).words;
        QVERIFY2(words.contains(u"98 of 97"_s), qPrintable(words));
        QVERIFY2(!words.contains(orders), qPrintable(words));
        QVERIFY(serverRow(demoIndex(), u"auth-db"_s).words.isEmpty());
    }

    void theLastValueIsKeptAndMarkedWhileItIsYoung()
    {
        const ServerRow ledger = serverRow(demoIndex(), u"ledger-db"_s);
        QVERIFY(ledger.stale);
        QCOMPARE(ledger.used, std::optional<qint64>(44));
        QVERIFY2(ledger.words.contains(u"ledger.int"_s), qPrintable(ledger.words));
        QCOMPARE(ledger.usedSeverity, Severity::Ok);
    }

    void anUnreachableServerHasDashesAndNeverZeros()
    {
        const FindingsIndex findings = changedIndex(u"ledger-db"_s, [](TargetState& state) {
            auto old = std::make_shared<Reading>(*state.good);
            old->readAt.boot -= std::chrono::minutes(6);
            state.good = old;
        });
        ServersTable table(serverColumns());
        table.merge(serverRows(findings));
        const int row = table.rowOfKey(u"ledger-db"_s);
        for (const int column :
            {serversColumns::Connections, serversColumns::Idle, serversColumns::Waiting, serversColumns::Longest}) {
            QCOMPARE(cell(table, row, column), u"–"_s);
            QVERIFY(!table.index(row, column).data(ValueRole).isValid());
            QVERIFY(!table.index(row, column).data(SortRole).isValid());
        }
        QCOMPARE(cell(table, row, serversColumns::Age), u"06:47"_s);
        QVERIFY(clientRows(findings, u"ledger-db"_s).empty());
        QVERIFY(lockRows(findings, u"ledger-db"_s).empty());
    }

    void withoutAccessStatesAreUnknownAndNotZero()
    {
        ServersTable table(serverColumns());
        table.merge(serverRows(demoIndex()));
        const int row = table.rowOfKey(u"billing-db"_s);
        QCOMPARE(cell(table, row, serversColumns::Connections), u"22 / 150"_s);
        QCOMPARE(cell(table, row, serversColumns::Idle), u"–"_s);
        QCOMPARE(cell(table, row, serversColumns::Waiting), u"–"_s);
        ClientsTable clients(clientColumns());
        clients.merge(clientRows(demoIndex(), u"billing-db"_s));
        const int billing = clients.rowOfKey(u"billing\n10.0.4.50"_s);
        QCOMPARE(cell(clients, billing, clientsColumns::IdleInTransaction), u"–"_s);
        QCOMPARE(cell(clients, billing, clientsColumns::All), u"21"_s);
    }

    void theRootBlockerStandsFirst()
    {
        const auto rows = lockRows(demoIndex(), orders);
        QCOMPARE(rows.size(), std::size_t(7));
        QCOMPARE(rows.front().pid, qint64(48213));
        QCOMPARE(rows.front().victims, 6);
        QCOMPARE(rows.front().severity, Severity::Critical);
        LockTable table(lockColumns());
        table.merge(rows);
        QVERIFY(table.index(0, 0).data(TintRole).toBool());
        QVERIFY(!table.index(1, 0).data(TintRole).toBool());
        QCOMPARE(lockSummary(rows), u"1 root blocker · 6 waiting · ending pid 48213 frees 6"_s);
    }

    void theChainIsCopiedAsIndentedText()
    {
        const auto rows = lockRows(demoIndex(), orders);
        const QStringList lines = lockChainText(rows, 48390).split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines.first().startsWith(u"48213  batch-worker  00:12:41"_s), qPrintable(lines.first()));
        QVERIFY2(lines[2].startsWith(u"    48401"_s), qPrintable(lines[2]));
    }

    void theChainOfOneTreeLeavesOthersOut()
    {
        auto rows = lockRows(demoIndex(), orders);
        LockRow other = rows.front();
        other.pid = 9;
        rows.push_back(other);
        QCOMPARE(lockChainText(rows, 9).split(u'\n').size(), 1);
        QCOMPARE(lockChainText(rows, 0).split(u'\n').size(), 8);
    }

    void thePartsOfTheBarAddUpToAllPlaces()
    {
        const FindingsIndex findings = demoIndex();
        const auto* health = findings.picture()->target(orders)->good->as<DatabaseHealth>();
        const auto parts = connectionParts(*health);
        QCOMPARE(sumOf(parts), 100);
        QStringList texts;
        for (const ConnectionPart& part : parts)
            texts.append(u"%1 %2"_s.arg(part.name).arg(part.count));
        QCOMPARE(texts.join(u", "_s),
            u"active 8, idle 15, idle in tx · batch-worker 71, idle in tx · others 3, "
            "reserved, used 1, reserved, free 2"_s);
        QCOMPARE(ordinaryUseText(health->connections), u"98 of 97 ordinary places used"_s);
    }

    void hostileNamesStayWhatTheyAre()
    {
        const QString hostile = u"<img src=x>\u202e"_s;
        const FindingsIndex findings = changedIndex(orders, [&](TargetState& state) {
            changeHealth(state, [&](DatabaseHealth& health) { health.clients[0].application = hostile; });
        });
        const auto rows = clientRows(findings, orders);
        QCOMPARE(rows.front().name, u"<img src=x>⟨U+202E⟩"_s);
        QVERIFY(rows.front().isHolder);
    }

    void aPausedReplayIsSaidByTheStandbyItself()
    {
        const auto rows = replicationRows(demoIndex(), u"reports-db"_s);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().state, u"replay paused"_s);
        QCOMPARE(rows.front().severity, Severity::Warning);
    }

    void statementsWithOneIdentityAreAllListed()
    {
        const FindingsIndex findings = changedIndex(orders, [](TargetState& state) {
            changeHealth(state, [](DatabaseHealth& health) {
                for (StatementUse& use : health.statements->value)
                    use.queryId = u"1"_s;
            });
        });
        StatementsTable table(statementColumns());
        table.merge(statementRows(findings, orders));
        QCOMPARE(table.rowCount(), 3);
    }

    void theFailingRungSaysWhatItExcludes()
    {
        const FindingsIndex findings = demoIndex();
        const auto& refused = findings.picture()->target(orders)->good->ladder->value;
        QCOMPARE(ladderVerdict(refused), u"Fails at log-in, not at the network."_s);
        QVERIFY(ladderReason(refused).startsWith(u"SQLSTATE 53300: "_s));
        const auto& passed = findings.picture()->target(u"auth-db"_s)->good->ladder->value;
        QCOMPARE(ladderVerdict(passed), u"A new client gets in within 12\u2009ms."_s);
        QVERIFY(ladderReason(passed).isEmpty());
        QCOMPARE(ladderVerdict(ConnectLadder()), u"Not walked yet."_s);
    }
};

QTEST_GUILESS_MAIN(DatabaseTablesTest)
#include "tst_databasetables.moc"
