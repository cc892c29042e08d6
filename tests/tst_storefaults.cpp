// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingvfs.h"
#include "tests/support/storedesk.h"
#include "tests/support/strictwarnings.h"
#include "tests/support/temporarymounts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;

namespace {

store::RecorderParts recorderIn(const QString& folder, const QByteArray& vfs = {})
{
    auto parts = partsIn(folder).keeper.recorder;
    parts.place.vfs = vfs;
    return parts;
}

/// Everything in the record of that folder, by an ordinary disk.
QList<RecordEntry> everythingIn(const QString& folder)
{
    const auto record = store::LocalRecord::open({recordFileIn(folder), {}, {}});
    if (!record) {
        qWarning("%s", qPrintable(record.error().code));
        return {};
    }
    QList<RecordEntry> all;
    if ((*record)->entries().eachByWriter([&all](const RecordEntry& entry) { all.append(entry); }))
        qWarning("cannot be read");
    return all;
}

/// What somebody wrote while a disk failed, and what was promised.
struct Sitting {
    QList<RecordEntry> durable; ///< confirmed while the state was Durable
    QList<RecordEntry> confirmed; ///< all
    bool gotBack = false; ///< onto the disk, at the end

    explicit Sitting(const QString& folder)
    {
        store::Recorder recorder(recorderIn(folder, FailingVfs::name));
        recorder.open();
        for (int i = 0; i < 4; ++i) {
            EntryDraft draft = i == 0 ? declaration(u"d"_s) : note(QString::number(i));
            draft.attachments = {{QByteArray(3'000, char('a' + i)), u"text/plain"_s}};
            const auto entries = recorder.append({draft, note(u"and"_s)});
            if (!entries)
                qFatal("an append failed");
            confirmed += *entries;
            if (recorder.state() == Local::Durable)
                durable += *entries;
        }
        recorder.tryAgain();
        gotBack = recorder.state() == Local::Durable && recorder.inMemory() == 0;
    }
};

bool holds(const QList<RecordEntry>& all, const QList<RecordEntry>& some)
{
    return std::ranges::all_of(some, [&all](const RecordEntry& entry) { return all.contains(entry); });
}

/// Fills a file system to its last byte; gone with this object.
class Filling final {
public:
    explicit Filling(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const qint64 piece : {65'536, 4'096, 512, 1}) {
            while (m_file.write(QByteArray(piece, 'x')) == piece) { }
        }
    }
    ~Filling() { m_file.remove(); }
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;

private:
    QFile m_file;
};

QStringList failureCodes(const StoreDesk& desk)
{
    QStringList codes;
    for (const StoreState& state : desk.states) {
        if (state.localFailure)
            codes.append(state.localFailure->code);
    }
    return codes;
}

} // namespace

/// The record when the disk, the power or the program fails.
class tst_storefaults : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { FailingVfs::instance().mend(); }

    void whicheverWriteFailsNothingConfirmedIsLost_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forGood");
        QTest::addRow("once, by the disk") << SQLITE_IOERR_WRITE << false;
        QTest::addRow("once, by fsync") << SQLITE_IOERR_FSYNC << false;
        QTest::addRow("once, full") << SQLITE_FULL << false;
        QTest::addRow("for good, by the disk") << SQLITE_IOERR_WRITE << true;
        QTest::addRow("for good, full") << SQLITE_FULL << true;
    }
    void whicheverWriteFailsNothingConfirmedIsLost()
    {
        QFETCH(const int, code);
        QFETCH(const bool, forGood);
        FailingVfs& vfs = FailingVfs::instance();
        int n = 1;
        for (bool isOver = false; !isOver; ++n) {
            const QTemporaryDir folder;
            vfs.failAt(n, code, forGood);
            const Sitting session(folder.path());
            isOver = !vfs.hasFailed();
            vfs.mend();
            const QByteArray place = QByteArray::number(n);
            QVERIFY2(session.confirmed.size() == 8, place.constData());
            QVERIFY2(isOver || forGood || session.gotBack, place.constData());
            const auto all = everythingIn(folder.path());
            QVERIFY2(holds(all, session.durable), place.constData());
            QVERIFY2(!session.gotBack || holds(all, session.confirmed), place.constData());
            QVERIFY2(chainFaults(all).isEmpty(), place.constData());
            QVERIFY2(n < 2'000, "it never ends");
        }
        QVERIFY2(n > 20, qPrintable(QString::number(n)));
    }

    void aProgramThatIsKilledLosesNothingThatItConfirmed()
    {
        const int rounds
            = qEnvironmentVariableIntValue("YAGURA_KILLS") > 0 ? qEnvironmentVariableIntValue("YAGURA_KILLS") : 20;
        const QTemporaryDir folder;
        QRandomGenerator random(20'261'128);
        QSet<QByteArray> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(YAGURA_STOREWRITER), {folder.path()});
            QVERIFY(writer.waitForStarted());
            const qsizetype wanted = acknowledged.size() + 1 + random.bounded(40);
            QByteArray lines;
            while (acknowledged.size() + lines.count('\n') < wanted)
                QVERIFY2(writer.waitForReadyRead(60'000) && !(lines += writer.readAllStandardOutput()).isEmpty(),
                    writer.readAllStandardError().constData());
            ::kill(pid_t(writer.processId()), SIGKILL);
            writer.waitForFinished();
            lines += writer.readAllStandardOutput();
            for (const QByteArray& line : lines.left(lines.lastIndexOf('\n')).split('\n'))
                acknowledged.insert(line);

            const auto all = everythingIn(folder.path());
            QSet<QByteArray> kept;
            for (const RecordEntry& entry : all)
                kept.insert(
                    entry.writer.toUtf8() + ' ' + QByteArray::number(entry.sequence) + ' ' + entry.hash.toHex());
            QVERIFY2(kept.contains(acknowledged), qPrintable(u"round %1"_s.arg(round)));
            QVERIFY(chainFaults(all).isEmpty());
        }
        qInfo("%d kills, %lld confirmed entries, none lost", rounds, qint64(acknowledged.size()));
    }

