// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastseries.h"

#include "models/domain/utctext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::size_t leastForBand = 10;

/// A number, or the digits of one beyond 2^53.
std::optional<double> realOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double real = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(real) ? std::optional(real) : std::nullopt;
}

bool isOf(const QJsonObject& row, const SeriesKey& key)
{
    if (row.value("name"_L1).toString() != key.indicator)
        return false;
    const QJsonValue object = row.value("object"_L1);
    if (!key.object)
        return !object.isObject();
    return object["type"_L1].toString() == key.object->type && object["name"_L1].toString() == key.object->name;
}

/// Gathers one series from picture after picture.
class SeriesGathering final {
public:
    explicit SeriesGathering(const SeriesKey& key) { m_series.key = key; }

    void look(const QJsonObject& target, const QDateTime& now)
    {
        const QString freshness = target.value("freshness"_L1).toString();
        if (freshness == "never"_L1)
            return;
        // What is shown of a target that does not answer is old.
        if (freshness == "unreachable"_L1) {
            add(now, std::nullopt);
            return;
        }
        const QDateTime readAt = utcIn(target.value("read_at"_L1));
        if (!readAt.isValid() || readAt == m_newest)
            return;
        m_newest = readAt;
        if (const qint64 interval = target.value("interval_ms"_L1).toInteger(); interval > 0)
            m_series.interval = std::chrono::milliseconds(interval);
        const QJsonArray indicators = target.value("indicators"_L1).toArray();
        const auto row = std::ranges::find_if(
            indicators, [this](const QJsonValue& one) { return isOf(one.toObject(), m_series.key); });
        if (row != indicators.end())
            take((*row).toObject(), readAt);
        else if (!m_series.points.empty())
            add(readAt, std::nullopt);
    }

    PastSeries take() &&
    {
        auto& points = m_series.points;
        std::ranges::stable_sort(points, {}, &PastSeries::Point::at);
        const auto same
            = [](const PastSeries::Point& left, const PastSeries::Point& right) { return left.at == right.at; };
        points.erase(std::unique(points.begin(), points.end(), same), points.end());
        return std::move(m_series);
    }

private:
    void take(const QJsonObject& row, const QDateTime& at)
    {
        m_series.unit = row.value("unit"_L1).toString();
        if (const auto limit = realOf(row.value("limit"_L1)))
            m_series.limit = limit;
        add(at, realOf(row.value("value"_L1)));
    }

    void add(const QDateTime& at, std::optional<double> value)
    {
        if (at.isValid())
            m_series.points.push_back({at, value});
    }

    PastSeries m_series;
    QDateTime m_newest;
};

bool hasValue(const PastSeries& series)
{
    return std::ranges::any_of(series.points, [](const PastSeries::Point& point) { return point.value.has_value(); });
}

void lookAt(const QJsonObject& picture, std::vector<SeriesGathering>& gatherings, const QList<SeriesKey>& keys)
{
    const QDateTime now = utcIn(picture.value("now"_L1));
    const QJsonArray targets = picture.value("targets"_L1).toArray();
    for (const QJsonValue& target : targets) {
        const QString id = target["id"_L1].toString();
        for (std::size_t at = 0; at < gatherings.size(); ++at) {
            if (keys[qsizetype(at)].target == id)
                gatherings[at].look(target.toObject(), now);
        }
    }
}

void addKey(QList<SeriesKey>& keys, const Finding& finding, const Evidence& evidence, qsizetype most)
{
    const SeriesKey key {finding.target, evidence.indicator, evidence.object};
    if (keys.size() < most && !evidence.indicator.isEmpty() && !keys.contains(key))
        keys.append(key);
}

} // namespace

QList<SeriesKey> chartKeys(const QList<Finding>& findings, const QString& leading, qsizetype most)
{
    QList<SeriesKey> keys;
    for (const Finding& finding : findings) {
        if (finding.id != leading)
            continue;
        for (const Evidence& evidence : finding.evidence)
            addKey(keys, finding, evidence, most);
    }
    for (const Finding& finding : findings) {
        if (!finding.evidence.isEmpty())
            addKey(keys, finding, finding.evidence.first(), most);
    }
    return keys;
}

QList<PastSeries> chartsFrom(const QList<PastPictures>& stretches, const QList<SeriesKey>& keys)
{
    std::vector<SeriesGathering> gatherings;
    PastPictures::Parts parts {{u"targets"_s}, {}};
    for (const SeriesKey& key : keys) {
        gatherings.emplace_back(key);
        parts.targets.insert(key.target);
    }
    for (const PastPictures& stretch : stretches) {
        stretch.visit(parts, [&](const QJsonObject& picture) {
            lookAt(picture, gatherings, keys);
            return true;
        });
    }
    QList<PastSeries> charts;
    for (SeriesGathering& gathering : gatherings) {
        PastSeries series = std::move(gathering).take();
        if (hasValue(series))
            charts.append(std::move(series));
    }
    return charts;
}

std::optional<std::pair<double, double>> bandBefore(const PastSeries& series, const QDateTime& moment)
{
    std::vector<double> values;
    for (const PastSeries::Point& point : series.points) {
        if (point.value && point.at < moment)
            values.push_back(*point.value);
    }
    if (values.size() < leastForBand)
        return std::nullopt;
    std::ranges::sort(values);
    const auto percentile = [&](double share) { return values[std::size_t(share * double(values.size() - 1) + 0.5)]; };
    return std::pair(percentile(0.05), percentile(0.95));
}

} // namespace yagura
