// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionstage.h"
#include "tests/support/strictwarnings.h"

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Guarded actions on sessions of a real server, as a role that may send signals and nothing else.
class TestSessionActions final : public QObject, private SessionStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanup() { endSessions(); }

    void aBlockerIsShownWithItsVictimsAndEnded();
    void aVictimOfSomebodyElseTooIsNotPromised();
    void aStatementIsCancelled();
    void whatDoesNothingIsNotCancelled();
    void anotherStatementIsNotCancelled();
    void aSessionThatIsGoneIsRefused();
    void aPidThatIsUsedAgainIsRefused();
    void aSessionThatEndsAfterThePreviewIsRefused();
    void aTokenServesOnce();
    void oneActionAtATime();
    void whatIsNotAClientsSessionIsRefused();
    void aSuperusersSessionIsRefused();
    void withoutTheRightItIsRefusedWithTheGrant();
    void withoutSightItIsRefusedWithTheGrant();
    void hostileArgumentsAreRefused_data();
    void hostileArgumentsAreRefused();

private:
    QString begunAt(Somebody& session) { return m_admin->say(u"select backend_start from pg_stat_activity where pid = %1"_s.arg(session.pid())); }
    bool waitsForLock(int pid)
    {
        return m_admin->say(u"select count(*) from pg_stat_activity where pid = %1 and wait_event_type = 'Lock'"_s.arg(pid)) == "1"_L1;
    }
};

void TestSessionActions::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
}

void TestSessionActions::aBlockerIsShownWithItsVictimsAndEnded()
{
    Somebody root(m_server.socketInfo(u"app"_s));
    Somebody first(m_server.socketInfo(u"app"_s));
    Somebody second(m_server.socketInfo(u"app"_s));
    root.say(u"begin; update orders set state = 'x' where id = 1"_s);
    first.say(u"begin; update orders set state = 'y' where id = 2"_s);
    first.begin(u"update orders set state = 'y' where id = 1"_s);
    second.begin(u"update orders set state = 'z' where id = 2"_s);
    QTRY_VERIFY(waitsForLock(first.pid()) && waitsForLock(second.pid()));

    const auto request = m_desk->request(terminate,
        {{u"pid"_s, QString::number(root.pid())}, {u"backend_start"_s, begunAt(root)}});
    const auto preview = m_desk->preview(request);

    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().code));
    QVERIFY(preview->isProduction);
    QCOMPARE(preview->hits.size(), 1);
    QVERIFY2(preview->hits.first().contains(u"idle in transaction"_s), qPrintable(preview->hits.first()));
    QVERIFY(preview->hits.first().startsWith(u"pid %1 "_s.arg(root.pid())));
    QCOMPARE(preview->frees.size(), 2);
    QVERIFY(preview->frees.join(u'\n').contains(u"pid %1 "_s.arg(second.pid())));
    QVERIFY(preview->request.contains(u"pg_terminate_backend"_s));
    QVERIFY(preview->request.contains(QString::number(root.pid())));
    QVERIFY(preview->undo.isEmpty());
    QCOMPARE(preview->verify.all.size(), 1);
    QCOMPARE(preview->verify.all.first().indicator, u"locks.victims"_s);
    QCOMPARE(preview->verify.all.first().level, 0.0);
    QVERIFY(isThere(root.pid())); // looking ends nobody

    const auto outcome = m_desk->execute(request, preview->token);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"terminated"_s).toBool(), true);
    QCOMPARE(outcome.facts.value(u"gone"_s).toBool(), true);
    QVERIFY(!isThere(root.pid()));
    QTRY_VERIFY(!waitsForLock(first.pid()));
}

void TestSessionActions::aVictimOfSomebodyElseTooIsNotPromised()
{
    Somebody one(m_server.socketInfo(u"app"_s));
    Somebody two(m_server.socketInfo(u"app"_s));
    Somebody victim(m_server.socketInfo(u"app"_s));
    one.say(u"begin; lock table orders in share mode"_s);
    two.say(u"begin; lock table orders in share mode"_s);
    victim.begin(u"update orders set state = 'v' where id = 1"_s);
    QTRY_VERIFY(waitsForLock(victim.pid()));

    const auto preview = m_desk->preview(m_desk->request(terminate, whom(one)));

    QVERIFY(preview);
    QCOMPARE(preview->frees, QStringList());
    QCOMPARE(preview->verify.all.value(0).indicator, u"connections.idle_in_transaction"_s);
}

