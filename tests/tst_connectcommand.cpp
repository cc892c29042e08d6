// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QProcess>

using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray watched = "targets:\n  - {id: here, system: local, host_metrics: false, every: 1s}\n"
                           "  - {id: gone, system: postgresql, dsn: \"host=127.0.0.1 port=1\", every: 1s}\n";

struct Said {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// What `yagura` says in the home of this daemon.
Said yaguraSays(const DaemonProcess& daemon, const QStringList& arguments, const QStringList& environment = {})
{
    QProcess program;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"YAGURA_TOKEN"_s);
    variables.insert(u"XDG_RUNTIME_DIR"_s, daemon.path("runtime"));
    variables.insert(u"XDG_CONFIG_HOME"_s, daemon.path("cache"));
    variables.insert(u"XDG_STATE_HOME"_s, daemon.path("cache"));
    for (const QString& each : environment)
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    program.setProcessEnvironment(variables);
    program.start(QStringLiteral(YAGURA_PROGRAM), QStringList {u"--lang"_s, u"en"_s} + arguments);
    program.waitForFinished();
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// `yagura --connect` against a real daemon. The caller has no configuration of its own.
class tst_connectcommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void checkTellsWhatStands();
    void checkOfOneTargetLeavesTheOthersOut();
    void aTokenFileOpensADaemonByItsAddress();
    void whatCannotBeReachedIsTold_data();
    void whatCannotBeReachedIsTold();
    void aDaemonThatIsGoneIsUnknown();

private:
    std::unique_ptr<DaemonProcess> m_daemon;
};

void tst_connectcommand::initTestCase()
{
    m_daemon = std::make_unique<DaemonProcess>(watched);
    m_daemon->start();
    QVERIFY2(m_daemon->serves(), m_daemon->log().constData());
    QTRY_COMPARE(m_daemon->ask("GET", "/api/v1/picture").json()[u"status"_s].toString(), u"critical"_s);
}

void tst_connectcommand::checkTellsWhatStands()
{
    const Said said = yaguraSays(*m_daemon, {u"check"_s, u"--connect"_s, u"local"_s, u"--json"_s});

    QCOMPARE(said.exitCode, 2);
    QCOMPARE(said.json()[u"schema"_s].toString(), u"yagura.check/1"_s);
    QCOMPARE(said.json()[u"targets"_s].toArray().size(), 2);
    QCOMPARE(said.json()[u"findings"_s][0][u"id"_s].toString(), u"database.unreachable@gone"_s);
    QVERIFY(!said.json()[u"findings"_s][0][u"summary"_s].toString().isEmpty());
}

void tst_connectcommand::checkOfOneTargetLeavesTheOthersOut()
{
    const Said said = yaguraSays(*m_daemon, {u"--connect"_s, u"local"_s, u"check"_s, u"here"_s});

    QVERIFY2(said.out.contains("here") && !said.out.contains("gone"), said.out.constData());
    QVERIFY(said.exitCode != 2);
    QCOMPARE(yaguraSays(*m_daemon, {u"--connect"_s, u"local"_s, u"check"_s, u"nobody"_s}).exitCode, 3);
}

void tst_connectcommand::aTokenFileOpensADaemonByItsAddress()
{
    const QString url = m_daemon->url().toString();

    const Said byFile = yaguraSays(
        *m_daemon, {u"check"_s, u"--connect"_s, url, u"--token-file"_s, m_daemon->path("runtime/yagura/token")});
    const Said byVariable = yaguraSays(
        *m_daemon, {u"check"_s, u"--connect"_s, url}, {u"YAGURA_TOKEN="_s + QString::fromLatin1(m_daemon->token())});

    QCOMPARE(byFile.exitCode, 2);
    QCOMPARE(byVariable.exitCode, 2);
}

void tst_connectcommand::whatCannotBeReachedIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* what, const QStringList& arguments, const QByteArray& why) {
        QTest::addRow("%s", what) << arguments << why;
    };
    row("no token", {u"check"_s, u"--connect"_s, u"http://127.0.0.1:1"_s}, "A token is needed");
    row("no address", {u"check"_s, u"--connect"_s, u"nowhere"_s, u"--token-file"_s, u"TOKEN"_s},
        "no address of a daemon");
    row("a token in the open", {u"check"_s, u"--connect"_s, u"http://watch.example:1"_s, u"--token-file"_s, u"TOKEN"_s},
        "only https will do");
    row("a token file that is not there",
        {u"check"_s, u"--connect"_s, u"http://127.0.0.1:1"_s, u"--token-file"_s, u"/nowhere"_s}, "cannot be read");
    row("nobody there", {u"check"_s, u"--connect"_s, u"http://127.0.0.1:1"_s, u"--token-file"_s, u"TOKEN"_s},
        "connection refused");
    row("another command", {u"impact"_s, u"--connect"_s, u"local"_s}, "--connect serves");
}

void tst_connectcommand::whatCannotBeReachedIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, why);
    arguments.replaceInStrings(u"TOKEN"_s, m_daemon->path("runtime/yagura/token"));

    const Said said = yaguraSays(*m_daemon, arguments);

    QCOMPARE(said.exitCode, 3);
    QVERIFY2(said.err.contains(why), said.err.constData());
}

void tst_connectcommand::aDaemonThatIsGoneIsUnknown()
{
    m_daemon->process().end(SIGKILL);

    const Said said = yaguraSays(*m_daemon, {u"check"_s, u"--connect"_s, u"local"_s, u"--json"_s});

    QCOMPARE(said.exitCode, 3);
    QVERIFY(said.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_connectcommand)
#include "tst_connectcommand.moc"
