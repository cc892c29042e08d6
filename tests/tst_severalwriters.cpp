// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storefolder.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

/// Several desktops that write on one disk, and a folder that became two.
class tst_severalwriters : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void twoDesktopsOnOneDiskKeepChainsOfTheirOwn()
    {
        const Home home;
        StoreDesk left(home.folder.path());
        StoreDesk right(home.folder.path());
        QTRY_COMPARE(right.state().local, Local::Durable); // what stood there before is no news
        const auto declared = left.append({declaration(u"shared"_s)});
        QTRY_COMPARE(right.added, declared);
        const auto answer = right.append({note(u"I see it"_s)});
        QVERIFY(answer[0].writer != declared[0].writer);
        QCOMPARE(answer[0].seen, (QHash<QString, qint64> {{declared[0].writer, 1}}));
        QTRY_COMPARE(left.added.size(), 2);
        for (int i = 0; i < 10; ++i) {
            left.store().append({note(u"l%1"_s.arg(i))});
            right.store().append({note(u"r%1"_s.arg(i))});
        }
        QTRY_COMPARE(left.added.size(), 22);
        QTRY_COMPARE(right.added.size(), 22);
        QCOMPARE(left.load(), right.load());
        QVERIFY(chainFaults(left.load()).isEmpty());
        QCOMPARE(incidentOf(theIncident, left.load()), incidentOf(theIncident, right.added));
    }

    void twoWhoDidNotKnowOfEachOtherConflictAndBothSeeIt()
    {
        const Home home;
        auto parts = partsIn(home.folder.path());
        parts.keeper.lookEvery = 1h; // so that neither has heard of the other
        StoreDesk left(parts);
        left.append({declaration(u"shared"_s)});
        StoreDesk right(parts);
        QTRY_COMPARE(right.state().local, Local::Durable);
        left.append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev1"_s}})});
        right.append({draftOf(u"incident.severity"_s, {{u"severity"_s, u"sev3"_s}})});
        const auto incident = incidentOf(theIncident, left.load());
        QCOMPARE(incident->conflicts.size(), 1);
        QCOMPARE(incident->severity, u"sev3"_s);
        QCOMPARE(incident, incidentOf(theIncident, right.load()));
    }

    void aCopiedFolderGetsWritersOfItsOwn()
    {
        const Home home(2);
        const QString copy = home.folder.filePath(u"copy"_s);
        QDir().mkpath(copy);
        QVERIFY(QFile::copy(home.path, recordFileIn(copy)));
        StoreDesk original(home.folder.path());
        StoreDesk copied(copy);
        const auto here = original.append({note(u"here"_s)});
        const auto there = copied.append({note(u"there"_s)});
        QVERIFY(here[0].writer != there[0].writer);
        QCOMPARE(here[0].sequence, 3);
        QCOMPARE(there[0].sequence, 1);
    }

    void onANetworkFolderThereIsNoSharedMemory()
    {
        const Home home;
        auto parts = partsIn(home.folder.path());
        parts.keeper.recorder.place.onNetwork = true;
        StoreDesk desk(parts);
        QCOMPARE(desk.append({declaration(u"far away"_s)}).size(), 1);
        QCOMPARE(desk.state().local, Local::Durable);
        QCOMPARE(desk.state().localFailure->code, u"store.network_folder"_s);
        QVERIFY(!QFile::exists(home.path + u"-wal"_s) && !QFile::exists(home.path + u"-shm"_s));
        StoreDesk second(parts);
        QCOMPARE(second.append({note(u"me, too"_s)}).size(), 1);
        QTRY_COMPARE(desk.added.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_severalwriters)
#include "tst_severalwriters.moc"
