// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/orderedview.h"
#include "gui/parts/tabledress.h"
#include "gui/style/applytheme.h"
#include "models/items/roles.h"
#include "models/items/storage/filesystemstable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFuture>
#include <QSortFilterProxyModel>
#include <QTextStream>
#include <QTimer>
#include <QtConcurrentRun>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace yagura;

// Eighty thousand file systems of two hundred nodes, of which a tenth is read anew each second: how long does the event
// loop of a window stand still that shows them sorted by use and filtered?

namespace {

constexpr int nodes = 200;
constexpr int mountsOfANode = 400;
constexpr int nodesReadASecond = 20;

double threadCpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

ReadingPtr readingOf(int node, int round)
{
    NodeHealth health;
    health.filesystems.reserve(mountsOfANode);
    for (int at = 0; at < mountsOfANode; ++at) {
        Filesystem filesystem;
        filesystem.mount = u"/srv/tenant-%1/data"_s.arg(at, 4, 10, QLatin1Char('0'));
        filesystem.device = u"/dev/mapper/tenant"_s;
        filesystem.type = u"xfs"_s;
        filesystem.totalBytes = 100'000'000'000;
        filesystem.usedBytes = qint64((node * 7919 + at * 104729 + round * 1299709) % 99'000) * 1'000'000;
        filesystem.availableBytes = *filesystem.totalBytes - *filesystem.usedBytes;
        health.filesystems.append(filesystem);
    }
    auto reading = std::make_shared<Reading>();
    reading->outcome = health;
    reading->readAt.boot = std::chrono::hours(1);
    return reading;
}

PicturePtr firstPicture()
{
    auto picture = std::make_shared<Picture>();
    picture->now.boot = std::chrono::hours(1);
    for (int node = 0; node < nodes; ++node) {
        TargetState state;
        state.target = {u"node-%1"_s.arg(node, 3, 10, QLatin1Char('0')), TargetKind::Node, u"local"_s, {}};
        state.good = state.last = readingOf(node, 0);
        picture->targets.append(state);
    }
    return picture;
}

PicturePtr nextPicture(const PicturePtr& before, int round)
{
    auto picture = std::make_shared<Picture>(*before);
    for (int node = 0; node < nodesReadASecond; ++node) {
        const int at = (round * nodesReadASecond + node) % nodes;
        picture->targets[at].good = picture->targets[at].last = readingOf(at, round);
    }
    return picture;
}

/// Beats each millisecond and remembers the longest time between two beats, by the wall and by the thread's own clock:
/// the latter does not count what other programs took from it.
class Pulse final {
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        reset();
        m_timer.start();
    }
    void reset()
    {
        m_sinceBeat.start();
        m_cpuAtBeat = threadCpuMs();
        m_longest = m_longestCpu = 0;
    }
    QString report() const
    {
        return u"longest block %1 ms (own CPU time %2 ms)"_s.arg(m_longest, 0, 'f', 1).arg(m_longestCpu, 0, 'f', 1);
    }

private:
    void beat()
    {
        const double cpu = threadCpuMs();
        m_longest = std::max(m_longest, double(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_longestCpu = std::max(m_longestCpu, cpu - m_cpuAtBeat);
        m_sinceBeat.start();
        m_cpuAtBeat = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_cpuAtBeat = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
};

/// Feeds a table with a new picture each second, worked out in another thread as the page does it.
class Feed final {
public:
    explicit Feed(FilesystemsTable& table) : m_table(table), m_picture(firstPicture())
    {
        m_timer.setInterval(1'000);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { poll(); });
    }
    void load() { m_table.merge(filesystemRows(FindingsIndex(m_picture))); }
    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    bool isOut() const { return m_isOut; }
    int polls() const { return m_polls; }

private:
    void poll()
    {
        if (m_isOut)
            return;
        m_isOut = true;
        struct Work {
            PicturePtr picture;
            FilesystemsTable::Change change;
        };
        QtConcurrent::run([before = m_picture, rows = m_table.rows(), round = ++m_polls] {
            auto work = std::make_shared<Work>();
            work->picture = nextPicture(before, round);
            work->change = FilesystemsTable::difference(rows, filesystemRows(FindingsIndex(work->picture)));
            return work;
        }).then(&m_timer, [this](const std::shared_ptr<Work>& work) {
            m_isOut = false;
            m_picture = work->picture;
            m_table.take(std::move(work->change));
        });
    }

    FilesystemsTable& m_table;
    PicturePtr m_picture;
    QTimer m_timer;
    int m_polls = 0;
    bool m_isOut = false;
};

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(QTextStream& out, const QString& name, FilesystemsTable& table, Feed& feed, int seconds, Pulse& pulse)
{
    runFor(2'000); // what loading left behind
    pulse.reset();
    feed.start();
    runFor(seconds * 1'000 + 200);
    const QString report = pulse.report();
    feed.stop();
    while (feed.isOut())
        runFor(10);
    out << name << ": " << table.rowCount() << " rows, " << feed.polls() << " polls of "
        << nodesReadASecond * mountsOfANode << " changes, " << report << Qt::endl;
}

void measureOurs(QTextStream& out, Pulse& pulse)
{
    auto* owned = new FilesystemsTable(filesystemColumns());
    OrderedView view(std::unique_ptr<SnapshotTable>(owned), "ours");
    FilesystemsTable& table = *owned;
    view.setWidths({32, 96, 220, 134, 122, 84, 72, 64, 200, 60}, filesystemColumn::Words);
    view.orderBy(filesystemColumn::Used, Qt::DescendingOrder);
    view.setFilter(u"used>10%"_s);
    view.resize(1200, 700);
    view.show();
    Feed feed(table);
    pulse.reset();
    feed.load();
    runFor(1'000);
    out << "loading all at once: " << pulse.report() << Qt::endl;
    measure(out, u"ordered elsewhere"_s, table, feed, 10, pulse);
}

void measureLiveSorting(QTextStream& out, Pulse& pulse)
{
    FilesystemsTable table(filesystemColumns());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setSortRole(SortRole);
    proxy.setFilterKeyColumn(filesystemColumn::Node);
    proxy.setFilterRegularExpression(u"node-[01]"_s);
    QTableView view;
    dressTable(&view, "live");
    view.setModel(&proxy);
    proxy.sort(filesystemColumn::Used, Qt::DescendingOrder);
    view.resize(1200, 700);
    view.show();
    Feed feed(table);
    feed.load();
    measure(out, u"QSortFilterProxyModel, sorted live"_s, table, feed, 3, pulse);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeName::Dark, 100);
    QTextStream out(stdout);
    Pulse pulse;
    measureOurs(out, pulse);
    measureLiveSorting(out, pulse);
    return 0;
}
