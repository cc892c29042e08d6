// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingvfs.h"
#include "tests/support/storefolder.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

namespace {

/// The name of a database of which nobody closed the log.
QString uncleanCopy(const Home& home, StoreDesk& open)
{
    const QString copy = home.folder.filePath(u"crashed"_s);
    QDir().mkpath(copy);
    for (const char* ending : {"", "-wal"})
        QFile::copy(home.path + QString::fromLatin1(ending), recordFileIn(copy) + QString::fromLatin1(ending));
    open.end();
    return copy;
}

} // namespace

/// A record whose writer ended without closing it.
class tst_uncleanend : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { FailingVfs::instance().mend(); }

    void aNewerVersionThatStandsInTheLogOnlyIsRefused()
    {
        Home home(3);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"x"_s)});
        QCOMPARE(tamper(home.path, "PRAGMA user_version = 9"), QString());
        const QString copy = uncleanCopy(home, *open);
        const QByteArray before = bytesOf(recordFileIn(copy));
        StoreDesk desk(copy);
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.newer_schema"_s);
        QCOMPARE(desk.state().localFailure->args["found"_L1].toInteger(), 9);
        desk.end();
        QCOMPARE(bytesOf(recordFileIn(copy)), before);
    }

    void afterAnUncleanEndItIsLookedThroughWhileItIsUsed()
    {
        Home home(200);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"last words"_s)});
        const QString copy = uncleanCopy(home, *open);

        auto parts = partsIn(copy);
        parts.keeper.recorder.place.vfs = FailingVfs::name;
        FailingVfs::instance().holdReaders(true);
        StoreDesk desk(parts);
        QTRY_COMPARE(desk.state().local, Local::Checking);
        QCOMPARE(desk.append({note(u"meanwhile"_s)}).size(), 1);
        QCOMPARE(desk.load().size(), 202);
        QCOMPARE(desk.state().local, Local::Checking);
        FailingVfs::instance().holdReaders(false);
        QTRY_COMPARE(desk.state().local, Local::Durable);
        QVERIFY(!desk.state().localFailure || desk.state().localFailure->code != "store.damaged"_L1);
    }

    void damageThatTheLookFindsEndsTheWriting()
    {
        Home home(400);
        auto open = std::make_unique<StoreDesk>(home.folder.path());
        open->append({note(u"last words"_s)});
        const QString copy = uncleanCopy(home, *open);
        QByteArray bytes = bytesOf(recordFileIn(copy));
        // Pages of the table's middle; the first ones and the newest are whole, so nobody trips over them at once.
        bytes.replace(bytes.size() / 2, 4'096, QByteArray(4'096, 'x'));
        write(recordFileIn(copy), bytes);
        StoreDesk desk(copy);
        QTRY_COMPARE(desk.state().local, Local::Refused);
        QCOMPARE(desk.state().localFailure->code, u"store.damaged"_s);
        QCOMPARE(desk.append({note(u"after"_s)}).size(), 1);
        QCOMPARE(desk.state().inMemory, 1);
    }

    void aCleanEndLeavesNothingToLookThrough()
    {
        Home home(10);
        QVERIFY(!QFile::exists(home.path + u"-wal"_s));
        StoreDesk desk(home.folder.path());
        desk.append({note(u"x"_s)});
        for (const StoreState& state : std::as_const(desk.states))
            QVERIFY(state.local != Local::Checking);
    }
};

QTEST_GUILESS_MAIN(tst_uncleanend)
#include "tst_uncleanend.moc"
