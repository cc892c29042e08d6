// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picture.h"
#include "tests/support/judging.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

/// What failures mean, and the verdict over all targets.
class tst_verdict : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void failuresHaveAMeaning_data();
    void failuresHaveAMeaning();
    void whenAllFailAtOnceWeCannotSee_data();
    void whenAllFailAtOnceWeCannotSee();
    void anOpenSessionDoesNotHideThatNobodyGetsIn_data();
    void anOpenSessionDoesNotHideThatNobodyGetsIn();
    void aServerThatIsFullIsOneFindingOnly();

    void theVerdictIsTheWorst_data();
    void theVerdictIsTheWorst();
    void severityOfATargetOrObjectIsItsOwn();
};

void tst_verdict::failuresHaveAMeaning_data()
{
    QTest::addColumn<FailureClass>("failureClass");
    QTest::addColumn<int>("inARow");
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](FailureClass failureClass, int inARow, TargetKind kind, const QStringList& expected) {
        QTest::addRow("%s, %d in a row, %s", qPrintable(failureClassName(failureClass)), inARow,
                      qPrintable(targetKindName(kind)))
            << failureClass << inARow << kind << expected;
    };
    const auto database = TargetKind::Database;

    row(FailureClass::Refused, 1, database, {});
    row(FailureClass::Refused, 2, database, {u"critical database.unreachable@a"_s});
    row(FailureClass::NoAnswer, 1, TargetKind::Broker, {});
    row(FailureClass::NoAnswer, 5, TargetKind::Broker, {u"critical broker.unreachable@a"_s});
    row(FailureClass::NoAnswer, 2, TargetKind::Node, {u"critical node.unreachable@a"_s});
    row(FailureClass::TooManyConnections, 1, database, {u"critical database.connections_exhausted@a"_s});
    row(FailureClass::TooManyConnections, 2, TargetKind::Broker, {u"critical broker.unreachable@a"_s});
    for (const auto unseen : {FailureClass::Auth, FailureClass::Permission, FailureClass::Tls, FailureClass::Dns,
                              FailureClass::Protocol, FailureClass::Limit, FailureClass::Internal})
        row(unseen, 1, database, {u"unknown database.cannot_see@a"_s});
}

void tst_verdict::failuresHaveAMeaning()
{
    QFETCH(FailureClass, failureClass);
    QFETCH(int, inARow);
    QFETCH(TargetKind, kind);
    TargetState state = stateOf(readingOf(u"a"_s, Failure{failureClass, u"some.code"_s, {{u"location"_s, u"x"_s}}}), kind);
    state.failuresInARow = inARow;

    const auto findings = judge({}, {}, {state}, {}, momentAt(0));
    QTEST(linesOf(findings), "expected");
    for (const Finding& finding : findings) {
        QCOMPARE(finding.args[u"class"_s].toString(), failureClassName(failureClass));
        QCOMPARE(finding.args[u"code"_s].toString(), u"some.code"_s);
        QCOMPARE(finding.args[u"location"_s].toString(), u"x"_s);
        QCOMPARE(finding.code, finding.pattern + u'.' + finding.rule);
    }
}

void tst_verdict::whenAllFailAtOnceWeCannotSee_data()
{
    QTest::addColumn<QList<TargetState>>("targets");
    QTest::addColumn<QStringList>("expected");
    const auto down = failing(nodeState({}), FailureClass::NoAnswer, 2);
    const auto alsoDown = failing(nodeState({}, u"node-B"_s), FailureClass::Refused, 2);
    const auto full = failing(databaseState(1), FailureClass::TooManyConnections, 1);
    const auto row = [](const char* what, const QList<TargetState>& targets, const QStringList& expected) {
        QTest::addRow("%s", what) << targets << expected;
    };

    row("a single target is down", {down}, {u"critical node.unreachable@node-A"_s});
    row("two of two", {down, alsoDown}, {u"unknown node.cannot_see@node-A"_s, u"unknown node.cannot_see@node-B"_s});
    row("one of them lives", {down, alsoDown, databaseState(1)},
        {u"critical node.unreachable@node-A"_s, u"critical node.unreachable@node-B"_s});
    row("one was not asked yet", {down, alsoDown, TargetState()},
        {u"unknown node.cannot_see@node-A"_s, u"unknown node.cannot_see@node-B"_s});
    row("a full server was seen", {down, full},
        {u"critical database.connections_exhausted@orders-db"_s, u"unknown node.cannot_see@node-A"_s});
}

void tst_verdict::whenAllFailAtOnceWeCannotSee()
{
    QFETCH(QList<TargetState>, targets);
    QTEST(linesOf(judge({}, {}, targets, {}, momentAt(1))), "expected");
}

