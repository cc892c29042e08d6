// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

/// `yagura runbook`, the real program with a home of its own.
class tst_runbookcommand : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void lintTellsEveryFaultWithItsPlace();
    void lintOfASoundFileIsOneLine();
    void theWorstOfAllFilesDecides();
    void lintSpeaksJapanese();
    void aHostileNameIsShownHarmlessly();
    void listNamesWhatIsKnown();
    void listIsThereForPrograms();
    void showPrintsARunbookInBothLanguages();
    void showIsThereForPrograms();
    void whatIsNotThereIsUnknownAndTheNearestIsNamed();
    void nothingToDoIsAUsageError();

private:
    Ran run(const QStringList& arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        for (const auto& variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.remove(variable);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YAGURA_PROGRAM), QStringList(u"runbook"_s) + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_home.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    QTemporaryDir m_home;
};

namespace {

const QByteArray sound
    = "runbook: orders-stuck\ntitle: {en: Orders stuck, ja: 注文の停滞}\nsteps:\n  - {id: a, title: A, do: {}}\n";
const QByteArray faulty = "runbook: x\ntitle: X\nsteps:\n  - {id: a, title: A, observ: {target: db}}\n"
                          "  - {id: b, title: B, do: [ssh, \"{host}\"]}\n";

} // namespace

void tst_runbookcommand::lintTellsEveryFaultWithItsPlace()
{
    const QString file = write(u"bad.yaml"_s, faulty);
    const Ran ran = run({u"lint"_s, file});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out,
        file + u":4:5: exactly one of these keys must stand here: evidence, observe, decide, do, change, wait, say\n"_s
            + file + u":4:23: unknown key observ; did you mean observe?\n"_s + file
            + u":5:33: do: there is no parameter host\n"_s);
}

void tst_runbookcommand::lintOfASoundFileIsOneLine()
{
    const QString file = write(u"good.yaml"_s, sound);
    QCOMPARE(run({u"lint"_s, file}).out, file + u": 1 step, no fault\n"_s);
    const Ran quiet = run({u"lint"_s, u"--quiet"_s, file});
    QCOMPARE(quiet.out, QString());
    QCOMPARE(quiet.exitCode, 0);
}

void tst_runbookcommand::theWorstOfAllFilesDecides()
{
    const QString good = write(u"good.yaml"_s, sound);
    const QString bad = write(u"bad.yaml"_s, faulty);
    QCOMPARE(run({u"lint"_s, good}).exitCode, 0);
    QCOMPARE(run({u"lint"_s, bad, good}).exitCode, 2);
    const Ran ran = run({u"lint"_s, good, u"/nowhere/x.yaml"_s, bad});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.startsWith(u"/nowhere/x.yaml:1:1: "_s), qPrintable(ran.err));
}

void tst_runbookcommand::lintSpeaksJapanese()
{
    const Ran ran = run({u"lint"_s, u"--lang"_s, u"ja"_s, write(u"bad.yaml"_s, faulty)});
    QVERIFY2(ran.out.contains(u"host というパラメーターはありません"_s), qPrintable(ran.out));
}

void tst_runbookcommand::aHostileNameIsShownHarmlessly()
{
    const QString file = write(u"a\u001b[2J\u202E.yaml"_s, "runbook: \"a\\e[2J\"\n");
    const Ran ran = run({u"lint"_s, file});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.out.contains(QChar(0x1b)));
    QVERIFY(!ran.out.contains(QChar(0x202E)));
}

void tst_runbookcommand::listNamesWhatIsKnown()
{
    write(u".local/share/yagura/runbooks/own.yaml"_s, sound);
    write(u".local/share/yagura/runbooks/bad.yaml"_s, faulty);
    const Ran ran = run({u"list"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.startsWith(u"orders-stuck                 Orders stuck  [your own, not accepted yet]\n"_s),
        qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"\ndisk-shortage                A file system runs full\n"_s), qPrintable(ran.out));
    QCOMPARE(ran.out.count(u'\n'), 10);
    QCOMPARE(ran.err.count(u'\n'), 3);
    QVERIFY2(ran.err.contains(u"/runbooks/bad.yaml:4:5: "_s), qPrintable(ran.err));
    QVERIFY(run({u"list"_s, u"--lang"_s, u"ja"_s}).out.contains(u"ディスク容量不足"_s));
}

