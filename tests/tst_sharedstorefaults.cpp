// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"
#include "tests/support/teamdesk.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;
using Shared = StoreState::Shared;

/// The record that a team shares, while its server or somebody on it does what it should not.
class tst_sharedstorefaults final : public QObject, private TeamServer {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aServerThatIsLostIsGoneAroundAndMergedWith();
    void aServerThatHangsKeepsNobodyWaiting();
    void aTwinIsFoundAndLeft();
    void whatAStrangerWritesDoesNoHarm();
    void aServerThatCannotBeUsedIsTold_data();
    void aServerThatCannotBeUsedIsTold();
    void aPasswordThatIsNotFoundIsTold();
};

void tst_sharedstorefaults::initTestCase()
{
    if (const QString obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
}

void tst_sharedstorefaults::init()
{
    failOnAnyWarning();
    QCOMPARE(makeStore(), QString());
}

void tst_sharedstorefaults::aServerThatIsLostIsGoneAroundAndMergedWith()
{
    const TeamDesk left(dsn());
    const TeamDesk right(dsn());
    QTRY_VERIFY(left.isLive() && right.isLive());
    left->append({declaration(u"in the middle"_s)});
    QTRY_COMPARE(right->list().value(0).label, u"INC-0001"_s);

    m_server.stop();
    QTRY_VERIFY(left.isLost() && right.isLost());
    QVERIFY(!left.failureCode().isEmpty());
    left->append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}}), note(u"left alone"_s)});
    right->append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev3"_s}}), note(u"right alone"_s)});
    QCOMPARE(left->state().local, Local::Durable);
    QCOMPARE(left->state().unsent, 2);
    left->append({declaration(u"another one"_s, u"i2"_s)});
    QCOMPARE(left->state().unsent, 3);
    QCOMPARE(left->list().value(0).label, QString());

    QVERIFY(m_server.start());
    QTRY_VERIFY(left.isLive() && right.isLive());
    QTRY_COMPARE(left->state().unsent, 0);
    QTRY_COMPARE(right->state().unsent, 0);
    QTRY_COMPARE(left->load(), right->load());
    QTRY_COMPARE(right->list().value(0).label, u"INC-0002"_s);
    const auto incident = incidentOf(theIncident, left->load());
    QCOMPARE(incident, incidentOf(theIncident, right->load()));
    QCOMPARE(incident->conflicts.size(), 1);
    QCOMPARE(incident->conflicts[0].field, u"severity"_s);
    QCOMPARE(wordsOf(right->load()),
        (QStringList {u"incident.declared"_s, u"incident.labelled"_s, u"incident.severity"_s, u"incident.severity"_s,
            u"left alone"_s, u"right alone"_s}));
}

void tst_sharedstorefaults::aServerThatHangsKeepsNobodyWaiting()
{
    const auto short_ = [](KeptIncidents::Parts& parts) {
        parts.shared.limit = 500ms;
        parts.shared.connectLimit = 700ms;
        parts.shared.lookEvery = 100ms;
    };
    const TeamDesk desk(dsn(), short_);
    QTRY_VERIFY(desk.isLive());
    // The session's own process answers no more, while the kernel goes on acknowledging.
    const QString pid = say(u"SELECT pid FROM pg_stat_activity WHERE usename = 'alice'"_s);
    QVERIFY(pid.toInt() > 0);
    ::kill(pid_t(pid.toInt()), SIGSTOP);
    m_server.signal(SIGSTOP);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(desk->append({note(u"nobody waits"_s)}).size(), 1);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk->state().unsent, 1);
    QCOMPARE(desk->append({note(u"still nobody"_s)}).size(), 1);
    ::kill(pid_t(pid.toInt()), SIGCONT);
    m_server.signal(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), 20'000);
    QTRY_COMPARE(desk->state().unsent, 0);
    QCOMPARE(say(u"SELECT count(*) FROM yagura.entry"_s), u"2"_s);
}

