// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/handsource.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString orders = u"7300000000000000001"_s;

DatabaseHealth standby(const QString& identity)
{
    DatabaseHealth health = database(identity, {});
    health.role = DatabaseRole::Standby;
    return health;
}

DatabaseHealth primary(const QString& identity)
{
    DatabaseHealth health = database(identity, {});
    health.role = DatabaseRole::Primary;
    return health;
}

NodeHealth node(const QString& machine, const QString& host)
{
    NodeHealth health;
    health.machineId = machine;
    health.hostName = host;
    return health;
}

BrokerHealth broker(const QString& cluster, const QStringList& nodes)
{
    BrokerHealth health;
    health.clusterName = cluster;
    for (const QString& name : nodes) {
        BrokerNode each;
        each.name = name;
        health.nodes.append(each);
    }
    return health;
}

/// Ids of the targets that are no sources.
QStringList watched(const Picture& picture)
{
    QStringList ids;
    for (const TargetState& state : picture.targets) {
        if (!isSource(state.target))
            ids.append(state.target.id);
    }
    return ids;
}

QStringList mergedIds(const QList<SourcePicture>& sources)
{
    PictureMerger merger;
    return watched(merger.merge(sources, momentAt(0)));
}

/// Whose values are shown of the one thing that the own source and tokyo watch.
QString shownOf(const Picture& picture, const QString& id)
{
    const QList<AlsoSeen> others = seenTwice(picture).value(id);
    return others.isEmpty() ? u"one"_s : others[0].isShown ? others[0].source : u"here"_s;
}

} // namespace

/// What several sources watch twice stands once.
class tst_sourcefolds : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void onlyOneThingFolds_data();
    void onlyOneThingFolds();
    void twoOfOneSourceAreNeverOne();
    void aPrimaryAndItsStandbyFindTheirOwn();
    void threeSourcesFoldToOne();
    void findingsAreNotDoubled();
    void whatStandsDoesNotFlap();
    void theOneThatLooksMostOftenIsShownFirst();
    void anUnreachableOneIsSeenByTheOther();
    void aRestartDoesNotTearThemApart();
    void whoseValueIsGoneStaysFolded();
    void theIdStaysWhoeverIsShown();
};

void tst_sourcefolds::onlyOneThingFolds_data()
{
    QTest::addColumn<HandSource>("own");
    QTest::addColumn<HandSource>("tokyo");
    QTest::addColumn<bool>("folds");
    const auto row = [](const char* what, const Reading::Outcome& left, const Reading::Outcome& right, bool folds,
                         const Moment& readRight = momentAt(0)) {
        QTest::addRow("%s", what) << HandSource().watches(u"a"_s, left)
                                  << HandSource(u"tokyo"_s).watches(u"b"_s, right, readRight) << folds;
    };
    const QDateTime restarted = momentAt(-30).utc;
    row("same server", database(orders), database(orders), true);
    row("another identifier", database(orders), database(u"7300000000000000002"_s), false);
    row("no identifier", database({}), database({}), false);
    row("one still ran after the other had begun", database(orders), database(orders, restarted), false);
    row("a restart between the looks", database(orders, restarted), database(orders), false, momentAt(-40));
    row("primary and standby", primary(orders), standby(orders), false);
    row("both primary, beginnings hidden", primary(orders), primary(orders), true);
    row("same machine", node(u"m1"_s, u"db1"_s), node(u"m1"_s, u"db1"_s), true);
    row("machines of one image", node(u"m1"_s, u"db1"_s), node(u"m1"_s, u"db2"_s), false);
    row("no machine id", node({}, u"db1"_s), node({}, u"db1"_s), false);
    row("same cluster by another node", broker(u"c"_s, {u"r@1"_s, u"r@2"_s}), broker(u"c"_s, {u"r@2"_s, u"r@3"_s}),
        true);
    row("two clusters of one name", broker(u"c"_s, {u"r@1"_s}), broker(u"c"_s, {u"r@2"_s}), false);
    row("a machine called as a cluster", node(u"x"_s, u"h"_s), broker(u"x"_s, {u"h"_s}), false);
}

void tst_sourcefolds::onlyOneThingFolds()
{
    QFETCH(HandSource, own);
    QFETCH(HandSource, tokyo);
    QFETCH(bool, folds);

    QCOMPARE(mergedIds({own, tokyo}), folds ? QStringList {u"a"_s} : QStringList({u"a"_s, u"tokyo:b"_s}));
}

