// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresstories.h"
#include "tests/support/strictwarnings.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// What must be the same however it was read; ages go on between two polls.
QStringList linesOf(const ReadingPtr& reading, qint64 without)
{
    QStringList lines;
    for (const Session& session : reading->as<DatabaseHealth>()->sessions) {
        if (session.application == u"yagura"_s || session.pid == without)
            continue;
        lines.append(QStringList {QString::number(session.pid), session.backendStart.toString(Qt::ISODateWithMs),
            session.application, session.user, session.database, session.state, session.waitEvent, session.query,
            QString::number(session.transactionS.has_value()), QString::number(session.holdsXmin)}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

const Session* sessionOf(const ReadingPtr& reading, qint64 pid)
{
    const auto& sessions = reading->as<DatabaseHealth>()->sessions;
    const auto found = std::ranges::find(sessions, pid, &Session::pid);
    return found == sessions.end() ? nullptr : &*found;
}

} // namespace

/// From poll to poll a server with many idle sessions is asked for those alone that may have changed, and nobody sees
/// the difference.
class SessionRoundsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const auto obstacle = PostgresServer::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        QVERIFY(m_server.create(u"max_connections=100\nlog_statement=all"_s) && m_server.start());
        m_admin = std::make_unique<Somebody>(m_server.socketInfo());
        m_admin->say(u"create role yagura login; grant pg_monitor to yagura; create role plain login"_s);
        m_admin->say(u"create table orders(id int primary key); insert into orders values (1)"_s);
        for (int i = 0; i < 40; ++i)
            come();
    }
    void init() { failOnAnyWarning(); }

    void whileNobodyMovesNobodyIsAskedAgain()
    {
        const auto probe = probeFor(m_server.socketInfo(u"yagura"_s));
        QTRY_VERIFY(isQuiet());
        const auto first = pollOnce(*probe);
        QCOMPARE(codeOf(first), u"good"_s);
        const int fullBefore = asked(u"yagura_sessions"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        QCOMPARE(asked(u"yagura_sessions"_s), fullBefore);
        const auto last = pollOnce(*probe);
        QCOMPARE(linesOf(last, m_admin->pid()), linesOf(first, m_admin->pid()));
        const ConnectionUse& use = last->as<DatabaseHealth>()->connections;
        QCOMPARE(use.used, first->as<DatabaseHealth>()->connections.used);
        QCOMPARE(use.active, 1); // ourselves
        const Session* still = sessionOf(last, m_people.front()->pid());
        QVERIFY(still && *still->stateS >= *sessionOf(first, still->pid)->stateS);
    }

    void aPollIsOneTransactionWhateverIsDue()
    {
        std::chrono::milliseconds leap {0};
        const auto probe = leapingProbe(u"yagura"_s, leap);
        const int before = begun();
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        QCOMPARE(begun(), before + 1);
        leap += 2min;
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        QCOMPARE(begun(), before + 2);
        QCOMPARE(m_admin->say(u"select state from pg_stat_activity where application_name = 'yagura' "
                              "order by backend_start desc limit 1"_s),
            u"idle"_s);
    }

    void aQuestionThatFailsHidesNoOther()
    {
        const auto guard
            = qScopeGuard([this] { m_admin->say(u"grant execute on function pg_control_checkpoint() to public"_s); });
        m_admin->say(u"revoke execute on function pg_control_checkpoint() from public"_s);
        std::chrono::milliseconds leap {0};
        const auto probe = leapingProbe(u"yagura"_s, leap);
        const int before = begun();
        const auto reading = pollOnce(*probe);
        QCOMPARE(codeOf(reading), u"good"_s);
        const auto* health = reading->as<DatabaseHealth>();
        QVERIFY(!health->checkpoints);
        // What is asked before it and after it.
        QVERIFY(health->replicationSlots && health->archiver && health->databases && health->settings);
        QCOMPARE(begun(), before + 2);
        m_admin->say(u"grant execute on function pg_control_checkpoint() to public"_s);
        leap += 2min;
        QVERIFY(pollOnce(*probe)->as<DatabaseHealth>()->checkpoints);
    }

    void whoeverMovesIsSeenAtOnce()
    {
        const auto probe = probeFor(m_server.socketInfo(u"yagura"_s));
        QTRY_VERIFY(isQuiet());
        const int fullBefore = asked(u"yagura_sessions"_s);
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        m_people[1]->say(u"begin"_s);
        m_people[1]->say(u"update orders set id = id"_s);
        m_people[2]->say(u"select 'another statement'"_s);
        m_people[3]->say(u"set application_name = 'renamed'"_s);
        const auto moved = pollOnce(*probe);
        QCOMPARE(asked(u"yagura_sessions"_s), fullBefore);
        QCOMPARE(sessionOf(moved, m_people[1]->pid())->state, u"idle in transaction"_s);
        QCOMPARE(sessionOf(moved, m_people[3]->pid())->application, u"renamed"_s);
        QCOMPARE(linesOf(moved, 0), linesOf(pollOnce(*probeFor(m_server.socketInfo(u"yagura"_s))), 0));

        m_people[1]->say(u"commit"_s);
        const auto ended = pollOnce(*probe);
        QCOMPARE(sessionOf(ended, m_people[1]->pid())->state, u"idle"_s);
        QCOMPARE(ended->as<DatabaseHealth>()->connections.idleInTransaction, 0);
        QCOMPARE(linesOf(ended, 0), linesOf(pollOnce(*probeFor(m_server.socketInfo(u"yagura"_s))), 0));
    }

    void whoComesAndWhoGoesIsSeenAtOnce()
    {
        const auto probe = probeFor(m_server.socketInfo(u"yagura"_s));
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        // The probes of the tests before may not be gone yet.
        QTRY_COMPARE(
            m_admin->say(u"select count(*) from pg_stat_activity where application_name = 'yagura'"_s), u"1"_s);
        const int before = pollOnce(*probe)->as<DatabaseHealth>()->connections.used;
        for (int i = 0; i < 4; ++i) { // more often than in vain before all are read in any case
            const qint64 pid = come();
            const auto more = pollOnce(*probe);
            QCOMPARE(more->as<DatabaseHealth>()->connections.used, before + 1);
            QVERIFY(sessionOf(more, pid));
            m_people.pop_back();
            QTRY_COMPARE(m_admin->say(u"select count(*) from pg_stat_activity where pid = %1"_s.arg(pid)), u"0"_s);
            const auto less = pollOnce(*probe);
            QCOMPARE(less->as<DatabaseHealth>()->connections.used, before);
            QVERIFY(!sessionOf(less, pid));
        }
    }

    void whoWaitsForALockIsSeenAtOnce()
    {
        const auto probe = probeFor(m_server.socketInfo(u"yagura"_s));
        QTRY_VERIFY(isQuiet());
        const int fullBefore = asked(u"yagura_sessions"_s);
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        m_people[1]->say(u"begin; update orders set id = id"_s);
        m_people[2]->begin(u"update orders set id = id"_s);
        QTRY_COMPARE(
            m_admin->say(u"select wait_event_type from pg_stat_activity where pid = %1"_s.arg(m_people[2]->pid())),
            u"Lock"_s);
        const auto waits = pollOnce(*probe);
        const Session* victim = sessionOf(waits, m_people[2]->pid());
        QVERIFY(victim);
        QCOMPARE(victim->blockedBy, QList<qint64> {m_people[1]->pid()});
        QCOMPARE(waits->as<DatabaseHealth>()->connections.waitingForLock, 1);
        QCOMPARE(asked(u"yagura_sessions"_s), fullBefore);
        m_people[1]->say(u"rollback"_s);
        m_people[2]->say(u"select 1"_s); // it has the answer first
        QCOMPARE(pollOnce(*probe)->as<DatabaseHealth>()->connections.waitingForLock, 0);
    }

    void whereManyWorkAllAreRead()
    {
        const auto probe = probeFor(m_server.socketInfo(u"yagura"_s));
        for (std::size_t i = 10; i < 20; ++i)
            m_people[i]->say(u"begin; select 1"_s);
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        const int quickBefore = asked(u"yagura_sessions_quick"_s);
        const auto busy = pollOnce(*probe);
        QCOMPARE(busy->as<DatabaseHealth>()->connections.idleInTransaction, 10);
        QCOMPARE(asked(u"yagura_sessions_quick"_s), quickBefore);
        for (std::size_t i = 10; i < 20; ++i)
            m_people[i]->say(u"commit"_s);
    }

    void whoMayNotSeeOthersReadsAllEachTime()
    {
        const auto probe = probeFor(m_server.socketInfo(u"plain"_s));
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        const int quickBefore = asked(u"yagura_sessions_quick"_s);
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        QCOMPARE(asked(u"yagura_sessions_quick"_s), quickBefore);
    }

    void settingsAreReadAgainWhenTheServerLoadedThemAgain()
    {
        std::chrono::milliseconds leap {0};
        const auto probe = leapingProbe(u"yagura"_s, leap);
        const auto workMem = [&] {
            leap += 2min;
            const auto reading = pollOnce(*probe);
            const auto settings = reading->as<DatabaseHealth>()->settings;
            const auto found = std::ranges::find(settings->value, u"work_mem"_s, &Setting::name);
            return found == settings->value.end() ? QString() : found->value;
        };
        QCOMPARE(codeOf(pollOnce(*probe)), u"good"_s);
        QCOMPARE(workMem(), QString());
        const int before = asked(u"yagura_settings"_s);
        QCOMPARE(workMem(), QString());
        QCOMPARE(asked(u"yagura_settings"_s), before);
        m_admin->say(u"alter system set work_mem = '6MB'"_s);
        m_admin->say(u"select pg_reload_conf()"_s);
        QTRY_COMPARE(m_admin->say(u"show work_mem"_s), u"6MB"_s);
        QTRY_COMPARE(workMem(), u"6MB"_s);
        m_admin->say(u"alter system reset work_mem"_s);
        m_admin->say(u"select pg_reload_conf()"_s);
    }

private:
    /// A probe for which `leap` more time has passed than for everybody else.
    std::unique_ptr<Probe> leapingProbe(const QString& user, const std::chrono::milliseconds& leap) const
    {
        TargetConfig target;
        target.target.id = u"db"_s;
        target.settings = PostgresqlSettings {m_server.socketInfo(user)};
        return makePostgresqlProbe(target, std::nullopt, [&leap] {
            Moment now = realNow();
            now.boot += leap;
            return now;
        });
    }
    qint64 come()
    {
        m_people.push_back(
            std::make_unique<Somebody>(m_server.socketInfo() + u" application_name=app%1"_s.arg(m_people.size() % 7)));
        m_people.back()->say(u"select 1"_s);
        return m_people.back()->pid();
    }
    /// The probes of the tests before are gone, and nobody has begun a statement for as long as a probe's margin.
    bool isQuiet()
    {
        return m_admin->say(u"select count(*) from pg_stat_activity where application_name = 'yagura' or "
                            "(pid <> pg_backend_pid() and query_start > now() - interval '1.2 s')"_s)
            == u"0"_s;
    }
    /// How often that prepared question was put to the server so far.
    int asked(const QString& plan) const { return logged(u"EXECUTE %1(?![a-z_])"_s.arg(plan)); }
    int begun() const { return logged(u"statement: BEGIN READ ONLY"_s); }
    int logged(const QString& pattern) const
    {
        QFile log(m_server.folder() + u"/log"_s);
        if (!log.open(QIODevice::ReadOnly))
            return -1;
        return int(QString::fromUtf8(log.readAll()).count(QRegularExpression(pattern)));
    }

    PostgresServer m_server;
    std::unique_ptr<Somebody> m_admin;
    std::vector<std::unique_ptr<Somebody>> m_people;
};

QTEST_GUILESS_MAIN(SessionRoundsTest)
#include "tst_sessionrounds.moc"
