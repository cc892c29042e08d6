// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykinds.h"
#include "models/items/incident/pastkeeper.h"
#include "tests/support/handwatch.h"
#include "tests/support/memorystore.h"
#include "tests/support/strictwarnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

struct Desk {
    MemoryStore store;
    HandWatch watch;
    Moment now = momentAt(3'600);
    Clock clock {[this] { return now; }};
    IncidentDesk desk {store, clock, u"Sato"_s};
    PastKeeper keeper {watch, desk, clock};

    void declare()
    {
        desk.declare({u"orders-db connections exhausted"_s, u"sev2"_s, now.utc, {}, {}, u"Sato"_s, "before"});
    }
};

} // namespace

class PastKeeperTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theHalfHourBeforeIsAskedForOnce()
    {
        Desk desk;
        QSignalSpy before(&desk.keeper, &PastKeeper::before);

        desk.keeper.askBefore();
        QCOMPARE(desk.watch.askedPast.size(), std::size_t(1));
        QCOMPARE(desk.watch.askedPast.front(), desk.now.boot - PastKeeper::halfHour);
        desk.watch.tellPast("pictures");

        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().first().toByteArray(), QByteArray("pictures"));
    }

    void aWatchThatHangsKeepsNobodyWaiting()
    {
        Desk desk;
        QSignalSpy before(&desk.keeper, &PastKeeper::before);

        desk.keeper.askBefore();

        QTRY_COMPARE_WITH_TIMEOUT(before.size(), 1, 5'000);
        QVERIFY(before.first().first().toByteArray().isEmpty());
        desk.watch.tellPast("too late");
        QCOMPARE(before.size(), 1);
    }

    void anIncidentThatEndsKeepsWhatWasSeenSinceItsDeclaration()
    {
        Desk desk;
        desk.keeper.askBefore();
        desk.watch.tellPast("before");
        const auto declared = desk.now.boot;
        desk.declare();
        QTRY_VERIFY(desk.desk.isWatchedHere());

        desk.now = momentAt(4'000);
        desk.desk.setState(IncidentState::Resolved, u"it is over"_s);

        QTRY_COMPARE(desk.watch.askedPast.size(), std::size_t(2));
        QCOMPARE(desk.watch.askedPast.back(), declared);
        desk.watch.tellPast("while it went on");
        QTRY_VERIFY(desk.store.kinds().contains(entrykind::picturesKept));
        QVERIFY(desk.store.attachments.values().contains(Attachment {"while it went on", u"application/cbor"_s}));
    }

    void aDeclarationWaitsForTheStretchThatIsOnItsWay()
    {
        Desk desk;
        desk.declare();
        QTRY_VERIFY(desk.desk.isWatchedHere());
        QSignalSpy before(&desk.keeper, &PastKeeper::before);
        desk.desk.setState(IncidentState::Resolved, u"it is over"_s);
        QTRY_COMPARE(desk.watch.askedPast.size(), std::size_t(1));

        desk.keeper.askBefore();
        QCOMPARE(desk.watch.askedPast.size(), std::size_t(1));
        desk.watch.tellPast("while it went on");

        QCOMPARE(before.size(), 0);
        QCOMPARE(desk.watch.askedPast.size(), std::size_t(2));
        desk.watch.tellPast("before the next one");
        QCOMPARE(before.first().first().toByteArray(), QByteArray("before the next one"));
        QTRY_VERIFY(desk.store.kinds().contains(entrykind::picturesKept));
    }

    void whatNobodyAskedForIsNotKept()
    {
        Desk desk;
        desk.declare();
        QTRY_VERIFY(desk.desk.isWatchedHere());

        desk.watch.tellPast("of somebody else");
        desk.desk.note(u"a note"_s);

        QTRY_VERIFY(desk.store.kinds().contains(entrykind::noted));
        QVERIFY(!desk.store.kinds().contains(entrykind::picturesKept));
    }
};

QTEST_GUILESS_MAIN(PastKeeperTest)
#include "tst_pastkeeper.moc"