void tst_runbookcommand::listIsThereForPrograms()
{
    write(u".local/share/yagura/runbooks/own.yaml"_s, sound);
    QFile::remove(m_home.filePath(u".local/share/yagura/runbooks/bad.yaml"_s));
    const auto answer = QJsonDocument::fromJson(run({u"list"_s, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(answer[u"schema"_s].toString(), u"yagura.runbooks/1"_s);
    QCOMPARE(answer[u"faults"_s].toArray().size(), 0);
    const auto runbooks = answer[u"runbooks"_s].toArray();
    QCOMPARE(runbooks.size(), 10);
    const auto own = runbooks.at(0).toObject();
    QCOMPARE(own[u"id"_s].toString(), u"orders-stuck"_s);
    QCOMPARE(own[u"origin"_s].toString(), u"user"_s);
    QCOMPARE(own[u"accepted"_s].toBool(true), false);
    QCOMPARE(own[u"title"_s].toObject()[u"ja"_s].toString(), u"注文の停滞"_s);
    QCOMPARE(runbooks.at(1).toObject()[u"accepted"_s].toBool(), true);
}

void tst_runbookcommand::showPrintsARunbookInBothLanguages()
{
    const Ran ran = run({u"show"_s, u"database-connection-timeout"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const auto& line :
        {u"Database connections time out  [database-connection-timeout]\n"_s,
            u"\n 3. Test the way from the application's machine  [network · by hand]\n"_s,
            u"\n    $ ping -c 3 -W 2 {db_host}; nc -vz -w 5 {db_host} {db_port}\n"_s,
            u"\n    asks {target}: database.clients\n"_s,
            u"\n    when connections.used@{target} ≥ 90\u2009% of its limit: The limit is reached: new clients are turned away.\n"_s,
            u"\n    yes: cancel-query · no: pool-size · unknown: pool-size\n"_s,
            u"\n    changes {target}: postgresql.terminate\n"_s})
        QVERIFY2(ran.out.contains(line), qPrintable(line + ran.out));

    const Ran told = run({u"show"_s, u"database-connection-timeout"_s, u"--lang"_s, u"ja"_s});
    for (const auto& line : {u"データベース接続タイムアウト"_s, u"\n    はい: cancel-query"_s, u"· 手作業]"_s})
        QVERIFY2(told.out.contains(line), qPrintable(told.out));
}

void tst_runbookcommand::showIsThereForPrograms()
{
    const auto answer
        = QJsonDocument::fromJson(run({u"show"_s, u"message-processing"_s, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(answer[u"schema"_s].toString(), u"yagura.runbook/1"_s);
    QStringList kinds;
    for (const QJsonValue& value : answer[u"steps"_s].toArray()) {
        const QJsonObject step = value.toObject();
        kinds.append(step[u"kind"_s].toString());
        QVERIFY(step[kinds.last()].isObject());
    }
    kinds.removeDuplicates();
    QCOMPARE(kinds, (QStringList {u"observe"_s, u"evidence"_s, u"manual"_s, u"decide"_s, u"change"_s, u"wait"_s}));
}

void tst_runbookcommand::whatIsNotThereIsUnknownAndTheNearestIsNamed()
{
    const Ran ran = run({u"show"_s, u"disk-shortag"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err, u"No runbook is called disk-shortag. Did you mean disk-shortage?\n"_s);
}

void tst_runbookcommand::nothingToDoIsAUsageError()
{
    for (const auto& arguments :
        {QStringList(), QStringList {u"lint"_s}, QStringList {u"show"_s}, QStringList {u"x"_s}})
        QCOMPARE(run(arguments).exitCode, 3);
}

QTEST_GUILESS_MAIN(tst_runbookcommand)
#include "tst_runbookcommand.moc"
