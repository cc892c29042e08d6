// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rudepostgres.h"
#include "tests/support/sessionstage.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Guarded actions on sessions of a server that is full, refuses, hangs or stops in the middle.
class TestSessionFaults final : public QObject, private SessionStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanup() { endSessions(); }

    void aServerWithoutAFreeSlotLetsTheResponderActAllTheSame();
    void aWrongPasswordSendsNothing();
    void aSilentServerIsGivenUpInTime();
    void aServerThatStopsInTheMiddleLeavesItUnknown();
};

void TestSessionFaults::initTestCase()
{
    if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY(begin());
}

// The session that is kept ready since Respond mode began is what gets the responder in.
void TestSessionFaults::aServerWithoutAFreeSlotLetsTheResponderActAllTheSame()
{
    ActionDesk desk(targetFor(m_server.socketInfo(u"responder"_s)));
    const auto kept = u"select count(*) from pg_stat_activity where usename = 'responder'"_s;
    QTRY_COMPARE(m_admin->say(kept), u"2"_s); // with that of the other desk
    std::vector<std::unique_ptr<Somebody>> crowd;
    do
        crowd.push_back(std::make_unique<Somebody>(m_server.socketInfo(u"app"_s)));
    while (crowd.back()->isIn());
    crowd.pop_back();
    QVERIFY(crowd.size() > 3);

    const auto request = desk.request(terminate, whom(*crowd.front()));
    const auto preview = desk.preview(request);
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().code));
    QCOMPARE(desk.execute(request, preview->token).kind, ActionOutcome::Kind::Done);
    QVERIFY(Somebody(m_server.socketInfo(u"app"_s)).isIn());
}

void TestSessionFaults::aWrongPasswordSendsNothing()
{
    ActionDesk wrong(targetFor(m_server.tcpInfo(u"responder"_s)), SecretString("guess"));
    QCOMPARE(wrong.refusal(terminate, {{u"pid"_s, 1}}), u"login.wrong_password"_s);

    Somebody session(m_server.socketInfo(u"app"_s));
    ActionDesk right(targetFor(m_server.tcpInfo(u"responder"_s)), SecretString("word"));
    QCOMPARE(right.refusal(terminate, whom(session)), u"previewed"_s);
}

void TestSessionFaults::aSilentServerIsGivenUpInTime()
{
    const RudePostgres rude(RudePostgres::Manner::SilentAfterLogin);
    ActionDesk desk(targetFor(u"host=127.0.0.1 port=%1 user=u dbname=d sslmode=disable"_s.arg(rude.port())));
    QElapsedTimer watch;
    watch.start();

    const auto shown = desk.preview(desk.request(terminate, {{u"pid"_s, 1}}));

    QVERIFY(!shown);
    QVERIFY2(shown.error().failureClass == FailureClass::NoAnswer, qPrintable(shown.error().code));
    QVERIFY2(watch.elapsed() < 10'500, qPrintable(QString::number(watch.elapsed())));
}

void TestSessionFaults::aServerThatStopsInTheMiddleLeavesItUnknown()
{
    Somebody session(m_server.socketInfo(u"app"_s));
    ActionDesk desk(targetFor(m_server.socketInfo(u"responder"_s)));
    const auto request = desk.request(terminate, whom(session));
    const auto preview = desk.preview(request);
    QVERIFY(preview);
    // The backend that serves the responder stops: it got the question and says nothing any more.
    const auto pids = m_admin->say(u"select string_agg(pid::text, ',') from pg_stat_activity where usename = 'responder'"_s);
    for (const auto& pid : pids.split(u','))
        QCOMPARE(::kill(pid.toInt(), SIGSTOP), 0);
    QElapsedTimer watch;
    watch.start();

    const auto outcome = desk.execute(request, preview->token);

    for (const auto& pid : pids.split(u','))
        ::kill(pid.toInt(), SIGCONT);
    if (outcome.kind == ActionOutcome::Kind::Done) { // by a session that was opened after those that stand still
        QTRY_COMPARE(m_admin->say(u"select count(*) from pg_stat_activity where pid = %1"_s.arg(session.pid())), u"0"_s);
        return;
    }
    // Whether its signal went out is not known, or nothing was sent because the session did not answer before.
    QVERIFY2(outcome.kind == ActionOutcome::Kind::Unknown || outcome.kind == ActionOutcome::Kind::Refused,
        qPrintable(reasonOf(outcome)));
    QCOMPARE(outcome.failure->failureClass, FailureClass::NoAnswer);
    QVERIFY2(watch.elapsed() < 31'000, qPrintable(QString::number(watch.elapsed())));
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
