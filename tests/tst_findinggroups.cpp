// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmrate.h"
#include "models/items/findinggroups.h"
#include "models/items/groupwords.h"
#include "models/items/onsetlanes.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

Moment at(std::chrono::seconds seconds)
{
    const QDateTime noon(QDate(2026, 1, 14), QTime(3, 0), Qt::UTC);
    return {noon.addSecs(seconds.count()), std::chrono::hours(5) + seconds};
}

Finding finding(const QString& target, Severity severity, std::chrono::seconds since, const QString& causedBy = {})
{
    Finding made;
    made.rule = u"filesystem_hung"_s;
    made.pattern = u"storage"_s;
    made.code = u"storage.filesystem_hung"_s;
    made.target = target;
    made.id = findingId(made.pattern, made.rule, target, std::nullopt);
    made.severity = severity;
    made.since = at(since);
    made.cause = causedBy.isEmpty() ? Cause::Unknown : Cause::Symptom;
    made.causedBy = causedBy;
    if (!causedBy.isEmpty())
        made.causePath = {target, causedBy.section(u'@', 1)};
    return made;
}

Finding cause(const QString& target, Severity severity, std::chrono::seconds since)
{
    Finding made = finding(target, severity, since);
    made.cause = Cause::Probable;
    return made;
}

QString idOf(const QString& target)
{
    return findingId(u"storage"_s, u"filesystem_hung"_s, target, std::nullopt);
}

PicturePtr pictureOf(const QList<Finding>& findings, std::chrono::seconds now = 3'600s)
{
    auto picture = std::make_shared<Picture>();
    picture->now = at(now);
    picture->findings = findings;
    return picture;
}

/// The list as a reader sees it: symptoms behind a dash, folded ones behind a number, what is gone in brackets.
QStringList shown(const FindingGroups& groups)
{
    QStringList lines;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const GroupRow& each = groups.at(row);
        QString line = each.kind == GroupRow::Kind::Symptom ? u"- "_s + each.target : each.target;
        if (each.members > 0 && !each.isOpen)
            line += u" +%1"_s.arg(each.members);
        lines.append(each.isCleared ? u'(' + line + u')' : line);
    }
    return lines;
}

/// A list under the eyes of Qt's own tester, which fails the test where the model breaks its word.
struct Desk {
    FindingGroups groups;
    AckBook acks;
    QAbstractItemModelTester tester {&groups, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets {&groups, &QAbstractItemModel::modelReset};

    void show(const QList<Finding>& findings, bool isStorm = false) { groups.take(pictureOf(findings), acks, isStorm); }
};

const QList<Finding> shop {cause(u"db"_s, Severity::Critical, 100s), finding(u"lonely"_s, Severity::Critical, 50s),
    finding(u"web"_s, Severity::Warning, 300s, idOf(u"db"_s)), finding(u"api"_s, Severity::Warning, 200s, idOf(u"db"_s)),
    cause(u"disk"_s, Severity::Warning, 10s)};

} // namespace

