// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/marks/markfile.h"
#include "backends/marks/markreader.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

const QDateTime now = momentAt(0).utc;

void addBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList textsOf(const QList<Mark>& marks)
{
    QStringList texts;
    for (const Mark& mark : marks)
        texts.append(mark.text);
    return texts;
}

/// An empty state folder that does not exist yet.
struct State {
    QTemporaryDir home;
    QString folder = home.filePath(u"state/yagura"_s);
    QString file = marksFileIn(folder);

    std::optional<int> write(const QString& text, const QString& node = {}) const
    {
        return appendMark(file, personMark(text, node, now));
    }
    QStringList texts() const { return textsOf(readMarks(file).marks); }
};

} // namespace

/// marks.jsonl: appended by many processes, read by one.
class tst_markfile : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatWasWrittenIsRead()
    {
        const State state;
        QCOMPARE(state.write(u"deploy \"1.4\" \\ 注文 😀"_s, u"order-api"_s), std::nullopt);
        const ReadMarks found = readMarks(state.file);
        QCOMPARE(found.skipped, 0);
        QCOMPARE(found.marks.size(), 1);
        QCOMPARE(found.marks[0].text, u"deploy \"1.4\" \\ 注文 😀"_s);
        QCOMPARE(found.marks[0].node, u"order-api"_s);
        QCOMPARE(found.marks[0].at.utc, now);
        QCOMPARE(found.marks[0].source, Mark::Source::Person);
        QVERIFY(!found.marks[0].who.isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(state.file).permissions() & others));
        QVERIFY(!(QFileInfo(state.folder).permissions() & others));
    }

    void nothingWrittenIsNothingRead()
    {
        const ReadMarks found = readMarks(State().file);
        QVERIFY(found.marks.isEmpty() && found.skipped == 0 && !found.error);
    }

    void tornAndForeignLinesArePassedOver()
    {
        const State state;
        state.write(u"one"_s);
        const QByteArray line = [&] {
            QFile file(state.file);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QByteArray control = line;
        addBytes(state.file, "{\"schema\":\"yagura.mark/1\",\"id\n[1]\n\n\xff\xfe\nnull\n");
        addBytes(state.file, control.replace("\"text\":\"one\"", "\"text\":\"\\u001b[2J\""));
        addBytes(state.file, QByteArray(line).replace("yagura.mark/1", "yagura.mark/9"));
        QCOMPARE(readMarks(state.file).skipped, 6);
        QCOMPARE(state.texts(), QStringList {u"one"_s});
    }

    void aTornEndDoesNotSwallowTheNextLine()
    {
        const State state;
        state.write(u"one"_s);
        addBytes(state.file, "{\"schema\":\"yagura.ma");
        QCOMPARE(state.texts(), QStringList {u"one"_s});
        QCOMPARE(readMarks(state.file).skipped, 0);
        QCOMPARE(state.write(u"two"_s), std::nullopt);
        QCOMPARE(state.texts(), (QStringList {u"one"_s, u"two"_s}));
        QCOMPARE(readMarks(state.file).skipped, 1);
    }

    void theFilesStayBoundedAndKeepTheNewest()
    {
        const State state;
        const QString padding(480, u'x');
        // fsync of thousands of lines is slow on a real disk: most of it is made by hand.
        state.write(padding);
        QFile file(state.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray line = file.readAll();
        QByteArray many;
        while (many.size() + 2 * line.size() < largestMarksFile)
            many += line;
        QVERIFY(file.seek(0) && file.write(many) == many.size());
        file.close();
        for (int number = 0; number < 20; ++number)
            QCOMPARE(state.write(u"new %1"_s.arg(number)), std::nullopt);
        QVERIFY(QFileInfo(state.file).size() <= largestMarksFile);
        QVERIFY(QFileInfo(olderMarksFile(state.file)).size() <= largestMarksFile);
        QVERIFY(QFileInfo::exists(olderMarksFile(state.file)));
        QCOMPARE(state.texts().last(), u"new 19"_s);
        QVERIFY(state.texts().contains(u"new 0"_s));
    }

    void manyWritersLoseNothing()
    {
        const State state;
        constexpr int writers = 8;
        constexpr int each = 20;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([&state, writer] {
                for (int number = 0; number < each; ++number)
                    state.write(u"%1/%2"_s.arg(writer).arg(number));
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            QVERIFY(thread->wait(60'000));
        const QStringList texts = state.texts();
        QCOMPARE(readMarks(state.file).skipped, 0);
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), writers * each);
        QCOMPARE(texts.size(), writers * each);
    }

    void aFileThatSomebodyHoldsIsNotWaitedForForEver()
    {
        const State state;
        state.write(u"one"_s);
        const int holder = ::open(QFile::encodeName(state.file).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(holder >= 0 && ::flock(holder, LOCK_EX) == 0);
        QCOMPARE(state.write(u"two"_s), std::optional(EBUSY));
        ::close(holder);
        QCOMPARE(state.texts(), QStringList {u"one"_s});
    }

    void whatCannotBeWrittenSaysWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("error");
        QTest::newRow("the folder is a file") << u"file"_s << ENOTDIR;
        QTest::newRow("a pipe") << u"pipe"_s << EINVAL;
        QTest::newRow("a link to elsewhere") << u"link"_s << ELOOP;
    }
    void whatCannotBeWrittenSaysWhy()
    {
        QFETCH(QString, kind);
        QFETCH(int, error);
        State state;
        if (kind == "file"_L1) {
            QVERIFY(QDir().mkpath(QFileInfo(state.folder).path()));
            addBytes(state.folder, "x");
        } else {
            QVERIFY(QDir().mkpath(state.folder));
        }
        const QByteArray path = QFile::encodeName(state.file);
        if (kind == "pipe"_L1)
            QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        if (kind == "link"_L1)
            QCOMPARE(::symlink("/dev/null", path.constData()), 0);
        QCOMPARE(state.write(u"one"_s), std::optional(error));
    }

    // A limit of this process stands in for a full disk: there, too, write() stops in the middle of a line.
    void aDiskThatIsFullKeepsTheFileWhole()
    {
        const State state;
        state.write(u"one"_s);
        const qint64 size = QFileInfo(state.file).size();
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(size) + 10;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto error = state.write(u"two"_s);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(error, std::optional(ENOSPC));
        QCOMPARE(QFileInfo(state.file).size(), size);
        QCOMPARE(state.write(u"three"_s), std::nullopt);
        QCOMPARE(state.texts(), (QStringList {u"one"_s, u"three"_s}));
    }

    void theReaderFollowsTheFile()
    {
        const State state;
        QStringList texts;
        MarkReader reader(state.file);
        connect(&reader, &MarkReader::read, this, [&texts](const QList<Mark>& marks) { texts = textsOf(marks); });
        state.write(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(texts, QStringList {u"one"_s}, 10'000);
        state.write(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(texts, (QStringList {u"one"_s, u"two"_s}), 10'000);
    }

    void theReaderTellsOnceThatLinesArePassedOver()
    {
        const State state;
        state.write(u"one"_s);
        addBytes(state.file, "foreign\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"marks\\.passed_over .*\"lines\":1"_s));
        QStringList texts;
        MarkReader reader(state.file);
        connect(&reader, &MarkReader::read, this, [&texts](const QList<Mark>& marks) { texts = textsOf(marks); });
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, 10'000);
        addBytes(state.file, "foreign again\n");
        state.write(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 2, 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_markfile)
#include "tst_markfile.moc"
