// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/marks/markfile.h"
#include "backends/poll/bootclock.h"
#include "backends/watch/directwatch.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

struct Ran {
    int exitCode = -1;
    QString err;
};

/// The real program with a state folder of its own.
struct Home {
    QTemporaryDir folder;
    QString state = folder.filePath(u"state/yagura"_s);
    QString configuration = folder.filePath(u"shop.yaml"_s);

    Home()
    {
        QFile file(configuration);
        if (file.open(QIODevice::WriteOnly))
            file.write("targets:\n  - {id: orders-db, system: local}\nservices:\n  - {id: api, needs: [orders-db]}\n");
    }

    Ran mark(const QStringList& arguments, const QStringList& prefix = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, folder.filePath(u"state"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        const QStringList command = prefix
            + QStringList {QStringLiteral(YAGURA_PROGRAM), u"--config"_s, configuration, u"mark"_s} + arguments;
        process.start(command.first(), command.mid(1));
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

    QString content() const
    {
        QFile file(marksFileIn(state));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

/// `yagura mark`, and the desktop's watch that sees what it wrote.
class tst_markcommand : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aRunningWatchSeesWhatAnotherProcessMarked()
    {
        const Home home;
        PipelineParts parts;
        parts.poll.clocks = systemClocks();
        parts.source = u"here"_s;
        parts.marksFile = marksFileIn(home.state);
        DirectWatch watch(std::move(parts));
        PicturePtr newest;
        connect(&watch, &Watch::pictureChanged, this, [&newest](const PicturePtr& picture) { newest = picture; });
        watch.start();
        QTRY_VERIFY(newest);
        QVERIFY(newest->marks.isEmpty());

        const Ran ran = home.mark({u"deploy 1.4"_s, u"--service"_s, u"api"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QTRY_COMPARE_WITH_TIMEOUT(newest->marks.size(), 1, 10'000);
        const Mark& mark = newest->marks.first();
        QCOMPARE(mark.text, u"deploy 1.4"_s);
        QCOMPARE(mark.node, u"api"_s);
        QCOMPARE(mark.source, Mark::Source::Person);
        QVERIFY(!mark.who.isEmpty());
        QVERIFY(newest->now.since(mark.at) < std::chrono::seconds(30));
    }

    void aMarkNeedsNoService()
    {
        const Home home;
        QCOMPARE(home.mark({u"switch"_s}).exitCode, 0);
        QVERIFY2(home.content().contains(u"\"node\":null"_s), qPrintable(home.content()));
    }

    void anUnknownServiceIsUnknownAndNamesTheNearest()
    {
        const Home home;
        const Ran ran = home.mark({u"switch"_s, u"--service"_s, u"orders-bd"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(u"orders-db"_s), qPrintable(ran.err));
        QVERIFY(home.content().isEmpty());
    }

    void aTextThatIsNoLineIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList {};
        QTest::newRow("empty") << QStringList {QString()};
        QTest::newRow("two lines") << QStringList {u"a\nb"_s};
        QTest::newRow("escape") << QStringList {u"\x1b[31mred"_s};
        QTest::newRow("long") << QStringList {QString(501, u'x')};
    }
    void aTextThatIsNoLineIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Home home;
        const Ran ran = home.mark(arguments);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(!ran.err.trimmed().isEmpty() && !ran.err.contains(u'\x1b'), qPrintable(ran.err));
        QVERIFY(home.content().isEmpty());
    }

    void aStateFolderThatMayNotBeWrittenIsOneSentence()
    {
        const Home home;
        QVERIFY(QDir().mkpath(home.folder.filePath(u"state"_s)));
        QVERIFY(QDir().mkpath(marksFileIn(home.state)));
        const Ran ran = home.mark({u"switch"_s});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        QVERIFY2(ran.err.contains(u"marks.jsonl"_s), qPrintable(ran.err));
    }

    // A limit on the size of files stands in for a full disk.
    void aFullDiskIsOneSentence()
    {
        const Home home;
        QCOMPARE(home.mark({u"one"_s}).exitCode, 0);
        const QString before = home.content();
        const Ran ran = home.mark({u"two"_s}, {u"prlimit"_s, u"--fsize=%1"_s.arg(before.toUtf8().size() + 10)});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(u"no space is left"_s), qPrintable(ran.err));
        QCOMPARE(home.content(), before);
    }
};

QTEST_GUILESS_MAIN(tst_markcommand)
#include "tst_markcommand.moc"
