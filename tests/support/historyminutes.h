// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historyminutes.h"
#include "tests/support/readings.h"

#include <QRandomGenerator>

namespace yagura::testing {

inline const SeriesKey usedKey {QStringLiteral("db"), QStringLiteral("used"), std::nullopt};

/// A minute of one series, or of several that do the same.
inline HistoryMinute minuteOf(qint64 minute, double value, qint64 offsetMs, const QList<SeriesKey>& keys = {usedKey})
{
    HistoryMinute made {minute, offsetMs, {}};
    for (const SeriesKey& key : keys) {
        HistoryBucket bucket;
        bucket.add(value);
        made.buckets.emplace_back(std::make_shared<const SeriesKey>(key), bucket);
    }
    return made;
}

/// "0=5 1=-": whole seconds since `begin` and values, "-" for a hole.
inline QString textOf(const std::vector<HistoryPoint>& points, qint64 beginMs)
{
    QStringList words;
    for (const HistoryPoint& point : points) {
        words.append(QString::number((point.utcMs - beginMs) / 1'000) + u'='
            + (point.value ? QString::number(*point.value) : QStringLiteral("-")));
    }
    return words.join(u' ');
}

/// What was really seen, second by second: the model that every down-sampled answer is held against.
struct SeenSeries {
    struct Seen {
        qint64 utcMs = 0;
        std::optional<double> value; ///< nothing: a failure
    };
    std::vector<Seen> all;

    /// The first thing that is wrong with an answer, or nothing. `slackMs`: how far a point may stand from what it
    /// tells of.
    QString faultOf(const KeptSeries& kept, qint64 fromMs, qint64 toMs, qint64 slackMs) const
    {
        const auto near = [slackMs](qint64 a, qint64 b) { return std::abs(a - b) <= slackMs; };
        const auto at = [](qint64 ms) { return QString::number(ms); };
        for (std::size_t i = 0; i < kept.points.size(); ++i) {
            const HistoryPoint& point = kept.points[i];
            if (point.utcMs < fromMs || point.utcMs >= toMs + slackMs)
                return QStringLiteral("outside: ") + at(point.utcMs);
            if (i > 0 && kept.points[i - 1].utcMs > point.utcMs)
                return QStringLiteral("out of order: ") + at(point.utcMs);
            if (point.value && std::ranges::none_of(all, [&](const Seen& seen) {
                    return seen.value && float(*seen.value) == float(*point.value) && near(seen.utcMs, point.utcMs);
                }))
                return QStringLiteral("never seen: ") + at(point.utcMs);
        }
        for (const Seen& seen : all) {
            if (seen.utcMs < fromMs + slackMs || seen.utcMs > toMs - slackMs)
                continue;
            bool isCovered = !seen.value;
            bool isHigh = !seen.value;
            bool isLow = !seen.value;
            bool isHole = seen.value.has_value();
            for (const HistoryPoint& point : kept.points) {
                if (!near(point.utcMs, seen.utcMs))
                    continue;
                isHole = isHole || !point.value;
                isCovered = isCovered || point.value;
                isHigh = isHigh || (point.value && float(*point.value) >= float(*seen.value));
                isLow = isLow || (point.value && float(*point.value) <= float(*seen.value));
            }
            if (!isCovered || !isHigh || !isLow || !isHole)
                return (isHole ? QStringLiteral("lost value at ") : QStringLiteral("lost hole at ")) + at(seen.utcMs);
        }
        return {};
    }
};

/// Makes pictures of one target with one number, and remembers what was in them.
struct HistoryScribe {
    QRandomGenerator random;
    std::chrono::milliseconds every {1'000};
    qint64 offsetMs = momentAt(0).utc.toMSecsSinceEpoch() - momentAt(0).boot.count(); ///< UTC − boot
    SeenSeries seen;

    explicit HistoryScribe(quint32 seed) : random(seed) { }

    /// A picture at that second after the start; nothing: a failed attempt.
    Picture next(int second, std::optional<double> value)
    {
        Picture picture;
        picture.now = momentAt(second);
        picture.now.utc = QDateTime::fromMSecsSinceEpoch(picture.now.boot.count() + offsetMs, Qt::UTC);
        Reading reading {
            usedKey.target, picture.now, std::chrono::milliseconds(1), DatabaseHealth {}, std::nullopt, {}};
        if (value)
            reading.indicators = {Indicator {usedKey.indicator, std::nullopt, Amount(*value), QStringLiteral("1"), {}}};
        else
            reading.outcome = Failure {FailureClass::Refused, QStringLiteral("tcp.refused"), {}};
        TargetState state = stateOf(std::make_shared<const Reading>(std::move(reading)), TargetKind::Database);
        state.target.every = every;
        picture.targets = {state};
        seen.all.push_back({picture.now.utc.toMSecsSinceEpoch(), value});
        return picture;
    }
    /// Mostly values, now and then a peak, and outages of a few seconds to a few minutes.
    std::optional<double> anything()
    {
        if (m_outage > 0) {
            --m_outage;
            return std::nullopt;
        }
        if (random.bounded(400) == 0)
            m_outage = 1 + int(random.bounded(200));
        return random.bounded(300) == 0 ? random.bounded(100'000.0) : 40 + random.bounded(10.0);
    }

private:
    int m_outage = 0;
};

} // namespace yagura::testing