void tst_verdict::anOpenSessionDoesNotHideThatNobodyGetsIn_data()
{
    QTest::addColumn<FailureClass>("failureClass");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");

    QTest::addRow("no answer") << FailureClass::NoAnswer << QStringList{u"warning database.unreachable@orders-db"_s}
                               << QStringList{u"critical database.unreachable@orders-db"_s};
    QTest::addRow("full") << FailureClass::TooManyConnections
                          << QStringList{u"critical database.connections_exhausted@orders-db"_s}
                          << QStringList{u"critical database.connections_exhausted@orders-db"_s};
    QTest::addRow("a certificate is another story") << FailureClass::Tls << QStringList() << QStringList();
}

void tst_verdict::anOpenSessionDoesNotHideThatNobodyGetsIn()
{
    QFETCH(FailureClass, failureClass);
    const auto walkedAt = [&](int seconds) {
        return QList{databaseState(1, Dated<ConnectLadder>{ladderOf(Rung::Login, failureClass), momentAt(seconds)})};
    };

    const auto first = judge({}, {}, walkedAt(0), {}, momentAt(1));
    QTEST(linesOf(first), "first");
    QTEST(linesOf(judge({}, {}, walkedAt(0), first, momentAt(2))), "first");
    QTEST(linesOf(judge({}, {}, walkedAt(30), first, momentAt(31))), "second");
}

void tst_verdict::aServerThatIsFullIsOneFindingOnly()
{
    const Dated<ConnectLadder> full{ladderOf(Rung::Login, FailureClass::TooManyConnections), momentAt(0)};
    const auto findings = judge({connectionsRule()}, {}, {databaseState(80, full)}, {}, momentAt(0));

    QCOMPARE(linesOf(findings), QStringList{u"critical database.connections_exhausted@orders-db"_s});
    QCOMPARE(findings[0].evidence.size(), 1);
}

void tst_verdict::theVerdictIsTheWorst_data()
{
    QTest::addColumn<QList<TargetState>>("targets");
    QTest::addColumn<int>("atS");
    QTest::addColumn<Severity>("expected");
    const auto calm = nodeState({{u"/"_s, 10}});
    const auto tight = nodeState({{u"/"_s, 85}}, u"node-B"_s);
    const auto row = [](const char* what, const QList<TargetState>& targets, int atS, Severity expected) {
        QTest::addRow("%s", what) << targets << atS << expected;
    };

    row("all well", {calm}, 0, Severity::Ok);
    row("a warning", {calm, tight}, 0, Severity::Warning);
    row("a warning outranks a blind spot", {tight, TargetState()}, 0, Severity::Warning);
    row("a blind spot is not well", {calm, TargetState()}, 0, Severity::Unknown);
    row("stale is not well", {calm}, 60, Severity::Unknown);
    row("one failure is not well", {failing(calm, FailureClass::Refused, 1)}, 0, Severity::Unknown);
    row("nothing watched is not well", {}, 0, Severity::Unknown);
}

void tst_verdict::theVerdictIsTheWorst()
{
    QFETCH(QList<TargetState>, targets);
    QFETCH(int, atS);
    Picture picture;
    picture.now = momentAt(atS);
    picture.targets = targets;
    picture.findings = judge({fullRule()}, {}, targets, {}, picture.now);

    QTEST(picture.verdict(), "expected");
}

void tst_verdict::severityOfATargetOrObjectIsItsOwn()
{
    Picture picture;
    picture.now = momentAt(0);
    picture.targets = {nodeState({{u"/"_s, 10}, {u"/var"_s, 95}}), nodeState({{u"/"_s, 10}}, u"node-B"_s)};
    picture.findings = judge({fullRule()}, {}, picture.targets, {}, picture.now);

    QCOMPARE(picture.severityOf(u"node-A"_s), Severity::Critical);
    QCOMPARE(picture.severityOf(u"node-B"_s), Severity::Ok);
    QCOMPARE(picture.severityOf(u"nobody"_s), Severity::Unknown);
    QCOMPARE(picture.severityOf(u"node-A"_s, ObjectRef{u"filesystem"_s, u"/var"_s}), Severity::Critical);
    QCOMPARE(picture.severityOf(u"node-A"_s, ObjectRef{u"filesystem"_s, u"/"_s}), Severity::Ok);
    QCOMPARE(picture.target(u"node-B"_s), &picture.targets[1]);
    QCOMPARE(picture.target(u"nobody"_s), nullptr);
}

QTEST_GUILESS_MAIN(tst_verdict)
#include "tst_verdict.moc"
