// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mountinfo.h"
#include "backends/node/mounts/logs.h"
#include "backends/node/mounts/record.h"
#include "backends/node/mounts/treewalk.h"
#include "backends/node/surveyrecords.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

void writeFile(const QString& path, qsizetype bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class NodeSurveyTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aWalkFollowsNoLinkAndCountsEachFileOnce()
    {
        const QTemporaryDir outside;
        const QTemporaryDir tree;
        writeFile(outside.filePath(u"huge"_s), 1 << 20);
        QVERIFY(QDir(tree.path()).mkpath(u"a/b"_s));
        writeFile(tree.filePath(u"a/b/one"_s), 100'000);
        QVERIFY(QFile::link(outside.path(), tree.filePath(u"a/elsewhere"_s)));
        QVERIFY(QFile::link(tree.path(), tree.filePath(u"a/b/ring"_s)));
        QVERIFY(link(qPrintable(tree.filePath(u"a/b/one"_s)), qPrintable(tree.filePath(u"again"_s))) == 0);

        mounts::TreeWalk walk(std::chrono::seconds(10), 1000);
        walk.run(tree.path().toStdString());
        const auto largest = walk.takeLargest();
        QVERIFY(walk.isComplete());
        QVERIFY(!largest.empty());
        QVERIFY(largest[0].bytes >= 100'000 && largest[0].bytes < 200'000);
        const auto files
            = std::ranges::count_if(largest, [](const mounts::Holding& one) { return one.bytes >= 100'000; });
        QVERIFY2(files <= 2, "a folder was told beside the child that explains it, or a file twice");
    }

    void aWalkThatMeetsItsLimitSaysSo()
    {
        const QTemporaryDir tree;
        for (int i = 0; i < 10; ++i)
            writeFile(tree.filePath(QString::number(i)), 5000);
        mounts::TreeWalk few(std::chrono::seconds(10), 5);
        few.run(tree.path().toStdString());
        QVERIFY(!few.isComplete());
        mounts::TreeWalk gone(std::chrono::seconds(10), 5);
        gone.run(tree.filePath(u"nothing"_s).toStdString());
        QVERIFY(!gone.isComplete());
        QCOMPARE(gone.unreadable(), 1);
    }

    void aRecordCannotBeForged()
    {
        const std::string name = "/srv/x\nE 1 \\\t";
        const QByteArray line = QByteArray::fromStdString(mounts::Record('G').add(7).addName(name).line());
        QCOMPARE(line, QByteArray("G 7 /srv/x\\012E\\0401\\040\\134\\011"));
        QCOMPARE(unescapeOctal(line.split(' ')[2]), QByteArray::fromStdString(name));
    }

    void rotatedCopiesBelongToTheirLog_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addRow("app.log") << QString();
        QTest::addRow("app.log.1") << u"app.log"_s;
        QTest::addRow("app.log.12.gz") << u"app.log"_s;
        QTest::addRow("app.log-20260102") << u"app.log"_s;
        QTest::addRow("app.log-20260102.xz") << u"app.log"_s;
        QTest::addRow("app-20260102.log") << u"app.log"_s;
        QTest::addRow("app.2026-01-02.log") << u"app.log"_s;
        QTest::addRow("syslog.1") << u"syslog"_s;
        QTest::addRow("app.log.old") << u"app.log"_s;
        QTest::addRow("worker-2.log") << QString();
        QTest::addRow("1") << QString();
        QTest::addRow(".1") << QString();
        QTest::addRow("a.gz") << u"a"_s;
    }

    void rotatedCopiesBelongToTheirLog()
    {
        QTEST(QString::fromStdString(mounts::rotatedBase(QTest::currentDataTag())), "base");
    }

    void surveysTellGrowth()
    {
        KnownSizes known;
        Moment first {QDateTime::fromSecsSinceEpoch(10'000, Qt::UTC), std::chrono::minutes(0)};
        Moment later {QDateTime::fromSecsSinceEpoch(13'600, Qt::UTC), std::chrono::minutes(60)};
        surveyOf({"G 0 1000 1 /srv/a", "G 0 500 0 /srv/part", "M 0 1 0", "E"}, {"/srv"}, first, known);
        const StorageSurvey survey
            = surveyOf({"G 0 900 1 /srv/part", "G 0 4000 1 /srv/a", "G 0 10 1 /srv/new\\040one", "M 0 1 2",
                           "D 0 42 77 my\\040app /srv/gone", "P 1 3", "L 5 13000 1 0 /var/log/a.log",
                           "L -1 -1 0 1 /var/log/private", "F 1", "E"},
                {"/srv"}, later, known);
        QVERIFY(survey.complete);
        QCOMPARE(survey.unreadable, 5);
        QCOMPARE(survey.growers.size(), 3);
        QCOMPARE(survey.growers[0], (Grower {u"/srv"_s, u"/srv/a"_s, 4000, 3000.0}));
        QVERIFY(!survey.growers[1].growthBytesPerH); // the walk before had only a part of it
        QCOMPARE(survey.growers[2].path, u"/srv/new one"_s);
        QCOMPARE(survey.deletedOpen, QList<DeletedOpenFile>({{42, u"my app"_s, u"/srv/gone"_s, 77, u"/srv"_s}}));
        QCOMPARE(survey.logs[0].ageS, std::optional(600.0));
        QVERIFY(survey.logs[0].rotated && !survey.logs[0].noPermission);
        QVERIFY(survey.logs[1].noPermission && !survey.logs[1].bytes);
    }

    void aSurveyThatWasCutIsNotComplete()
    {
        KnownSizes known;
        const Moment now {QDateTime::fromSecsSinceEpoch(1, Qt::UTC), std::chrono::minutes(1)};
        QVERIFY(!surveyOf({"G 0 1000 1 /srv/a", "M 0 1 0"}, {"/srv"}, now, known).complete);
        QVERIFY(!surveyOf({"M 0 0 0", "E"}, {"/srv"}, now, known).complete);
        QVERIFY(!surveyOf({"nonsense", "E"}, {"/srv"}, now, known).complete);
        QVERIFY(surveyOf({"G 9 1 1 /x", "G 0 -5 1 /x", "G 0 1 1", "D 4 1 1 a b", "L 1", "E"}, {"/srv"}, now, known)
                    .growers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NodeSurveyTest)
#include "tst_nodesurvey.moc"
