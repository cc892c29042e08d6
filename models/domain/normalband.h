// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/rule.h"
#include "models/domain/targetstate.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace yagura {

/// Where a signal was nine tenths of its last day: between its 5th and 95th percentile.
struct NormalBand {
    double low = 0;
    double high = 0;

    bool operator==(const NormalBand&) const = default;
};

/// The samples of one signal, to be kept across restarts.
struct KeptSamples {
    QString target;
    QString indicator;
    std::optional<ObjectRef> object;
    qint64 newestUtcMs = 0; ///< of the last sample; the others lie one step apart before it
    std::vector<float> samples; ///< oldest first; not a number where nothing is known

    bool operator==(const KeptSamples&) const = default;
};

/// The normal bands of all signals that rules speak of. One value every two minutes is kept for a day: an even sample in
/// time, 720 numbers (3 KiB) a signal, from which the percentiles are off by about one point. What was measured while a
/// finding stood on the signal is left out. Bounded: signals beyond the limit have no band, and `dropped()` counts them.
/// Ages are those of the boot clock. Used from one thread.
class NormalBands final {
public:
    struct Limits {
        std::chrono::milliseconds keep {std::chrono::hours(24)};
        std::chrono::milliseconds step {std::chrono::minutes(2)};
        std::chrono::milliseconds least {std::chrono::minutes(30)}; ///< of values, before there is a band
        std::size_t seriesLimit = 5'000;
        int bandsAtOnce = 250; ///< computed anew in one round; 10 µs each
    };

    explicit NormalBands(Limits limits);

    /// The indicators that have rules; others are not kept.
    void setIndicators(const QSet<QString>& indicators) { m_indicators = indicators; }
    /// Takes the readings that are new; `standing` are the findings of the picture before.
    void append(const QList<TargetState>& targets, const QList<Finding>& standing);

    /// Nothing until enough is known.
    std::optional<NormalBand> band(const QString& target, const QString& indicator,
                                   const std::optional<ObjectRef>& object = std::nullopt) const;
    /// Since when the signal has been beyond its band on that side; nothing while it is inside or has no band.
    std::optional<Moment> leftSince(const QString& target, const Indicator& indicator, Rule::When side) const;

    QList<KeptSamples> kept(const Moment& now) const;
    /// Samples of an earlier run; may come when this one has some already. What is older than a day or lies in the
    /// future (a clock was set) is left out.
    void restore(const QList<KeptSamples>& kept, const Moment& now);

    std::size_t dropped() const { return m_dropped; }

private:
    struct Series {
        std::vector<float> ring; ///< by step modulo its size; not a number: nothing known
        qint64 newest = 0; ///< step
        std::optional<NormalBand> band;
        bool isOld = false; ///< the band lacks the newest samples
        std::optional<Moment> above;
        std::optional<Moment> below;
    };
    using Key = std::pair<QString, QString>; ///< indicator and object
    struct TargetPast {
        ReadingPtr seen;
        std::size_t dropped = 0;
        QHash<Key, Series> series;
    };

    static Key keyOf(const QString& indicator, const std::optional<ObjectRef>& object);
    const Series* find(const QString& target, const Key& key) const;
    Series* seriesOf(TargetPast& past, const Key& key);
    void put(Series& series, qint64 step, float value) const;
    void putEarlier(Series& series, qint64 step, float value) const;
    void appendReading(TargetPast& past, const Reading& reading, const QSet<Key>& standing);
    void compare(Series& series, float value, const Moment& at);
    void compute(Series& series) const;
    qint64 steps() const { return m_limits.keep / m_limits.step; }
    qint64 stepAt(qint64 bootMs) const;

    Limits m_limits;
    QSet<QString> m_indicators;
    QHash<QString, TargetPast> m_targets;
    std::size_t m_count = 0;
    std::size_t m_dropped = 0;
    int m_budget = 0; ///< bands that may still be computed in this round
};

} // namespace yagura
