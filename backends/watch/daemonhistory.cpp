// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/daemonhistory.h"

#include "models/domain/jsonreading.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QByteArray timeText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<qint64> timeIn(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Failure malformed(qsizetype point)
{
    return {FailureClass::Protocol, u"picture.malformed"_s,
        {{u"path"_s, u"$.points[%1]"_s.arg(point)}, {u"wanted"_s, u"point"_s}}};
}

} // namespace

QByteArray historyTarget(const HistoryWish& wish, const SeriesKey& series)
{
    QByteArray target = "/api/v1/history?target=" + QUrl::toPercentEncoding(series.target)
        + "&indicator=" + QUrl::toPercentEncoding(series.indicator);
    if (series.object)
        target += "&object_type=" + QUrl::toPercentEncoding(series.object->type)
            + "&object=" + QUrl::toPercentEncoding(series.object->name);
    return target + "&from=" + timeText(wish.fromMs) + "&to=" + timeText(wish.toMs)
        + "&points=" + QByteArray::number(wish.points);
}

Result<KeptSeries> keptSeriesFrom(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Failure {FailureClass::Protocol, u"http.not_json"_s, {}};
    JsonSource source;
    const JsonReading reading(document.object(), source);
    KeptSeries series;
    series.resolutionMs = reading.integer("resolution_ms"_L1);
    const QDateTime since = reading.maybeTime("since"_L1);
    if (since.isValid())
        series.sinceMs = since.toMSecsSinceEpoch();
    const QJsonArray points = reading.array("points"_L1);
    if (!source.isSound())
        return source.failure();
    for (qsizetype at = 0; at < points.size(); ++at) {
        const QJsonArray pair = points[at].toArray();
        const auto time = pair.size() == 2 ? timeIn(pair[0]) : std::nullopt;
        const bool isInOrder = series.points.empty() || (time && series.points.back().utcMs <= *time);
        if (!time || !isInOrder || (!pair[1].isNull() && !pair[1].isDouble()))
            return malformed(at);
        series.points.push_back({*time, pair[1].isDouble() ? std::optional(pair[1].toDouble()) : std::nullopt});
    }
    return series;
}

} // namespace yagura
