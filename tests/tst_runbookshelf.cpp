// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/runbooks/acceptedrunbooks.h"
#include "backends/runbooks/foldershelf.h"
#include "tests/support/strictwarnings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QByteArray runbookText(const QByteArray& id, const QByteArray& title = "Title")
{
    return "runbook: " + id + "\ntitle: " + title + "\nsteps:\n  - {id: a, title: A, do: {}}\n";
}

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Folders of a team, a person and the program, none of which is there yet.
struct Home {
    QTemporaryDir folder;
    RunbookPlaces places {folder.filePath(u"team"_s), folder.filePath(u"data/yagura/runbooks"_s),
        folder.filePath(u"state/yagura/runbooks"_s)};

    Home() { QDir().mkpath(places.team); }
    void team(const QString& name, const QByteArray& bytes) const { write(places.team + u'/' + name, bytes); }
    void user(const QString& name, const QByteArray& bytes) const { write(places.user + u'/' + name, bytes); }
    ShelfContent read() const { return readShelf(places); }
};

QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(QFileInfo(fault.place.file).fileName() + u' ' + fault.code);
    return lines;
}

/// "team disk-shortage", without the shipped ones.
QStringList ownOf(const Runbooks& runbooks)
{
    QStringList lines;
    for (const Runbook& runbook : runbooks) {
        if (runbook.origin != RunbookOrigin::Shipped)
            lines.append(runbookOriginName(runbook.origin) + u' ' + runbook.id);
    }
    return lines;
}

/// What the shelf told last.
struct Told {
    Runbooks runbooks;
    QList<RunbookChange> changes;
    QList<ConfigFault> faults;
    int times = 0;
};

void follow(RunbookShelf& shelf, Told& last)
{
    QObject::connect(&shelf, &RunbookShelf::read, &shelf,
        [&last](const Runbooks& runbooks, const QList<RunbookChange>& changes, const QList<ConfigFault>& faults) {
            last = {runbooks, changes, faults, last.times + 1};
        });
}

} // namespace

/// Runbooks in folders, and what a person has accepted of them.
class tst_runbookshelf : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void withoutFoldersTheShippedOnesAreThere();
    void theUppermostOfAnIdCounts();
    void aFileWithFaultsHidesNothing();
    void theSameIdTwiceInAFolderIsAFault();
    void aFolderIsReadUpToItsLimit();
    void whatIsNoFileIsPassedOver();
    void nothingIsAcceptedUnlooked();
    void aChangeIsShownAsWhatDiffers();
    void whatChangedSinceItWasShownIsNotAccepted();
    void aDamagedListMeansThatNothingWasAccepted();
    void aFolderThatCannotBeWrittenIsToldAndAcceptsNothing();
    void whatAnotherProgramAcceptedStays();
    void theConfigurationNamesTheTeamsFolder();
    void theShelfFollowsItsFolders();
    void acceptingIsToldByTheShelf();
};

void tst_runbookshelf::withoutFoldersTheShippedOnesAreThere()
{
    const ShelfContent shelf = readShelf({{}, u"/nowhere/runbooks"_s, u"/nowhere/accepted"_s});
    QCOMPARE(shelf.runbooks.size(), 9);
    QCOMPARE(shelf.changes.size(), 0);
    QCOMPARE(told(shelf.faults), QStringList());
    QCOMPARE(told(readShelf({u"/nowhere/team"_s, {}, {}}).faults), QStringList {u"team config.unreadable"_s});
}

void tst_runbookshelf::theUppermostOfAnIdCounts()
{
    const Home home;
    home.team(u"disk.yaml"_s, runbookText("disk-shortage", "Of the team"));
    home.team(u"own.yml"_s, runbookText("orders-stuck", "Of the team"));
    home.user(u"x.yaml"_s, runbookText("orders-stuck", "Mine"));

    const ShelfContent shelf = home.read();
    QCOMPARE(told(shelf.faults), QStringList());
    QCOMPARE(ownOf(shelf.runbooks), (QStringList {u"user orders-stuck"_s, u"team disk-shortage"_s}));
    QCOMPARE(shelf.runbooks.size(), 10);
    QCOMPARE(shelf.runbooks.at(0).title.en, u"Mine"_s);
    QCOMPARE(shelf.runbooks.at(0).file, home.places.user + u"/x.yaml"_s);
    QCOMPARE(shelf.changes.size(), 2);
}

void tst_runbookshelf::aFileWithFaultsHidesNothing()
{
    const Home home;
    home.team(u"a.yaml"_s, "runbook: disk-shortage\ntitle: X\n");
    home.team(u"b.yaml"_s, runbookText("good"));
    const ShelfContent shelf = home.read();
    QCOMPARE(told(shelf.faults), QStringList {u"a.yaml config.missing_key"_s});
    QCOMPARE(ownOf(shelf.runbooks), QStringList {u"team good"_s});
    QCOMPARE(shelf.runbooks.size(), 10);
}