void tst_sourcefolds::twoOfOneSourceAreNeverOne()
{
    const HandSource own
        = HandSource().watches(u"mq-1"_s, broker(u"c"_s, {u"r"_s})).watches(u"mq-2"_s, broker(u"c"_s, {u"r"_s}));
    const HandSource tokyo = HandSource(u"tokyo"_s).watches(u"mq"_s, broker(u"c"_s, {u"r"_s}));

    QCOMPARE(mergedIds({own}), QStringList({u"mq-1"_s, u"mq-2"_s}));
    QCOMPARE(mergedIds({own, tokyo}), QStringList({u"mq-1"_s, u"mq-2"_s}));
}

void tst_sourcefolds::aPrimaryAndItsStandbyFindTheirOwn()
{
    const QDateTime later = serverStart.addDays(1);
    const HandSource own
        = HandSource().watches(u"primary"_s, database(orders)).watches(u"standby"_s, database(orders, later));
    const HandSource tokyo
        = HandSource(u"tokyo"_s).watches(u"copy"_s, database(orders, later)).watches(u"main"_s, database(orders));
    PictureMerger merger;

    const Picture picture = merger.merge({own, tokyo}, momentAt(0));

    QCOMPARE(watched(picture), QStringList({u"primary"_s, u"standby"_s}));
    QCOMPARE(picture.target(u"standby"_s)->good->as<DatabaseHealth>()->startedAt, later);
}

void tst_sourcefolds::threeSourcesFoldToOne()
{
    const auto sees = [](const QString& name) { return HandSource(name).watches(u"db"_s, database(orders)); };
    PictureMerger merger;

    const Picture picture = merger.merge({sees({}), sees(u"tokyo"_s), sees(u"osaka"_s)}, momentAt(0));

    QCOMPARE(watched(picture), QStringList {u"db"_s});
    QCOMPARE(seenTwice(picture).value(u"db"_s), (QList<AlsoSeen> {{u"osaka"_s, false}, {u"tokyo"_s, false}}));
    QCOMPARE(mergedIds({sees(u"tokyo"_s), sees(u"osaka"_s)}), QStringList {u"osaka:db"_s});
}

void tst_sourcefolds::findingsAreNotDoubled()
{
    const auto sees = [](const QString& name, const QString& id) {
        return HandSource(name).watches(id, database(orders)).finds(u"database.lock_wait"_s, id);
    };
    PictureMerger merger;

    const Picture picture = merger.merge({sees({}, u"orders-db"_s), sees(u"tokyo"_s, u"db"_s)}, momentAt(0));

    QCOMPARE(idsOf(picture.findings), QStringList {u"database.lock_wait@orders-db"_s});
}

// Against the rule itself: what is shown changes only from one that is not live to one that is.
void tst_sourcefolds::whatStandsDoesNotFlap()
{
    std::mt19937 random(11);
    PictureMerger merger;
    QString shown = u"here"_s;
    for (int look = 0; look < 500; ++look) {
        const bool isHereLive = random() % 4 != 0;
        const bool isTokyoLive = random() % 4 != 0;
        HandSource own = HandSource().watches(u"orders-db"_s, database(orders)).every(2s);
        HandSource tokyo = HandSource(u"tokyo"_s).watches(u"db"_s, database(orders)).every(2s);
        const bool isTokyoLost = !isTokyoLive && random() % 2 == 0;
        if (!isHereLive)
            own.inVain();
        if (isTokyoLost)
            tokyo.lost();
        else if (!isTokyoLive)
            tokyo.inVain();

        const Picture picture = merger.merge({own, tokyo}, momentAt(0));

        const bool isShownLive = shown == u"here"_s ? isHereLive : isTokyoLive;
        if (!isShownLive && (isHereLive || isTokyoLive))
            shown = isHereLive ? u"here"_s : u"tokyo"_s;
        QCOMPARE(watched(picture), QStringList {u"orders-db"_s});
        QCOMPARE(shownOf(picture, u"orders-db"_s), shown);
        QCOMPARE(picture.target(u"orders-db"_s)->freshness(picture.now) == Freshness::Live, isHereLive || isTokyoLive);
    }
}

