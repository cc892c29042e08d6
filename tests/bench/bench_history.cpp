// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_history [FOLDER]: what a chart's history costs on the disk of that folder (the current one), beside a plain
// table with an index.
#include "backends/history/historystore.h"
#include "models/items/chartseries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 bootedAt = 1'790'000'000'000;
constexpr int rounds = 15;
constexpr int chartColumns = 800;

double valueAt(qint64 minute, int series)
{
    return 50 + 40 * std::sin(double(minute) / 97 + series) + double((minute * 2'654'435'761 + series) % 13);
}

SeriesKey keyOf(int series)
{
    return {u"orders-db"_s, u"connections.used"_s, ObjectRef {u"queue"_s, QString::number(series)}};
}

/// So that the disk is asked, and not the memory of what was just written.
void forgetPages(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

struct Times {
    std::vector<double> ms;

    template<typename Work>
    void measure(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        ms.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    QString text()
    {
        std::ranges::sort(ms);
        return u"median %1 ms, least %2, most %3"_s.arg(ms[ms.size() / 2], 0, 'f', 2)
            .arg(ms.front(), 0, 'f', 2)
            .arg(ms.back(), 0, 'f', 2);
    }
};

void tell(const QString& what, Times& times)
{
    QTextStream(stdout) << what.leftJustified(78) << ' ' << times.text() << Qt::endl;
}

/// From a range to runs that a painter draws.
std::size_t ready(const std::vector<HistoryPoint>& points, qint64 fromMs, qint64 toMs)
{
    ChartSeries series;
    series.points.reserve(points.size());
    for (const HistoryPoint& point : points)
        series.points.push_back({point.utcMs, point.value});
    const ChartSpan span {fromMs, toMs};
    std::size_t drawn = 0;
    for (const ChartRun& run : runsOf(series, span).runs)
        drawn += decimated(run, span, chartColumns).size();
    return drawn;
}

/// `minutes` of `count` series, in a store that keeps them all.
HistoryPlace filled(const QString& path, qint64 minutes, int count)
{
    HistoryPlace place {path, u"bench"_s};
    place.limits = {std::chrono::hours(100'000), std::chrono::hours(100'000), 4LL << 30};
    history::HistoryStore store(place);
    store.open();
    std::vector<SeriesKeyPtr> keys;
    for (int series = 0; series < count; ++series)
        keys.push_back(std::make_shared<const SeriesKey>(keyOf(series)));
    for (qint64 minute = 0; minute < minutes; ++minute) {
        HistoryMinute made {minute, bootedAt, {}};
        for (int series = 0; series < count; ++series) {
            HistoryBucket bucket;
            bucket.add(valueAt(minute, series));
            bucket.add(valueAt(minute, series) + 1);
            made.buckets.emplace_back(keys[std::size_t(series)], bucket);
        }
        store.append(made);
    }
    if (store.facts().fault)
        qFatal("the history cannot be written");
    return place;
}

/// The peer: a row for each minute, found by an index.
std::unique_ptr<store::SqliteSession> plainTable(const QString& path, qint64 minutes, int count)
{
    auto opened = store::SqliteSession::open(path, store::SqliteSession::Mode::Make);
    if (!opened)
        qFatal("no table");
    store::SqliteSession& session = **opened;
    session.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                   "CREATE TABLE point (series INTEGER, at INTEGER, low BLOB, high BLOB, last BLOB);"
                   "CREATE INDEX point_at ON point (series, at); BEGIN;");
    for (qint64 minute = 0; minute < minutes; ++minute) {
        for (int series = 0; series < count; ++series) {
            const auto value = qint64(valueAt(minute, series));
            session.run("INSERT INTO point VALUES ($1, $2, $3, $4, $5)",
                {qint64(series), minute * minuteMs + bootedAt, value, value + 1, value + 1});
        }
    }
    session.script("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
    return std::move(*opened);
}

void compare(const QString& folder, const QString& name, qint64 minutes, int count)
{
    const HistoryPlace place = filled(folder + u"/history.sqlite"_s, minutes, count);
    const QString tablePath = folder + u"/table.sqlite"_s;
    plainTable(tablePath, minutes, count);
    const HistoryWish wish {1, {keyOf(count / 2)}, bootedAt, bootedAt + minutes * minuteMs, 5 * chartColumns};
    Times cold;
    Times warm;
    Times peerCold;
    Times peerWarm;
    std::size_t drawn = 0;
    for (int round = 0; round < rounds; ++round) {
        forgetPages(place.path);
        forgetPages(tablePath);
        history::HistoryStore store(place);
        store.open();
        const auto ours = [&] { drawn = ready(store.read(wish).series.front().points, wish.fromMs, wish.toMs); };
        cold.measure(ours);
        warm.measure(ours);
        const auto session = store::SqliteSession::open(tablePath, store::SqliteSession::Mode::Change);
        const auto peer = [&] {
            std::vector<HistoryPoint> points;
            const auto take = [&points](const store::SqlRow& row) {
                points.push_back({store::numberIn(row, 0), double(store::numberIn(row, 1))});
                points.push_back({store::numberIn(row, 0) + 1, double(store::numberIn(row, 2))});
            };
            (*session)->each(
                "SELECT at, low, high, last FROM point WHERE series = $1 AND at BETWEEN $2 AND $3 ORDER BY at",
                {qint64(count / 2), wish.fromMs, wish.toMs}, take);
            ready(points, wish.fromMs, wish.toMs);
        };
        peerCold.measure(peer);
        peerWarm.measure(peer);
    }
    QTextStream(stdout) << name << ", " << drawn << " points drawn, " << QFileInfo(place.path).size() / 1'000'000
                        << " MB, table " << QFileInfo(tablePath).size() / 1'000'000 << " MB" << Qt::endl;
    tell(u"  history, nothing of the file in memory"_s, cold);
    tell(u"  history, again"_s, warm);
    tell(u"  plain table, nothing of the file in memory"_s, peerCold);
    tell(u"  plain table, again"_s, peerWarm);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString where = application.arguments().value(1, u"."_s);
    for (const auto& [name, minutes, count] : {std::tuple(u"1,000,000 points of one series"_s, 1'000'000LL, 1),
             std::tuple(u"1,000,000 points, 48 hours of 348 series, one of them drawn"_s, 2'880LL, 348)}) {
        const QTemporaryDir folder(where + u"/bench-history-XXXXXX"_s);
        if (!folder.isValid())
            return 1;
        compare(folder.path(), name, minutes, count);
    }
    return 0;
}