void tst_runbookshelf::theSameIdTwiceInAFolderIsAFault()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("same"));
    home.team(u"b.yaml"_s, runbookText("same"));
    const ShelfContent shelf = home.read();
    QCOMPARE(told(shelf.faults), QStringList {u"b.yaml config.duplicate_id"_s});
    QCOMPARE(ownOf(shelf.runbooks), QStringList {u"team same"_s});
}

void tst_runbookshelf::aFolderIsReadUpToItsLimit()
{
    const Home home;
    for (int file = 0; file < ShelfContent::mostFiles + 5; ++file) {
        const QByteArray name = "r" + QByteArray::number(1000 + file);
        home.team(QString::fromLatin1(name) + u".yaml"_s, runbookText(name));
    }
    const ShelfContent shelf = home.read();
    QCOMPARE(told(shelf.faults), QStringList {u"team runbook.too_many_files"_s});
    QCOMPARE(ownOf(shelf.runbooks).size(), ShelfContent::mostFiles);
}

void tst_runbookshelf::whatIsNoFileIsPassedOver()
{
    const Home home;
    QVERIFY(QDir().mkpath(home.places.team + u"/folder.yaml"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(home.places.team + u"/pipe.yaml"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/nowhere"_s, home.places.team + u"/dangling.yaml"_s));
    home.team(u"notes.txt"_s, "no runbook");
    home.team(u"large.yaml"_s, QByteArray(1024 * 1024 + 1, '#'));
    const ShelfContent shelf = home.read();
    QCOMPARE(told(shelf.faults), QStringList {u"large.yaml config.file_too_large"_s});
    QCOMPARE(ownOf(shelf.runbooks), QStringList());
}

void tst_runbookshelf::nothingIsAcceptedUnlooked()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine"));
    const auto changes = home.read().changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).runbook, u"mine"_s);
    QCOMPARE(changes.at(0).acceptedSha256, QByteArray());
    QCOMPARE(changes.at(0).sha256.size(), 32);
    QVERIFY2(changes.at(0).diff.startsWith(u"@@ -0,0 +1,4 @@\n+runbook: mine\n"_s), qPrintable(changes.at(0).diff));

    QCOMPARE(acceptRunbook(home.places, changes.at(0)), std::nullopt);
    QCOMPARE(home.read().changes.size(), 0);
    const auto permissions = QFileInfo(home.places.accepted + u"/accepted.json"_s).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_runbookshelf::aChangeIsShownAsWhatDiffers()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine", "Before"));
    acceptRunbook(home.places, home.read().changes.at(0));
    home.team(u"a.yaml"_s, runbookText("mine", "After"));

    const auto changes = home.read().changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).acceptedSha256,
        QCryptographicHash::hash(runbookText("mine", "Before"), QCryptographicHash::Sha256));
    QCOMPARE(changes.at(0).diff,
        u"@@ -1,4 +1,4 @@\n runbook: mine\n-title: Before\n+title: After\n steps:\n   - {id: a, title: A, do: {}}\n"_s);

    // A runbook that comes back to what was accepted needs nobody.
    home.team(u"a.yaml"_s, runbookText("mine", "Before"));
    QCOMPARE(home.read().changes.size(), 0);
    // Whose it is counts: the same text in another folder is looked at again.
    home.user(u"a.yaml"_s, runbookText("mine", "Before"));
    QCOMPARE(home.read().changes.size(), 1);
}

void tst_runbookshelf::whatChangedSinceItWasShownIsNotAccepted()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine", "Shown"));
    const RunbookChange shown = home.read().changes.at(0);
    home.team(u"a.yaml"_s, runbookText("mine", "Evil"));
    QCOMPARE(acceptRunbook(home.places, shown), std::nullopt);
    const auto changes = home.read().changes;
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.at(0).diff.contains(u"+title: Evil"_s));

    QVERIFY(QFile::remove(home.places.team + u"/a.yaml"_s));
    QCOMPARE(acceptRunbook(home.places, changes.at(0)), std::nullopt);
    QVERIFY(!QFileInfo::exists(home.places.accepted));
}

void tst_runbookshelf::aDamagedListMeansThatNothingWasAccepted()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine"));
    acceptRunbook(home.places, home.read().changes.at(0));
    for (const QByteArray& list :
        {QByteArray("{"), QByteArray("{\"schema\": \"other\", \"accepted\": {}}"), QByteArray("[1]"),
            QByteArray("{\"schema\": \"yagura.accepted-runbooks/1\", \"accepted\": {\"team/mine\": \"zz\"}}")}) {
        write(home.places.accepted + u"/accepted.json"_s, list);
        QCOMPARE(home.read().changes.size(), 1);
    }
    acceptRunbook(home.places, home.read().changes.at(0));
    QCOMPARE(home.read().changes.size(), 0);

    // The copy to compare with was tampered with: then all of it is shown.
    home.team(u"a.yaml"_s, runbookText("mine", "After"));
    for (const QString& name : QDir(home.places.accepted).entryList({u"*.yaml"_s}))
        write(home.places.accepted + u'/' + name, "something else");
    QVERIFY(home.read().changes.at(0).diff.startsWith(u"@@ -0,0 "_s));
}

