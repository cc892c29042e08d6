// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/normalband.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yagura {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
constexpr double lowShare = 0.05;
constexpr double highShare = 0.95;

/// The sample at that share of the way from the lowest to the highest.
float sampleAt(std::vector<float>& samples, double share)
{
    const auto place = samples.begin() + std::ptrdiff_t(std::lround(share * double(samples.size() - 1)));
    std::nth_element(samples.begin(), place, samples.end());
    return *place;
}

qint64 slotOf(qint64 step, std::size_t size)
{
    const auto count = qint64(size);
    return ((step % count) + count) % count;
}

} // namespace

NormalBands::NormalBands(Limits limits)
    : m_limits(limits)
{
}

NormalBands::Key NormalBands::keyOf(const QString& indicator, const std::optional<ObjectRef>& object)
{
    return {indicator, object ? object->type + u'\n' + object->name : QString()};
}

qint64 NormalBands::stepAt(qint64 bootMs) const
{
    return qint64(std::floor(double(bootMs) / double(m_limits.step.count())));
}

void NormalBands::append(const QList<TargetState>& targets, const QList<Finding>& standing)
{
    QHash<QString, QSet<Key>> abnormal;
    for (const Finding& finding : standing) {
        for (const Evidence& evidence : finding.evidence)
            abnormal[finding.target].insert(keyOf(evidence.indicator, evidence.object));
    }

    m_budget = m_limits.bandsAtOnce;
    QSet<QString> present;
    for (const TargetState& state : targets) {
        present.insert(state.target.id);
        TargetPast& past = m_targets[state.target.id];
        if (!state.good || state.good == past.seen)
            continue;
        past.seen = state.good;
        appendReading(past, *state.good, abnormal.value(state.target.id));
    }
    if (present.size() == m_targets.size())
        return;
    m_targets.removeIf([&](auto entry) {
        const bool isGone = !present.contains(entry.key());
        m_count -= isGone ? std::size_t(entry.value().series.size()) : 0;
        m_dropped -= isGone ? entry.value().dropped : 0;
        return isGone;
    });
}

void NormalBands::appendReading(TargetPast& past, const Reading& reading, const QSet<Key>& standing)
{
    const qint64 step = stepAt(reading.readAt.boot.count());
    std::size_t dropped = 0;
    for (const Indicator& indicator : reading.indicators) {
        const auto value = indicator.value.real();
        if (!value || !m_indicators.contains(indicator.name))
            continue;
        // Full, and nothing of this target found a place: nothing to look for.
        if (m_count >= m_limits.seriesLimit && past.series.isEmpty()) {
            ++dropped;
            continue;
        }
        const Key key = keyOf(indicator.name, indicator.object);
        Series* series = seriesOf(past, key);
        if (!series) {
            ++dropped;
            continue;
        }
        const auto sample = float(*value);
        if (step > series->newest && !standing.contains(key))
            put(*series, step, sample);
        if (series->isOld && m_budget > 0) {
            --m_budget;
            compute(*series);
        }
        compare(*series, sample, reading.readAt);
    }
    m_dropped = m_dropped - past.dropped + dropped;
    past.dropped = dropped;
}

NormalBands::Series* NormalBands::seriesOf(TargetPast& past, const Key& key)
{
    const auto known = past.series.find(key);
    if (known != past.series.end())
        return &*known;
    if (m_count >= m_limits.seriesLimit)
        return nullptr;
    ++m_count;
    Series series;
    series.newest = std::numeric_limits<qint64>::min();
    return &*past.series.insert(key, std::move(series));
}

/// Steps without a value in between are forgotten to be not known.
void NormalBands::put(Series& series, qint64 step, float value) const
{
    if (series.ring.empty()) {
        series.ring.assign(std::size_t(steps()), nothing);
        series.newest = step - 1;
    }
    const qint64 skipped = std::min(step - series.newest - 1, steps());
    for (qint64 back = 1; back <= skipped; ++back)
        series.ring[std::size_t(slotOf(step - back, series.ring.size()))] = nothing;
    series.ring[std::size_t(slotOf(step, series.ring.size()))] = value;
    series.newest = step;
    series.isOld = true;
}