void tst_sourcefolds::theOneThatLooksMostOftenIsShownFirst()
{
    PictureMerger merger;
    HandSource own = HandSource().watches(u"orders-db"_s, database(orders)).every(30s);
    const HandSource tokyo = HandSource(u"tokyo"_s).watches(u"db"_s, database(orders)).every(1s);

    QCOMPARE(shownOf(merger.merge({own, tokyo}, momentAt(0)), u"orders-db"_s), u"tokyo"_s);
    own.every(500ms);
    QCOMPARE(shownOf(merger.merge({own, tokyo}, momentAt(0)), u"orders-db"_s), u"tokyo"_s);
}

// It may serve and not be there for one place; that is worth a word, and not an alarm that it is down.
void tst_sourcefolds::anUnreachableOneIsSeenByTheOther()
{
    const HandSource own = HandSource()
                               .watches(u"orders-db"_s, database(orders))
                               .inVain()
                               .finds(u"database.unreachable"_s, u"orders-db"_s)
                               .finds(u"database.lock_wait"_s, u"orders-db"_s);
    const HandSource tokyo = HandSource(u"tokyo"_s).watches(u"db"_s, database(orders));
    PictureMerger merger;

    const Picture picture = merger.merge({own, tokyo}, momentAt(0));

    QCOMPARE(idsOf(picture.findings), QStringList {u"source.not_reached_here@orders-db"_s});
    QCOMPARE(picture.findings[0].severity, Severity::Warning);
    QCOMPARE(picture.findings[0].since, momentAt(-60));
    QCOMPARE(picture.verdict(), Severity::Warning);

    const HandSource both = HandSource(tokyo).inVain().finds(u"database.unreachable"_s, u"db"_s);
    const Picture down = merger.merge({own, both}, momentAt(0));
    QCOMPARE(idsOf(down.findings), QStringList {u"database.unreachable@orders-db"_s});
    QCOMPARE(down.verdict(), Severity::Critical);
}

void tst_sourcefolds::aRestartDoesNotTearThemApart()
{
    PictureMerger merger;
    const QDateTime restarted = momentAt(-2).utc;
    const auto tokyoSees = [](const QDateTime& began, int readAt) {
        return HandSource(u"tokyo"_s).watches(u"db"_s, database(orders, began), momentAt(readAt));
    };
    const auto ownSees
        = [](const QDateTime& began) { return HandSource().watches(u"orders-db"_s, database(orders, began)); };

    QCOMPARE(watched(merger.merge({ownSees(serverStart), tokyoSees(serverStart, 0)}, momentAt(0))).size(), 1);
    QCOMPARE(watched(merger.merge({ownSees(restarted), tokyoSees(serverStart, -5)}, momentAt(0))).size(), 1);
    QCOMPARE(watched(merger.merge({ownSees(restarted), tokyoSees(restarted, 0)}, momentAt(0))).size(), 1);
}

void tst_sourcefolds::whoseValueIsGoneStaysFolded()
{
    PictureMerger merger;
    const HandSource own = HandSource().watches(u"orders-db"_s, database(orders));
    HandSource tokyo = HandSource(u"tokyo"_s).watches(u"db"_s, database(orders));
    QCOMPARE(watched(merger.merge({own, tokyo}, momentAt(0))).size(), 1);

    tokyo.picture().targets[0].good = tokyo.picture().targets[0].last = nullptr; // its daemon began anew
    QCOMPARE(watched(merger.merge({own, tokyo}, momentAt(0))).size(), 1);
}

void tst_sourcefolds::theIdStaysWhoeverIsShown()
{
    const HandSource own = HandSource().watches(u"orders-db"_s, database(orders)).inVain();
    const HandSource tokyo
        = HandSource(u"tokyo"_s).watches(u"db"_s, database(orders)).finds(u"database.deadlocks"_s, u"db"_s);
    PictureMerger merger;

    const Picture picture = merger.merge({own, tokyo}, momentAt(0));

    QCOMPARE(watched(picture), QStringList {u"orders-db"_s});
    QCOMPARE(shownOf(picture, u"orders-db"_s), u"tokyo"_s);
    QVERIFY(idsOf(picture.findings).contains(u"database.deadlocks@orders-db"_s));
    QCOMPARE(picture.severityOf(u"orders-db"_s), Severity::Critical);
}

QTEST_GUILESS_MAIN(tst_sourcefolds)
#include "tst_sourcefolds.moc"
