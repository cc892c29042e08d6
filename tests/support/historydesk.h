// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/history/historystore.h"
#include "tests/support/historyminutes.h"

#include <QTemporaryDir>

namespace yagura::testing {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr int enoughPoints = 100'000; ///< for each minute of 200 hours
/// UTC − boot clock in these tests: the boot clock began at this time.
inline constexpr qint64 bootedAt = 1'790'000'000'000;

inline HistoryWish wishFor(qint64 fromMs, qint64 toMs, int points = enoughPoints)
{
    return {1, {usedKey}, fromMs, toMs, points};
}

/// A store of history in a folder, and what was read of it.
struct HistoryDesk {
    HistoryPlace place;
    std::unique_ptr<history::HistoryStore> store;

    explicit HistoryDesk(const QString& folder)
        : place {folder + QStringLiteral("/history.sqlite"), QStringLiteral("boot-1")}
    {
    }

    void open()
    {
        store.reset();
        store = std::make_unique<history::HistoryStore>(place);
        store->open();
    }
    /// One value for each of these minutes of the boot clock.
    void write(
        qint64 firstMinute, qint64 lastMinute, qint64 offsetMs = bootedAt, const QList<SeriesKey>& keys = {usedKey})
    {
        for (qint64 minute = firstMinute; minute <= lastMinute; ++minute)
            store->append(minuteOf(minute, double(minute), offsetMs, keys));
    }
    KeptSeries read(qint64 fromMs, qint64 toMs, int points = enoughPoints)
    {
        const HistoryAnswer answer = store->read(wishFor(fromMs, toMs, points));
        return answer.series.empty() ? KeptSeries {} : answer.series.front();
    }
    KeptSeries everything(int points = enoughPoints)
    {
        return read(bootedAt - 100 * hourMs, bootedAt + 100 * hourMs, points);
    }
    QStringList told()
    {
        QStringList codes;
        const QList<Failure> failures = store->takeTold();
        for (const Failure& failure : failures)
            codes.append(failure.code);
        return codes;
    }
};

/// The values of these points; a hole is −1.
inline QList<double> valuesOf(const KeptSeries& series)
{
    QList<double> values;
    for (const HistoryPoint& point : series.points)
        values.append(point.value.value_or(-1));
    return values;
}

} // namespace yagura::testing
