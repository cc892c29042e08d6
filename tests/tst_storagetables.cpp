// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/formats.h"
#include "models/items/queues/brokernodestable.h"
#include "models/items/queues/queuestable.h"
#include "models/items/shownhealth.h"
#include "models/items/storage/deletedopentable.h"
#include "models/items/storage/devicestable.h"
#include "models/items/storage/filesystemstable.h"
#include "models/items/storage/growerstable.h"
#include "models/items/storage/interfacestable.h"
#include "models/items/storage/logstable.h"
#include "models/items/storage/processestable.h"
#include "tests/support/changedpicture.h"
#include "tests/support/demopicture.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const StorageSurvey& surveyOfNodeA(const Picture& picture)
{
    return shownHealth<NodeHealth>(picture, u"node-A"_s)->survey->value;
}

/// Fills the table, changes it, empties it and asks for every role of every cell on the way.
template<typename Row>
void putThroughItsPaces(std::span<const Column<Row>> columns, const std::vector<Row>& rows)
{
    SnapshotModel<Row> table(columns);
    const QAbstractItemModelTester tester(&table);
    QVERIFY(!rows.empty());
    table.merge(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            for (int role = SortRole; role <= TintRole; ++role)
                table.index(row, column).data(role);
        }
        QVERIFY(!table.index(row, 0).data().toString().isEmpty() || table.cellKind(0) == CellKind::State);
    }
    std::vector<Row> worse(rows.begin(), rows.begin() + 1);
    worse[0].severity = Severity::Critical;
    table.merge(worse);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.at(0).severity, Severity::Critical);
    table.merge({});
    QCOMPARE(table.rowCount(), 0);
}

template<typename Row>
const Row& rowOf(const std::vector<Row>& rows, const QString& key)
{
    const auto found = std::ranges::find(rows, key, &Row::key);
    if (found == rows.end())
        qFatal("no row %s", qPrintable(key));
    return *found;
}

template<typename Row>
QString textOf(std::span<const Column<Row>> columns, const Row& row, int column)
{
    return columns[std::size_t(column)].text(row);
}

Queue queueWith(std::optional<qint64> ready, std::optional<double> in, std::optional<double> out)
{
    Queue queue;
    queue.vhost = u"/"_s;
    queue.name = u"orders"_s;
    queue.ready = ready;
    queue.publishPerS = in;
    queue.deliverPerS = out;
    return queue;
}

} // namespace

class StorageTablesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyTableKeepsTheRulesOfModels()
    {
        const PicturePtr picture = demoPicture();
        const FindingsIndex findings(picture);
        const QString node = u"node-A"_s;
        putThroughItsPaces(filesystemColumns(), filesystemRows(findings));
        putThroughItsPaces(deviceColumns(), deviceRows(findings, node));
        putThroughItsPaces(processColumns(), processRows(*picture, node));
        putThroughItsPaces(interfaceColumns(), interfaceRows(findings, node));
        putThroughItsPaces(growerColumns(), growerRows(surveyOfNodeA(*picture), u"/var"_s));
        putThroughItsPaces(deletedOpenColumns(), deletedOpenRows(surveyOfNodeA(*picture), u"/var"_s));
        putThroughItsPaces(logColumns(), logRows(surveyOfNodeA(*picture)));
        putThroughItsPaces(queueColumns(), queueRows(findings));
        putThroughItsPaces(brokerNodeColumns(), brokerNodeRows(findings, u"rabbit-1"_s));
    }

    void rowsComeInTheOrderOfTheirKeys()
    {
        const FindingsIndex findings(demoPicture());
        QVERIFY(std::ranges::is_sorted(filesystemRows(findings), {}, &FilesystemRow::key));
        QVERIFY(std::ranges::is_sorted(queueRows(findings), {}, &QueueRow::key));
    }

    void aFullFileSystemNamesItsReason()
    {
        const auto rows = filesystemRows(FindingsIndex(demoPicture()));
        const FilesystemRow& row = rowOf(rows, filesystemKey(u"node-A"_s, u"/var"_s));
        QCOMPARE(row.severity, Severity::Critical);
        QCOMPARE(row.usedSeverity, Severity::Critical);
        QCOMPARE(row.inodesSeverity, Severity::Ok);
        QCOMPARE(textOf(filesystemColumns(), row, filesystemColumn::Used), percentText(0.91));
        QCOMPARE(textOf(filesystemColumns(), row, filesystemColumn::Free), bytesOfText(9.18e9, 102e9));
        QCOMPARE(row.words, u"filling up"_s);
    }

    void aHungFileSystemShowsDashesAndNeverZeros()
    {
        const auto rows = filesystemRows(FindingsIndex(demoPicture()));
        const FilesystemRow& hung = rowOf(rows, filesystemKey(u"node-F"_s, u"/mnt/archive"_s));
        for (const int column : {filesystemColumn::Used, filesystemColumn::Free, filesystemColumn::Inodes})
            QCOMPARE(textOf(filesystemColumns(), hung, column), unknownText());
        QCOMPARE(hung.severity, Severity::Critical);
        QVERIFY(hung.words.startsWith("hangs"_L1));
        const FilesystemRow& neighbour = rowOf(rows, filesystemKey(u"node-F"_s, u"/"_s));
        QCOMPARE(textOf(filesystemColumns(), neighbour, filesystemColumn::Used), percentText(0.39));
    }

    void withoutARuleAHungFileSystemIsUnknownAndNotWell()
    {
        auto picture = std::make_shared<Picture>(*demoPicture());
        picture->findings.clear();
        const auto rows = filesystemRows(FindingsIndex(picture));
        QCOMPARE(rowOf(rows, filesystemKey(u"node-F"_s, u"/mnt/archive"_s)).severity, Severity::Unknown);
    }

    void aNodeThatDoesNotAnswerShowsNoFigureAndSaysWhy()
    {
        const auto rows = filesystemRows(FindingsIndex(withOutage(demoPicture(), u"node-B"_s)));
        const FilesystemRow& row = rowOf(rows, filesystemKey(u"node-B"_s, u"/var"_s));
        QVERIFY(row.stale);
        QCOMPARE(row.severity, Severity::Unknown);
        QCOMPARE(textOf(filesystemColumns(), row, filesystemColumn::Used), staleValueText());
        QCOMPARE(row.words, u"TCP connect timed out"_s);
    }

    void aNodeThatNeverAnsweredHasARowOfItsOwn()
    {
        Picture picture;
        picture.now = demoNow();
        TargetState state;
        state.target.id = u"node-Z"_s;
        state.target.kind = TargetKind::Node;
        picture.targets = {state};
        const auto rows = filesystemRows(FindingsIndex(std::make_shared<Picture>(picture)));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].words, u"not read yet"_s);
        QCOMPARE(rows[0].severity, Severity::Unknown);
    }

    void aWalkThatMetItsLimitGivesLowerBounds()
    {
        StorageSurvey survey = surveyOfNodeA(*demoPicture());
        const auto complete = growerRows(survey, u"/var"_s);
        QVERIFY(!textOf(growerColumns(), complete[0], growerColumn::Size).contains(u'≥'));
        survey.complete = false;
        const auto cut = growerRows(survey, u"/var"_s);
        QVERIFY(textOf(growerColumns(), cut[0], growerColumn::Size).startsWith(u'≥'));
    }

    void twoDeletedFilesOfOneNameAreTwoRows()
    {
        StorageSurvey survey;
        const DeletedOpenFile file {7, u"nginx"_s, u"/var/log/a.log"_s, 10, u"/var"_s};
        survey.deletedOpen = {file, file};
        DeletedOpenTable table(deletedOpenColumns());
        table.merge(deletedOpenRows(survey, u"/var"_s));
        QCOMPARE(table.rowCount(), 2);
    }

    void unknownStatisticsAreDashes()
    {
        const auto rows = queueRows(FindingsIndex(demoPicture()));
        const QueueRow& row = rowOf(rows, queueKey(u"rabbit-2"_s, u"reports/nightly"_s));
        for (int column = queueColumn::Ready; column <= queueColumn::Oldest; ++column)
            QCOMPARE(textOf(queueColumns(), row, column), unknownText());
        QCOMPARE(textOf(queueColumns(), row, queueColumn::Age), ageText(42'000));
    }

    void saysWhenAQueueWillBeEmpty()
    {
        QCOMPARE(drainText(emptiesInS(queueWith(0, 1.0, 1.0))), u"empty"_s);
        QCOMPARE(drainText(emptiesInS(queueWith(140, 12.0, 12.6))), u"empties in %1"_s.arg(ageText(234'000)));
        QCOMPARE(drainText(emptiesInS(queueWith(1'942, 61.0, 4.0))), u"never"_s);
        QCOMPARE(drainText(emptiesInS(queueWith(1'942, {}, 4.0))), unknownText());
        QCOMPARE(drainText(emptiesInS(queueWith({}, 61.0, 4.0))), unknownText());
        Queue stream = queueWith(1'942, 61.0, 4.0);
        stream.type = u"stream"_s;
        QCOMPARE(drainText(emptiesInS(stream)), unknownText());
    }

    void saysWhereDeadLettersGo()
    {
        const auto rows = queueRows(FindingsIndex(demoPicture()));
        QCOMPARE(rowOf(rows, queueKey(u"rabbit-1"_s, u"orders"_s)).deadLetters, u"orders.dlx → orders"_s);
        QCOMPARE(rowOf(rows, queueKey(u"rabbit-1"_s, u"billing.events"_s)).deadLetters, u"billing.dlx"_s);
        const QueueRow& target = rowOf(rows, queueKey(u"rabbit-1"_s, u"orders.dlq"_s));
        QCOMPARE(target.deadLetters, u"collects dead letters"_s);
    }

    void saysHowOldTheSweepIs()
    {
        BrokerHealth health;
        QCOMPARE(sweepText(health, demoNow()), u"not all queues read yet"_s);
        Moment readAt = demoNow();
        readAt.boot -= std::chrono::seconds(42);
        health.sweep = Dated<QueueSweep> {{512, 6'012, true, 3}, readAt};
        QCOMPARE(sweepText(health, demoNow()), u"all queues read %1 ago · 512 of 6,012"_s.arg(ageText(42'000)));
        health.sweep->value.complete = false;
        QVERIFY(sweepText(health, demoNow()).contains("stopped at our limit"_L1));
    }

    void anAlarmSaysItsConsequence()
    {
        BrokerHealth health;
        BrokerNode node;
        node.name = u"rabbit@a"_s;
        node.running = true;
        health.nodes = {node};
        QCOMPARE(brokerConsequences(health), QStringList());
        health.nodes[0].memoryAlarm = true;
        QCOMPARE(brokerConsequences(health),
            QStringList({u"Memory alarm on rabbit@a: publishers on every node are blocked, consumers go on."_s}));
        health.nodes[0].partitions = {u"rabbit@b"_s};
        QCOMPARE(brokerConsequences(health).size(), 2);
    }
};

QTEST_GUILESS_MAIN(StorageTablesTest)
#include "tst_storagetables.moc"
