// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapeshelf.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QImage>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray recorded = "record: {keep: 1h, max: 64MiB}\n"
                            "targets:\n  - {id: here, system: local, every: 1s, host_metrics: false,\n"
                            "     filesystems: {include: [\"/\"]}}\n";

/// The program, in an empty home of its own and without a display.
class Program final {
public:
    int run(const QStringList& arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YAGURA_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        m_err = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QString path(const QString& name) const { return m_home.filePath(name); }
    const QByteArray& err() const { return m_err; }

private:
    QTemporaryDir m_home;
    QByteArray m_err;
};

} // namespace

/// Recorded by the real daemon, replayed by the real desktop.
class ReplayCommandTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatADaemonRecordedIsReplayedWithoutIt()
    {
        DaemonProcess daemon(recorded);
        daemon.start();
        QVERIFY2(daemon.serves(), daemon.log().constData());
        QTRY_VERIFY(daemon.ask("GET", "/metrics").body.contains("yagura_record_writing 1\n"));
        QVERIFY(daemon.ask("GET", "/metrics").body.contains("yagura_record_missed_total 0\n"));
        const QString folder = daemon.path("state/yagura/record");
        const auto seconds = [&folder] {
            auto shelf = TapeShelf::open(folder);
            return shelf ? (shelf->outline().stretch.toMs - shelf->outline().stretch.fromMs) / 1'000 : -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(seconds() >= 3, 15'000);
        daemon.process().end(SIGKILL);

        auto shelf = TapeShelf::open(folder);
        QVERIFY(shelf);
        QCOMPARE(shelf->outline().damages, 0);
        const auto shot = shelf->at(shelf->outline().stretch.toMs);
        QVERIFY(shot);
        QCOMPARE(shot->document[u"targets"_s][0][u"id"_s].toString(), u"here"_s);

        Program program;
        const QString picture = program.path(u"replay.png"_s);
        QCOMPARE(program.run({u"--replay"_s, folder, u"--grab"_s, picture, u"--grab-after"_s, u"3"_s, u"--size"_s,
                     u"1280x800"_s, u"--theme"_s, u"dark"_s}),
            0);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));
        QCOMPARE(image.pixelColor(1'277, 2), QColor(u"#231F45"_s)); // the ground of the bar, and of nothing else
        QVERIFY(!QFile::exists(program.path(u"state/yagura/record.sqlite"_s))); // no record of incidents was touched
    }

    void theDemoNeedsNoServerNoConfigurationAndNoRecord()
    {
        Program program;
        const QString picture = program.path(u"demo.png"_s);
        QCOMPARE(program.run({u"--demo"_s, u"--at"_s, u"2026-01-13T18:20:00Z"_s, u"--grab"_s, picture, u"--grab-after"_s,
                     u"8"_s, u"--size"_s, u"1280x800"_s, u"--theme"_s, u"dark"_s}),
            0);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));
        QCOMPARE(image.pixelColor(1'277, 2), QColor(u"#231F45"_s));
        QVERIFY(!QFile::exists(program.path(u"state/yagura/record.sqlite"_s)));
    }

    void aRecordThatIsNoneOpensAndSaysSo()
    {
        Program program;
        const QString picture = program.path(u"none.png"_s);
        QCOMPARE(program.run({u"--replay"_s, program.path(u"nowhere"_s), u"--grab"_s, picture, u"--grab-after"_s, u"1"_s}), 0);
        QVERIFY(QFile::exists(picture));
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no time") << QStringList {u"--replay"_s, u"/tmp"_s, u"--at"_s, u"25:99"_s};
        QTest::newRow("without an offset") << QStringList {u"--replay"_s, u"/tmp"_s, u"--at"_s, u"2026-11-28T21:14:07"_s};
        QTest::newRow("a time of nothing") << QStringList {u"--at"_s, u"21:14"_s};
        QTest::newRow("a record and the demo") << QStringList {u"--replay"_s, u"/tmp"_s, u"--demo"_s};
        QTest::newRow("the demo on the wall") << QStringList {u"--demo"_s, u"--wall"_s};
        QTest::newRow("on the wall") << QStringList {u"--replay"_s, u"/tmp"_s, u"--wall"_s};
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QStringList, arguments);
        Program program;
        QCOMPARE(program.run(arguments), 3);
        QVERIFY(!program.err().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplayCommandTest)
#include "tst_replaycommand.moc"