void tst_sharedstorefaults::aTwinIsFoundAndLeft()
{
    TeamDesk original(dsn());
    QTRY_VERIFY(original.isLive());
    original->append({declaration(u"shared"_s)});
    QTRY_COMPARE(original->list().value(0).label, u"INC-0001"_s);
    QTRY_COMPARE(original->state().unsent, 0);
    original->end();
    // As a restored backup does: the same place, an older record.
    const QString path = recordFileIn(original.folder.path());
    QVERIFY(QFile::copy(path, path + u".backup"_s));
    const auto parts = [&] {
        auto made = partsIn(original.folder.path());
        made.shared.dsn = dsn();
        made.shared.askPassword
            = [](const store::SharedParts::Password& answer) { answer(std::optional<SecretString>()); };
        return made;
    };
    {
        StoreDesk before(parts());
        before.append({note(u"lost with the disk"_s)});
        QTRY_COMPARE(before.state().unsent, 0);
        QTRY_COMPARE(before.state().shared, Shared::Live);
    }
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".backup"_s, path));
    auto alone = parts();
    alone.shared.dsn.clear();
    StoreDesk restored(alone);
    const auto twin = restored.append({note(u"in the same place"_s)});
    restored.end();

    StoreDesk again(parts());
    QTRY_VERIFY(again.state().sharedFailure.has_value());
    QCOMPARE(again.state().sharedFailure->code, u"store.twin"_s);
    const auto next = again.append({note(u"under a new name"_s)});
    QVERIFY(next[0].writer != twin[0].writer);
    QTRY_COMPARE(say(u"SELECT count(*) FROM yagura.entry WHERE args LIKE '%new name%'"_s), u"1"_s);
    QVERIFY(wordsOf(again.load()).contains(u"in the same place"_s));
}

void tst_sharedstorefaults::whatAStrangerWritesDoesNoHarm()
{
    const TeamDesk desk(dsn());
    QTRY_VERIFY(desk.isLive());
    const auto forge = [this](const QString& writer, const QString& sequence, const QString& args,
                           const QString& happened) {
        return say(u"INSERT INTO yagura.entry (writer, sequence, previous_hash, hash, seen, recorded, host, incident, "
                   "happened, detected, actor, kind, args) VALUES ('%1', %2, decode(repeat('00', 32), 'hex'), "
                   "decode(repeat('ff', 32), 'hex'), 'no json', %4, E'h\\n\\u202e', '%5', %4, NULL, '', "
                   "'incident.declared', '%3')"_s.arg(writer, sequence, args, happened, theIncident),
            u"alice"_s);
    };
    QCOMPARE(forge(u"m"_s, u"1"_s, u"{broken"_s, u"0"_s), QString());
    QCOMPARE(forge(u"m"_s, u"9223372036854775807"_s, u"[1,2]"_s, u"9223372036854775807"_s), QString());
    QCOMPARE(forge(u"n"_s, u"7"_s, u"[[[[[[[[[["_s, u"-9223372036854775808"_s), QString());
    QVERIFY(forge(u"o"_s, u"0"_s, u"{}"_s, u"0"_s).startsWith(u'!'));
    QTRY_COMPARE(desk->added.size(), 3);
    QCOMPARE(desk->load().size(), 3);
    QVERIFY(incidentOf(theIncident, desk->load()).has_value());
    QCOMPARE(chainFaults(desk->load()).size(), 2);
    QCOMPARE(desk->append({note(u"goes on"_s)}).size(), 1);
    QTRY_COMPARE(desk->state().unsent, 0);
    QCOMPARE(desk->list().size(), 1);
}

void tst_sharedstorefaults::aServerThatCannotBeUsedIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("dsn");
    QTest::addColumn<QString>("code");
    QTest::addRow("no schema") << u"DROP SCHEMA yagura CASCADE"_s << dsn() << u"store.no_schema"_s;
    QTest::addRow("no rights") << QString() << dsn(u"nobody"_s) << u"store.no_rights"_s;
    QTest::addRow("newer") << u"UPDATE yagura.store SET version = 2"_s << dsn() << u"store.newer_schema"_s;
    QTest::addRow("no server") << QString() << u"host=/nowhere user=alice dbname=postgres"_s << u"tcp.refused"_s;
    QTest::addRow("no such database") << QString()
                                      << m_server.socketInfo(u"alice"_s).replace(u"dbname=postgres"_s, u"dbname=gone"_s)
                                      << u"login.no_such_database"_s;
    QTest::addRow("no dsn") << QString() << u"host=a password=x"_s << u"config.secret"_s;
}

void tst_sharedstorefaults::aServerThatCannotBeUsedIsTold()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, dsn);
    QFETCH(const QString, code);
    if (!sql.isEmpty())
        QCOMPARE(say(sql), QString());
    const TeamDesk desk(dsn);
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk.failureCode(), code);
    QCOMPARE(desk->append({note(u"kept here"_s)}).size(), 1);
    QCOMPARE(desk->state().local, Local::Durable);
    QCOMPARE(desk->state().unsent, 1);
}

void tst_sharedstorefaults::aPasswordThatIsNotFoundIsTold()
{
    const TeamDesk desk(dsn(), [](KeptIncidents::Parts& parts) {
        parts.shared.askPassword = [](const store::SharedParts::Password& answer) {
            answer(Failure {FailureClass::Auth, u"credential.command_failed"_s, {}});
        };
    });
    QTRY_VERIFY(desk.isLost());
    QCOMPARE(desk.failureCode(), u"credential.command_failed"_s);
}

QTEST_GUILESS_MAIN(tst_sharedstorefaults)
#include "tst_sharedstorefaults.moc"