void TestSessionActions::aStatementIsCancelled()
{
    Somebody slow(m_server.socketInfo(u"app"_s));
    slow.begin(u"select pg_sleep(600)"_s);
    QTRY_COMPARE(m_admin->say(u"select state from pg_stat_activity where pid = %1"_s.arg(slow.pid())), u"active"_s);

    const auto request = m_desk->request(cancel, whom(slow));
    const auto preview = m_desk->preview(request);
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().code));
    const auto outcome = m_desk->execute(request, preview->token);

    QVERIFY2(outcome.kind == ActionOutcome::Kind::Done, qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.facts.value(u"cancelled"_s).toBool(), true);
    QCOMPARE(outcome.facts.value(u"ended"_s).toBool(), true);
    QVERIFY(isThere(slow.pid()));
}

void TestSessionActions::whatDoesNothingIsNotCancelled()
{
    Somebody idle(m_server.socketInfo(u"app"_s));
    idle.say(u"begin; update orders set state = 'i' where id = 1"_s);

    QCOMPARE(m_desk->refusal(cancel, whom(idle)), u"nothing_to_cancel"_s);
}

void TestSessionActions::anotherStatementIsNotCancelled()
{
    Somebody slow(m_server.socketInfo(u"app"_s));
    slow.begin(u"select pg_sleep(600)"_s);
    const auto running = u"select query_start from pg_stat_activity where state = 'active' and pid = %1"_s.arg(slow.pid());
    QTRY_VERIFY(!m_admin->say(running).isEmpty());
    const auto request = m_desk->request(cancel, whom(slow));
    const auto preview = m_desk->preview(request);
    QVERIFY(preview);
    const auto before = m_admin->say(running);
    m_admin->say(u"select pg_cancel_backend(%1)"_s.arg(slow.pid()));
    slow.say({});
    slow.begin(u"select pg_sleep(601)"_s);
    QTRY_VERIFY(m_admin->say(running) != before && !m_admin->say(running).isEmpty());

    const auto outcome = m_desk->execute(request, preview->token);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"gone"_s);
    QVERIFY(!m_admin->say(running).isEmpty());
}