/// What is known already stays: it was measured in this run.
void NormalBands::putEarlier(Series& series, qint64 step, float value) const
{
    if (series.ring.empty() || step > series.newest)
        return put(series, step, value);
    float& place = series.ring[std::size_t(slotOf(step, series.ring.size()))];
    if (step > series.newest - steps() && std::isnan(place))
        place = value;
}

void NormalBands::compute(Series& series) const
{
    series.isOld = false;
    std::vector<float> known;
    known.reserve(series.ring.size());
    std::ranges::copy_if(series.ring, std::back_inserter(known), [](float sample) { return !std::isnan(sample); });
    if (qint64(known.size()) * m_limits.step.count() < m_limits.least.count()) {
        series.band.reset();
        return;
    }
    const float low = sampleAt(known, lowShare);
    series.band = NormalBand{low, sampleAt(known, highShare)};
}

void NormalBands::compare(Series& series, float value, const Moment& at)
{
    const auto follow = [&](std::optional<Moment>& since, bool isBeyond) {
        if (!isBeyond)
            since.reset();
        else if (!since)
            since = at;
    };
    follow(series.above, series.band && double(value) > series.band->high);
    follow(series.below, series.band && double(value) < series.band->low);
}

const NormalBands::Series* NormalBands::find(const QString& target, const Key& key) const
{
    const auto past = m_targets.constFind(target);
    if (past == m_targets.constEnd())
        return nullptr;
    const auto series = past->series.constFind(key);
    return series == past->series.constEnd() ? nullptr : &*series;
}

std::optional<NormalBand> NormalBands::band(const QString& target, const QString& indicator,
                                            const std::optional<ObjectRef>& object) const
{
    const Series* series = find(target, keyOf(indicator, object));
    return series ? series->band : std::nullopt;
}

std::optional<Moment> NormalBands::leftSince(const QString& target, const Indicator& indicator, Rule::When side) const
{
    const Series* series = find(target, keyOf(indicator.name, indicator.object));
    if (!series)
        return std::nullopt;
    return side == Rule::When::Above ? series->above : series->below;
}

QList<KeptSamples> NormalBands::kept(const Moment& now) const
{
    const qint64 clockOffset = now.utc.toMSecsSinceEpoch() - now.boot.count();
    QList<KeptSamples> kept;
    for (auto past = m_targets.constBegin(); past != m_targets.constEnd(); ++past) {
        for (auto series = past->series.constBegin(); series != past->series.constEnd(); ++series) {
            if (series->ring.empty())
                continue;
            KeptSamples row{past.key(), series.key().first, std::nullopt,
                            series->newest * m_limits.step.count() + clockOffset, {}};
            const QString& object = series.key().second;
            if (const auto cut = object.indexOf(u'\n'); cut >= 0)
                row.object = ObjectRef{object.left(cut), object.mid(cut + 1)};
            row.samples.reserve(series->ring.size());
            for (qint64 back = steps() - 1; back >= 0; --back)
                row.samples.push_back(series->ring[std::size_t(slotOf(series->newest - back, series->ring.size()))]);
            kept.append(std::move(row));
        }
    }
    return kept;
}

void NormalBands::restore(const QList<KeptSamples>& kept, const Moment& now)
{
    const qint64 clockOffset = now.utc.toMSecsSinceEpoch() - now.boot.count();
    const qint64 thisStep = stepAt(now.boot.count());
    for (const KeptSamples& row : kept) {
        Series* series = seriesOf(m_targets[row.target], keyOf(row.indicator, row.object));
        if (!series)
            continue;
        const qint64 newest = stepAt(row.newestUtcMs - clockOffset + m_limits.step.count() / 2);
        qint64 step = newest - qint64(row.samples.size());
        for (const float sample : row.samples) {
            ++step;
            if (!std::isnan(sample) && step < thisStep && step > thisStep - steps())
                putEarlier(*series, step, sample);
        }
        if (!series->ring.empty())
            compute(*series);
    }
}

} // namespace yagura