class TestFindingGroups final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void symptomsStandUnderTheirCauseInTheOrderTheyCame()
    {
        Desk desk;
        desk.show(shop);
        QCOMPARE(shown(desk.groups), QStringList({u"db"_s, u"- api"_s, u"- web"_s, u"lonely"_s, u"disk"_s}));
        QVERIFY(desk.groups.at(0).line.contains(u"upstream of"_s));
        QVERIFY(desk.groups.at(1).reason.contains(u"api ← db"_s));
        QCOMPARE(desk.groups.at(4).line, u"Own cause"_s);
        QVERIFY(desk.groups.at(2).isLast);
    }

    void aCircleOfBlameHidesNothing()
    {
        Desk desk;
        desk.show({finding(u"a"_s, Severity::Warning, 1s, idOf(u"b"_s)), finding(u"b"_s, Severity::Warning, 2s, idOf(u"a"_s)),
            finding(u"c"_s, Severity::Warning, 3s, idOf(u"gone"_s))});
        QCOMPARE(desk.groups.rowCount(), 3);
    }

    void aFindingThatBecomesASymptomMoves()
    {
        Desk desk;
        desk.show({finding(u"web"_s, Severity::Warning, 300s), finding(u"zoo"_s, Severity::Critical, 100s)});
        const QPersistentModelIndex web = desk.groups.indexOfKey(idOf(u"web"_s));
        desk.show({finding(u"web"_s, Severity::Warning, 300s, idOf(u"zoo"_s)), cause(u"zoo"_s, Severity::Critical, 100s),
            cause(u"ant"_s, Severity::Critical, 1s)});
        QVERIFY(web.isValid());
        QCOMPARE(web.data(FindingTargetRole).toString(), u"web"_s);
        QCOMPARE(shown(desk.groups), QStringList({u"ant"_s, u"zoo"_s, u"- web"_s}));
        QVERIFY(desk.resets.isEmpty());
    }

    void nothingJumpsUnderTheHand()
    {
        Desk desk;
        desk.show(shop);
        desk.groups.setHand(true, 0ms);
        QList<Finding> worse = shop;
        worse[4].severity = Severity::Critical;
        worse.removeAt(2);
        worse.append(cause(u"ant"_s, Severity::Critical, 1s));
        worse.append(finding(u"cart"_s, Severity::Warning, 400s, idOf(u"db"_s)));
        desk.show(worse);
        QCOMPARE(shown(desk.groups),
            QStringList({u"db"_s, u"- api"_s, u"(- web)"_s, u"lonely"_s, u"disk"_s, u"ant"_s, u"cart"_s}));
        QCOMPARE(desk.groups.at(4).severity, Severity::Critical);

        desk.groups.setHand(false, 1'000ms);
        QVERIFY(!desk.groups.settle(2'999ms));
        QVERIFY(desk.groups.isHeld());
        QVERIFY(desk.groups.settle(3'000ms));
        QCOMPARE(shown(desk.groups),
            QStringList({u"ant"_s, u"disk"_s, u"db"_s, u"- api"_s, u"- cart"_s, u"lonely"_s}));
        QVERIFY(desk.resets.isEmpty());
    }

    void aHandThatComesBackKeepsTheOrder()
    {
        Desk desk;
        desk.show(shop);
        desk.groups.setHand(true, 0ms);
        desk.groups.setHand(false, 100ms);
        desk.groups.setHand(true, 200ms);
        QVERIFY(!desk.groups.settle(60'000ms));
    }

    void foldingLastsFromPictureToPicture()
    {
        Desk desk;
        desk.show(shop);
        desk.groups.setOpen(desk.groups.index(0), false);
        desk.show(shop);
        QCOMPARE(shown(desk.groups), QStringList({u"db +2"_s, u"lonely"_s, u"disk"_s}));
        desk.groups.setHand(true, 0ms);
        desk.groups.setOpen(desk.groups.index(0), true);
        QCOMPARE(shown(desk.groups), QStringList({u"db"_s, u"- api"_s, u"- web"_s, u"lonely"_s, u"disk"_s}));
    }

    void aStormIsGroupedByComponentAndItsOrderStays()
    {
        Desk desk;
        desk.show(shop, true);
        QCOMPARE(shown(desk.groups), QStringList({u"db +1"_s, u"disk +1"_s, u"lonely +1"_s, u"api +1"_s, u"web +1"_s}));
        QList<Finding> worse = shop;
        worse[3].severity = Severity::Critical;
        worse.prepend(cause(u"ant"_s, Severity::Critical, 1s));
        desk.show(worse, true);
        QCOMPARE(shown(desk.groups),
            QStringList({u"db +1"_s, u"disk +1"_s, u"lonely +1"_s, u"api +1"_s, u"web +1"_s, u"ant +1"_s}));
        desk.show(shop, false);
        QCOMPARE(desk.groups.rowCount(), 5);
        QVERIFY(!desk.groups.isByComponent());
    }

    void aStormWaitsForTheHand()
    {
        Desk desk;
        desk.show(shop);
        desk.groups.setHand(true, 0ms);
        desk.show(shop, true);
        QVERIFY(!desk.groups.isByComponent());
        desk.groups.setHand(false, 0ms);
        QVERIFY(desk.groups.settle(2'000ms));
        QVERIFY(desk.groups.isByComponent());
    }

    void aStormBeginsAboveTenAndEndsBelowFive()
    {
        AlarmRate rate;
        QList<Finding> findings;
        for (int i = 0; i < 10; ++i)
            findings.append(finding(u"t%1"_s.arg(i), Severity::Warning, std::chrono::seconds(i * 60)));
        rate.take(findings, at(570s));
        QCOMPARE(rate.lately(), 10);
        QVERIFY(!rate.isStorm());
        findings.append(finding(u"t10"_s, Severity::Warning, 560s));
        rate.take(findings, at(570s));
        QVERIFY(rate.isStorm());
        QCOMPARE(rate.perMinute().back(), 2);
        rate.take({}, at(570s + 380s)); // what came and went counts, too
        QCOMPARE(rate.lately(), 5);
        QVERIFY(rate.isStorm());
        rate.take({}, at(570s + 400s));
        QVERIFY(!rate.isStorm());
    }

    void anAckIsQuietAndComesBackLoudly()
    {
        Desk desk;
        const QDateTime now = at(3'600s).utc;
        desk.acks.take({Ack::Kind::Taken, idOf(u"db"_s), u"K. Sato"_s, u"on it"_s, Severity::Critical, now, now.addSecs(2'520)});
        desk.show(shop);
        QCOMPARE(desk.groups.at(0).line, u"ack by K. Sato · 42 min left"_s);
        QVERIFY(desk.groups.at(0).ack.isQuiet());
        desk.groups.take(pictureOf(shop, 3'600s + 2'700s), desk.acks, false);
        QVERIFY(desk.groups.at(0).ack.isForgotten());
        QVERIFY(desk.groups.at(0).line.startsWith(u"ack expired"_s));
        desk.groups.setFilter(u"ack:expired"_s);
        desk.groups.take(pictureOf(shop, 3'600s + 2'700s), desk.acks, false);
        QCOMPARE(shown(desk.groups), QStringList({u"db"_s}));
    }

    void anAckCountsForNothingWorse()
    {
        AckBook book;
        Finding web = finding(u"web"_s, Severity::Warning, 300s);
        book.take({Ack::Kind::Taken, web.id, u"me"_s, {}, web.severity, at(400s).utc, std::nullopt});
        QCOMPARE(book.stateOf(web, at(500s).utc).kind, AckState::Kind::Acked);
        web.severity = Severity::Critical;
        QCOMPARE(book.stateOf(web, at(500s).utc).kind, AckState::Kind::Outgrown);
    }

    void anAckWithoutATimeEndsWhenItsFindingWasSeenToClear()
    {
        AckBook book;
        const Finding web = finding(u"web"_s, Severity::Warning, 300s);
        book.take({Ack::Kind::Taken, web.id, u"me"_s, {}, web.severity, at(400s).utc, std::nullopt});
        QVERIFY(book.endings({}, {u"web"_s}, at(401s).utc).isEmpty()); // after a restart: not seen yet
        QVERIFY(book.endings({web}, {u"web"_s}, at(402s).utc).isEmpty());
        QVERIFY(book.endings({}, {}, at(403s).utc).isEmpty()); // nobody can see the target
        const auto ended = book.endings({}, {u"web"_s}, at(404s).utc);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().kind, Ack::Kind::Ended);
        QCOMPARE(book.stateOf(web, at(405s).utc).kind, AckState::Kind::None);
    }

    void anAckSurvivesItsLine()
    {
        const Ack ack {Ack::Kind::Taken, idOf(u"wéb\n"_s), u"佐藤"_s, u"a \"quoted\" line"_s, Severity::Warning, at(1s).utc, at(2s).utc};
        const QByteArray line = ackLine(ack);
        QVERIFY(!line.contains('\n'));
        QCOMPARE(ackFromLine(line), std::optional(ack));
        QVERIFY(!ackFromLine(line.left(line.size() - 3)));
        QVERIFY(!ackFromLine({}));
    }

    void chatterIsToldAndFound()
    {
        Desk desk;
        QList<Finding> findings = shop;
        findings[1].args.insert(u"chatter"_s, 5);
        desk.groups.setFilter(u"chatter>0"_s);
        desk.show(findings);
        QCOMPARE(shown(desk.groups), QStringList({u"lonely"_s}));
        QVERIFY(desk.groups.index(0).data(Qt::AccessibleTextRole).toString().contains(u"chatters 5×"_s));
    }

    void whatCameFirstStandsOnTop()
    {
        QList<Finding> findings = shop;
        findings[0].onset = Onset {at(20s), Onset::Source::LeftBand};
        const OnsetLanes group = onsetLanes(*pictureOf(findings), idOf(u"web"_s), 6);
        QCOMPARE(group.lanes.size(), std::size_t(3));
        QCOMPARE(group.lanes.front().name, u"db"_s);
        QCOMPARE(group.lanes.front().how, u"left its band"_s);
        QVERIFY(group.lanes.front().onset < group.lanes.front().since);
        QVERIFY(group.span.from < group.lanes.front().onset);
        const OnsetLanes all = onsetLanes(*pictureOf(findings), {}, 2);
        QCOMPARE(all.lanes.size(), std::size_t(2));
        QCOMPARE(all.more, 1);
    }
};

QTEST_GUILESS_MAIN(TestFindingGroups)
#include "tst_findinggroups.moc"
