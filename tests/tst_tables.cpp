// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/orderedtable.h"
#include "models/items/snapshotmodel.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct DiskRow {
    QString key;
    Severity severity = Severity::Ok;
    std::optional<double> used;

    bool operator==(const DiskRow&) const = default;
};

constexpr Column<DiskRow> diskColumns[] = {
    {"name", QT_TRANSLATE_NOOP("yagura::Columns", "Name"), CellKind::Name,
     [](const DiskRow& row) { return SortKey(row.key); }, [](const DiskRow& row) { return row.key; }},
    {"used", QT_TRANSLATE_NOOP("yagura::Columns", "Used"), CellKind::Number,
     [](const DiskRow& row) { return SortKey(row.used); },
     [](const DiskRow& row) { return row.used ? QString::number(*row.used) : u"–"_s; }},
};

using DiskTable = SnapshotModel<DiskRow>;
using DiskRows = std::vector<DiskRow>;

/// The table as one reads it, so that a failing test explains itself.
QStringList linesOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString());
    return lines;
}

DiskRows randomRows(QRandomGenerator& dice, int most)
{
    DiskRows rows;
    for (int i = 0; i < most; ++i) {
        if (dice.bounded(3) == 0)
            continue;
        std::optional<double> used;
        if (dice.bounded(8) != 0)
            used = dice.bounded(100);
        rows.push_back({u"disk-%1"_s.arg(i), Severity(dice.bounded(4)), used});
    }
    return rows;
}

} // namespace

class TablesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void mergesByKeyAndKeepsTheFirstOfTwins()
    {
        DiskTable table(diskColumns);
        table.merge({{u"b"_s, Severity::Ok, 2.0}, {u"a"_s, Severity::Ok, 1.0}, {u"b"_s, Severity::Ok, 9.0}});
        QCOMPARE(linesOf(table), QStringList({u"a 1"_s, u"b 2"_s}));
    }

    void anUnchangedPollIsSilent()
    {
        DiskTable table(diskColumns);
        const DiskRows rows {{u"a"_s, Severity::Ok, 1.0}, {u"b"_s, Severity::Ok, {}}};
        table.merge(rows);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        table.merge(rows);
        QCOMPARE(changes.size(), 0);
    }

    void neighbouringChangesAreOneSignal()
    {
        DiskTable table(diskColumns);
        table.merge({{u"a"_s, Severity::Ok, 1.0}, {u"b"_s, Severity::Ok, 1.0}, {u"c"_s, Severity::Ok, 1.0}});
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        table.merge({{u"a"_s, Severity::Ok, 2.0}, {u"b"_s, Severity::Ok, 2.0}, {u"c"_s, Severity::Ok, 1.0}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][1].value<QModelIndex>().row(), 1);
    }

    void aDifferenceFromOlderRowsIsWorkedOutAnew()
    {
        DiskTable table(diskColumns);
        QAbstractItemModelTester tester(&table);
        table.merge({{u"a"_s, Severity::Ok, 1.0}, {u"c"_s, Severity::Ok, 3.0}});
        auto late = DiskTable::difference(table.rows(), {{u"a"_s, Severity::Ok, 5.0}, {u"b"_s, Severity::Ok, 2.0}});
        table.merge({{u"c"_s, Severity::Ok, 4.0}});
        table.take(std::move(late));
        QCOMPARE(linesOf(table), QStringList({u"a 5"_s, u"b 2"_s}));
    }

    void rowsThatSomebodyReadsStayAsTheyWere()
    {
        DiskTable table(diskColumns);
        table.merge({{u"a"_s, Severity::Ok, 1.0}, {u"b"_s, Severity::Ok, 2.0}});
        const auto before = table.rows();
        table.merge({{u"b"_s, Severity::Ok, 3.0}, {u"c"_s, Severity::Ok, 4.0}});
        QCOMPARE(before->size(), std::size_t(2));
        QCOMPARE((*before)[1].used, std::optional(2.0));
    }

    void theSelectionSurvivesPolls()
    {
        DiskTable table(diskColumns);
        OrderedTable ordered(table);
        table.merge({{u"a"_s, Severity::Ok, 1.0}, {u"c"_s, Severity::Ok, 3.0}});
        QTRY_COMPARE(ordered.rowCount(), 2);
        const QPersistentModelIndex selected = ordered.indexOfKey(u"c"_s);

        table.merge({{u"b"_s, Severity::Critical, 2.0}, {u"c"_s, Severity::Warning, 4.0}});

        QTRY_COMPARE(linesOf(ordered), QStringList({u"b 2"_s, u"c 4"_s}));
        QCOMPARE(selected.data().toString(), u"c"_s);
        QCOMPARE(selected.row(), 1);
    }

    void worstComesFirstAndUnknownNumbersLast()
    {
        DiskTable table(diskColumns);
        OrderedTable ordered(table);
        table.merge({{u"a"_s, Severity::Ok, 10.0}, {u"b"_s, Severity::Ok, {}}, {u"c"_s, Severity::Critical, 1.0},
                     {u"d"_s, Severity::Ok, 30.0}});
        ordered.sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(linesOf(ordered), QStringList({u"c 1"_s, u"d 30"_s, u"a 10"_s, u"b –"_s}));
        ordered.sort(1, Qt::AscendingOrder);
        QCOMPARE(linesOf(ordered), QStringList({u"c 1"_s, u"a 10"_s, u"d 30"_s, u"b –"_s}));
        ordered.setWorstFirst(false);
        QCOMPARE(linesOf(ordered), QStringList({u"c 1"_s, u"a 10"_s, u"d 30"_s, u"b –"_s}));
    }

    void aFilterLeavesRowsOutAndBringsThemBack()
    {
        DiskTable table(diskColumns);
        OrderedTable ordered(table);
        QAbstractItemModelTester tester(&ordered);
        table.merge({{u"a"_s, Severity::Ok, 10.0}, {u"b"_s, Severity::Ok, 90.0}, {u"c"_s, Severity::Ok, {}}});
        QTRY_COMPARE(ordered.rowCount(), 3);
        ordered.setFilter(FilterExpression::parse(u"used>50"_s, ordered.fields()));
        QCOMPARE(linesOf(ordered), QStringList({u"b 90"_s}));
        ordered.setFilter({});
        QCOMPARE(ordered.rowCount(), 3);
    }

    void anEmptyTableFillsAtOnce()
    {
        DiskTable table(diskColumns);
        OrderedTable ordered(table);
        table.merge({{u"a"_s, Severity::Ok, 1.0}});
        QCoreApplication::processEvents();
        QCOMPARE(linesOf(ordered), QStringList({u"a 1"_s}));
        // Another disk was selected: a second of "nothing found" would be a lie.
        table.merge({{u"b"_s, Severity::Ok, 2.0}});
        QCoreApplication::processEvents();
        QCOMPARE(linesOf(ordered), QStringList({u"b 2"_s}));
    }

    void survivesAnyWeather_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addRow("a small table, ordered on the spot") << 40;
        QTest::addRow("a large table, ordered elsewhere") << 3'200;
    }

    void survivesAnyWeather()
    {
        QFETCH(const int, rows);
        QRandomGenerator dice(20260114);
        DiskTable table(diskColumns);
        OrderedTable ordered(table);
        QAbstractItemModelTester tableTester(&table);
        QAbstractItemModelTester orderTester(&ordered);
        ordered.sort(1, Qt::DescendingOrder);
        const int rounds = rows > 1000 ? 2 : 200;
        for (int round = 0; round < rounds; ++round) {
            DiskRows next = randomRows(dice, rows);
            DiskTable fresh(diskColumns);
            fresh.merge(next);
            table.merge(std::move(next));
            QCOMPARE(linesOf(table), linesOf(fresh));
            const auto filter = FilterExpression::parse(round % 2 ? u"used>40"_s : QString(), ordered.fields());
            OrderedTable reference(fresh);
            for (OrderedTable* each : {&ordered, &reference}) {
                each->setFilter(filter);
                each->sort(1, Qt::DescendingOrder);
            }
            QTRY_COMPARE(linesOf(ordered), linesOf(reference));
        }
    }

    void understandsFilters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("a word") << u"var"_s << QStringList({u"/var"_s, u"/var/log"_s});
        QTest::addRow("two words both match") << u"var log"_s << QStringList({u"/var/log"_s});
        QTest::addRow("not") << u"-log"_s << QStringList({u"/"_s, u"/var"_s});
        QTest::addRow("state by prefix") << u"state:crit"_s << QStringList({u"/var"_s});
        QTest::addRow("above") << u"used>50"_s << QStringList({u"/var"_s});
        QTest::addRow("below leaves unknown out") << u"used<50"_s << QStringList({u"/"_s});
        QTest::addRow("pattern") << u"name~^/var$"_s << QStringList({u"/var"_s});
        QTest::addRow("phrase") << u"\"/var/\""_s << QStringList({u"/var/log"_s});
        QTest::addRow("full width") << u"used＞50"_s << QStringList({u"/var"_s});
    }

    void understandsFilters()
    {
        QFETCH(const QString, filter);
        QFETCH(const QStringList, names);
        DiskTable table(diskColumns);
        table.merge({{u"/"_s, Severity::Ok, 10.0}, {u"/var"_s, Severity::Critical, 90.0}, {u"/var/log"_s, Severity::Ok, {}}});
        const auto rows = table.snapshot();
        QList<FilterFault> faults;
        const auto expression = FilterExpression::parse(filter, {u"name"_s, u"used"_s}, &faults);
        QStringList matching;
        for (int row = 0; row < rows->count(); ++row) {
            if (expression.matches(*rows, row, 2))
                matching.append(rows->text(row, 0));
        }
        QCOMPARE(faults, QList<FilterFault>());
        QCOMPARE(matching, names);
    }

    void findsWhatASourceSees()
    {
        DiskTable table(diskColumns);
        table.merge({{u"tokyo:/var"_s, Severity::Ok, 1.0}, {u"kotokyo:/"_s, Severity::Ok, 2.0},
            {u"deadlocks at (tokyo:db)"_s, Severity::Ok, 3.0}, {u"source:tokyo lost"_s, Severity::Ok, 4.0},
            {u"source:tokyo-2"_s, Severity::Ok, 5.0}, {u"/var"_s, Severity::Ok, 6.0}});
        const auto rows = table.snapshot();
        QList<FilterFault> faults;
        const auto matching = [&](const QString& filter) {
            const auto expression = FilterExpression::parse(filter, {u"name"_s, u"used"_s}, &faults);
            QStringList found;
            for (int row = 0; row < rows->count(); ++row) {
                if (expression.matches(*rows, row, 2))
                    found.append(rows->text(row, 0));
            }
            found.sort();
            return found;
        };
        QCOMPARE(matching(u"source:tokyo"_s),
            QStringList({u"deadlocks at (tokyo:db)"_s, u"source:tokyo lost"_s, u"tokyo:/var"_s}));
        QCOMPARE(matching(u"-source:tokyo"_s), QStringList({u"/var"_s, u"kotokyo:/"_s, u"source:tokyo-2"_s}));
        QCOMPARE(faults, QList<FilterFault>());
    }

    void namesWhatIsWrongWithAFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<FilterFault::Kind>("kind");
        QTest::addColumn<int>("position");
        using Kind = FilterFault::Kind;
        QTest::addRow("unknown field") << u"var colour:red"_s << Kind::UnknownField << 4;
        QTest::addRow("no value") << u"used>"_s << Kind::EmptyValue << 0;
        QTest::addRow("no number") << u"used>many"_s << Kind::BadNumber << 0;
        QTest::addRow("bad pattern") << u"name~("_s << Kind::BadPattern << 0;
        QTest::addRow("open quote") << u"\"/var"_s << Kind::OpenQuote << 0;
    }

    void namesWhatIsWrongWithAFilter()
    {
        QFETCH(const QString, filter);
        QFETCH(const FilterFault::Kind, kind);
        QFETCH(const int, position);
        QList<FilterFault> faults;
        FilterExpression::parse(filter, {u"name"_s, u"used"_s}, &faults);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].kind, kind);
        QCOMPARE(faults[0].position, position);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