    void aDiskThatFillsIsToldGoneAroundAndComeBackFrom()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        const TmpfsMount disk(state, "size=2m");
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        StoreDesk desk(state);
        const auto first = desk.append({declaration(u"before"_s)});
        QCOMPARE(desk.state().local, Local::Durable);
        QCOMPARE(desk.state().localFailure->code, u"store.low_space"_s);

        QList<RecordEntry> meanwhile;
        {
            const Filling filling(state + u"/filling"_s);
            while (desk.state().local == Local::Durable)
                meanwhile += desk.append({note(QString(3'000, u'x'))});
            QCOMPARE(desk.state().local, Local::MemoryOnly);
            QCOMPARE(desk.state().localFailure->code, u"store.no_space"_s);
            meanwhile += desk.append({note(u"in memory"_s)});
            QCOMPARE(desk.state().inMemory, 2);
            QCOMPARE(desk.load().size(), 1 + meanwhile.size());
            QCOMPARE(desk.list().first().entries, 1 + meanwhile.size());

            const QString elsewhere = folder.filePath(u"elsewhere.sqlite"_s);
            QCOMPARE(desk.saveElsewhere(elsewhere), elsewhere);
            QTRY_COMPARE(desk.state().inMemory, 0);
            QVERIFY(desk.saveElsewhere(elsewhere).isEmpty());
            QCOMPARE(desk.failure.code, u"store.exists"_s);
            QVERIFY(desk.saveElsewhere(state + u"/here.sqlite"_s).isEmpty());
            QVERIFY(!QFile::exists(state + u"/here.sqlite"_s));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"elsewhere.sqlite"_s});
            QVERIFY(QDir(folder.path()).mkdir(u"copy"_s));
            QVERIFY(QFile::rename(elsewhere, folder.filePath(u"copy/record.sqlite"_s)));
            QVERIFY(holds(everythingIn(folder.filePath(u"copy"_s)), first + meanwhile));
            meanwhile += desk.append({note(u"later"_s)});
            QCOMPARE(desk.state().inMemory, 1);
        }
        QTRY_COMPARE(desk.state().local, Local::Durable);
        QCOMPARE(desk.state().inMemory, 0);
        const auto after = desk.append({note(u"recovered"_s)});
        QCOMPARE(after.first().writer, first.first().writer);
        desk.end();
        const auto all = everythingIn(state);
        QCOMPARE(all.size(), 2 + meanwhile.size());
        QVERIFY(holds(all, first + meanwhile + after));
        QVERIFY(chainFaults(all).isEmpty());
        QVERIFY(failureCodes(desk).contains(u"store.no_space"_s));
    }

    void aDiskThatIsFullAtTheStartIsGoneAroundAsWell()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        const TmpfsMount disk(state, "size=2m");
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        auto filling = std::make_unique<Filling>(state + u"/filling"_s);
        StoreDesk desk(state);
        QTRY_COMPARE(desk.state().local, Local::MemoryOnly);
        QCOMPARE(desk.state().localFailure->code, u"store.no_space"_s);
        const auto entries = desk.append({declaration(u"at the start"_s), note(u"x"_s)});
        QCOMPARE(entries.size(), 2);
        QCOMPARE(desk.state().inMemory, 2);
        QCOMPARE(desk.list().first().title, u"at the start"_s);
        filling.reset();
        QTRY_COMPARE(desk.state().local, Local::Durable);
        desk.end();
        QCOMPARE(everythingIn(state), entries);
    }

    void theBallastIsGivenUpBeforeAnythingElse()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        const TmpfsMount disk(state, "size=100m");
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        auto parts = partsIn(state);
        parts.keeper.tidyAfter = 30ms;
        StoreDesk desk(parts);
        desk.append({declaration(u"x"_s)});
        const QString ballast = state + u"/record.ballast"_s;
        QVERIFY(QFile::exists(ballast));
        {
            const Filling filling(state + u"/filling"_s);
            for (int i = 0; QFile::exists(ballast) && i < 1'000; ++i)
                QCOMPARE(desk.append({note(QString(30'000, u'x'))}).size(), 1);
            QVERIFY(!QFile::exists(ballast));
            QCOMPARE(desk.state().local, Local::Durable);
            QCOMPARE(desk.state().localFailure->code, u"store.low_space"_s);
        }
        desk.append({note(u"room again"_s)});
        QTRY_VERIFY(QFile::exists(ballast));
        QTRY_VERIFY(!desk.state().localFailure);
    }

    void aFolderThatMayNotBeWrittenIsGoneAround()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        TmpfsMount disk(state, "size=2m");
        if (!disk.isMounted() || !disk.remountReadOnly())
            QSKIP("no file system can be mounted here");
        StoreDesk desk(state);
        QTRY_COMPARE(desk.state().local, Local::MemoryOnly);
        QCOMPARE(desk.state().localFailure->code, u"store.cannot_write"_s);
        QCOMPARE(desk.append({declaration(u"x"_s)}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_storefaults)
#include "tst_storefaults.moc"