void TestSessionActions::aSessionThatIsGoneIsRefused()
{
    QCOMPARE(m_desk->refusal(terminate, {{u"pid"_s, 2'000'000'000}}), u"gone"_s);
}

void TestSessionActions::aPidThatIsUsedAgainIsRefused()
{
    Somebody session(m_server.socketInfo(u"app"_s));

    // Somebody saw that pid a day ago.
    QCOMPARE(m_desk->refusal(terminate, {{u"pid"_s, session.pid()}, {u"backend_start"_s, u"2020-01-01T00:00:00.000Z"_s}}),
        u"gone"_s);
    // What a picture knows is rounded to the millisecond.
    const auto ms = m_admin->say(
        u"select to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') from pg_stat_activity where pid = %1"_s
            .arg(session.pid()));
    QCOMPARE(m_desk->refusal(terminate, {{u"pid"_s, session.pid()}, {u"backend_start"_s, ms}}), u"previewed"_s);
}

void TestSessionActions::aSessionThatEndsAfterThePreviewIsRefused()
{
    auto session = std::make_unique<Somebody>(m_server.socketInfo(u"app"_s));
    const int pid = session->pid();
    const auto request = m_desk->request(terminate, whom(*session));
    const auto preview = m_desk->preview(request);
    QVERIFY(preview);
    session.reset();
    QTRY_VERIFY(!isThere(pid));

    const auto outcome = m_desk->execute(request, preview->token);

    QCOMPARE(outcome.kind, ActionOutcome::Kind::Refused);
    QCOMPARE(reasonOf(outcome), u"gone"_s);
}

void TestSessionActions::aTokenServesOnce()
{
    Somebody one(m_server.socketInfo(u"app"_s));
    Somebody two(m_server.socketInfo(u"app"_s));
    const auto request = m_desk->request(terminate, whom(one));
    const auto preview = m_desk->preview(request);
    QVERIFY(preview);

    const auto other = m_desk->request(terminate, whom(two));
    QCOMPARE(reasonOf(m_desk->execute(other, preview->token)), u"not_previewed"_s);
    QVERIFY(isThere(two.pid()));
    QCOMPARE(m_desk->execute(request, preview->token).kind, ActionOutcome::Kind::Done);
    const auto again = m_desk->request(terminate, whom(one));
    QCOMPARE(reasonOf(m_desk->execute(again, preview->token)), u"not_previewed"_s);
}

void TestSessionActions::oneActionAtATime()
{
    Somebody one(m_server.socketInfo(u"app"_s));
    Somebody two(m_server.socketInfo(u"app"_s));
    const auto first = m_desk->request(terminate, whom(one));
    const auto second = m_desk->request(terminate, whom(two));
    const auto seenFirst = m_desk->preview(first);
    const auto seenSecond = m_desk->preview(second);
    QVERIFY(seenFirst && seenSecond);

    m_desk->begin(first, seenFirst->token);
    m_desk->begin(second, seenSecond->token);

    QCOMPARE(reasonOf(m_desk->outcome(second)), u"action.busy"_s);
    QCOMPARE(m_desk->outcome(first).kind, ActionOutcome::Kind::Done);
    QVERIFY(isThere(two.pid()));
    const auto third = m_desk->request(terminate, whom(two));
    QCOMPARE(m_desk->execute(third, seenSecond->token).kind, ActionOutcome::Kind::Done); // the token was not used up
}

void TestSessionActions::whatIsNotAClientsSessionIsRefused()
{
    const auto pid = m_admin->say(u"select pid from pg_stat_activity where backend_type = 'checkpointer'"_s);
    const auto refusal = m_desk->refusal(terminate, {{u"pid"_s, pid}});
    QVERIFY2(refusal == "not_a_client"_L1 || refusal == "not_visible"_L1, qPrintable(refusal));
}

void TestSessionActions::aSuperusersSessionIsRefused()
{
    QCOMPARE(m_desk->refusal(terminate, whom(*m_admin)), u"superuser_session"_s);
}

void TestSessionActions::withoutTheRightItIsRefusedWithTheGrant()
{
    Somebody session(m_server.socketInfo(u"app"_s));
    ActionDesk desk(targetFor(m_server.socketInfo(u"watcher"_s)));

    const auto shown = desk.preview(desk.request(terminate, whom(session)));

    QVERIFY(!shown);
    QCOMPARE(shown.error().args.value(u"reason"_s).toString(), u"no_privilege"_s);
    QCOMPARE(shown.error().args.value(u"grant"_s).toString(), u"GRANT pg_signal_backend TO watcher;"_s);
}

void TestSessionActions::withoutSightItIsRefusedWithTheGrant()
{
    Somebody session(m_server.socketInfo(u"app"_s));
    ActionDesk desk(targetFor(m_server.socketInfo(u"blind"_s)));

    const auto shown = desk.preview(desk.request(terminate, whom(session)));

    QVERIFY(!shown);
    QCOMPARE(shown.error().args.value(u"reason"_s).toString(), u"not_visible"_s);
    QCOMPARE(shown.error().args.value(u"grant"_s).toString(), u"GRANT pg_read_all_stats TO blind;"_s);
}

void TestSessionActions::hostileArgumentsAreRefused_data()
{
    QTest::addColumn<QJsonValue>("pid");
    QTest::addColumn<QString>("start");
    QTest::addRow("statement") << QJsonValue(u"1; drop table orders"_s) << QString();
    QTest::addRow("shell") << QJsonValue(u"$(id)"_s) << QString();
    QTest::addRow("option") << QJsonValue(u"-1"_s) << QString();
    QTest::addRow("format") << QJsonValue(u"%1"_s) << QString();
    QTest::addRow("quote") << QJsonValue(u"1' or '1'='1"_s) << QString();
    QTest::addRow("line break") << QJsonValue(u"1\n"_s) << QString();
    QTest::addRow("nothing") << QJsonValue() << QString();
    QTest::addRow("start that is a statement") << QJsonValue(1) << u"now()); drop table orders --"_s;
    QTest::addRow("start that is a word") << QJsonValue(1) << u"infinity"_s;
}

void TestSessionActions::hostileArgumentsAreRefused()
{
    QFETCH(QJsonValue, pid);
    QFETCH(QString, start);
    QCOMPARE(m_desk->refusal(terminate, {{u"pid"_s, pid}, {u"backend_start"_s, start}}), u"action.bad_argument"_s);
    QCOMPARE(m_admin->say(u"select count(*) from orders"_s), u"3"_s);
}

QTEST_GUILESS_MAIN(TestSessionActions)
#include "tst_sessionactions.moc"