void tst_runbookshelf::aFolderThatCannotBeWrittenIsToldAndAcceptsNothing()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine"));
    RunbookPlaces places = home.places;
    places.accepted = home.folder.filePath(u"file"_s);
    write(places.accepted, "no folder");
    const auto fault = acceptRunbook(places, readShelf(places).changes.at(0));
    QVERIFY(fault);
    QCOMPARE(fault->code, u"config.cannot_write"_s);
    QCOMPARE(readShelf(places).changes.size(), 1);
}

void tst_runbookshelf::whatAnotherProgramAcceptedStays()
{
    const Home home;
    AcceptedRunbooks one(home.places.accepted);
    AcceptedRunbooks other(home.places.accepted);
    QCOMPARE(one.accept(RunbookOrigin::Team, u"a"_s, "A"), std::nullopt);
    QCOMPARE(other.accept(RunbookOrigin::Team, u"b"_s, "B"), std::nullopt);
    const AcceptedRunbooks both(home.places.accepted);
    QCOMPARE(both.content(both.sha256(RunbookOrigin::Team, u"a"_s)), QByteArray("A"));
    QCOMPARE(both.content(both.sha256(RunbookOrigin::Team, u"b"_s)), QByteArray("B"));
    QCOMPARE(both.sha256(RunbookOrigin::User, u"a"_s), QByteArray());
}

void tst_runbookshelf::theConfigurationNamesTheTeamsFolder()
{
    const auto teamOf = [](const QByteArray& yaml) {
        const auto loaded = readConfiguration(QList<ConfigurationSource> {{u"/etc/yagura/yagura.yaml"_s, yaml}});
        return loaded.faults.isEmpty() ? loaded.configuration.teamRunbooks : loaded.faults.first().code;
    };
    QCOMPARE(teamOf("runbooks: {team: /srv/runbooks}\n"), u"/srv/runbooks"_s);
    QCOMPARE(teamOf("runbooks: {team: ../team}\n"), u"/etc/team"_s);
    QCOMPARE(teamOf("zone: UTC\n"), QString());
    QCOMPARE(teamOf("runbooks: /srv\n"), u"config.wrong_type"_s);
    QCOMPARE(teamOf("runbooks: {teem: /srv}\n"), u"config.unknown_key"_s);

    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/a"_s);
    environment.insert(u"XDG_STATE_HOME"_s, u"/state"_s);
    Configuration configuration;
    configuration.teamRunbooks = u"/srv/runbooks"_s;
    QCOMPARE(runbookPlaces(ConfigurationPaths::from(environment, {}), configuration),
        (RunbookPlaces {u"/srv/runbooks"_s, u"/home/a/.local/share/yagura/runbooks"_s, u"/state/yagura/runbooks"_s}));
}

void tst_runbookshelf::theShelfFollowsItsFolders()
{
    const Home home;
    FolderShelf shelf(home.places);
    Told last;
    follow(shelf, last);
    shelf.start();
    QTRY_COMPARE(last.times, 1);
    QCOMPARE(last.runbooks.size(), 9);

    home.team(u"a.yaml"_s, runbookText("mine"));
    QTRY_COMPARE_WITH_TIMEOUT(ownOf(last.runbooks), QStringList {u"team mine"_s}, 10'000);
    home.user(u"b.yaml"_s, runbookText("own"));
    QTRY_COMPARE_WITH_TIMEOUT(ownOf(last.runbooks), (QStringList {u"user own"_s, u"team mine"_s}), 10'000);
    home.team(u"a.yaml"_s, "runbook: mine\n");
    QTRY_COMPARE_WITH_TIMEOUT(ownOf(last.runbooks), QStringList {u"user own"_s}, 10'000);
    QTRY_VERIFY(!last.faults.isEmpty());
    QVERIFY(QDir(home.places.team).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(told(last.faults), QStringList {u"team config.unreadable"_s}, 10'000);
}

void tst_runbookshelf::acceptingIsToldByTheShelf()
{
    const Home home;
    home.team(u"a.yaml"_s, runbookText("mine"));
    {
        FolderShelf shelf(home.places);
        Told last;
        follow(shelf, last);
        shelf.start();
        QTRY_COMPARE(last.changes.size(), 1);
        shelf.accept(last.changes.at(0));
        QTRY_COMPARE(last.times, 2);
        QCOMPARE(last.changes.size(), 0);
        home.team(u"a.yaml"_s, runbookText("mine", "After"));
        QTRY_COMPARE_WITH_TIMEOUT(last.changes.size(), 1, 10'000);
        // What is asked for at the very end is still done.
        shelf.accept(last.changes.at(0));
    }
    QCOMPARE(home.read().changes.size(), 0);
}

QTEST_GUILESS_MAIN(tst_runbookshelf)
#include "tst_runbookshelf.moc"
