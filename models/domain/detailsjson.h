// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/brokerhealth.h"
#include "models/domain/connectladder.h"
#include "models/domain/databasehealth.h"
#include "models/domain/filllog.h"
#include "models/domain/nodehealth.h"
#include "models/domain/servicehealth.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// UTC in ISO 8601 with milliseconds and "Z", null for "never".
QJsonValue jsonOfTime(const QDateTime& time);

/// null for what is not known.
template<typename Number>
QJsonValue jsonOf(const std::optional<Number>& value)
{
    return Amount(value).toJson();
}

/// null for an empty text.
QJsonValue textJson(const QString& text);

/// A failure as the contract has it, without the sentence; null for none.
QJsonObject failureJson(const Failure& failure);

/// What we may not see, and what to run to be let.
QJsonObject missingJson(const MissingAccess& missing);

/// What the messages of one queue were. Of a payload only the bounded sample around a fault, in base64.
QJsonObject peekJson(const QueuePeek& peek);

/// When each file system will be full: a row for each, by target and mount point. Of a range the earliest and the latest
/// second from now, null where it may never be; and the windows of the past that it stands on.
QJsonArray forecastsJson(const FillForecasts& forecasts);

/// One row per element, made by `rowOf`; each row has a "key" that is unique in its table.
template<typename Rows, typename RowOf>
QJsonArray tableOf(const Rows& rows, RowOf rowOf)
{
    QJsonArray table;
    for (const auto& row : rows)
        table.append(rowOf(row));
    return table;
}

/// A table that is read on its own beat: {"read_at", "rows"}, null while it was never read.
template<typename Rows, typename RowOf>
QJsonValue datedTableOf(const std::optional<Dated<Rows>>& dated, RowOf rowOf)
{
    if (!dated)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("read_at"), jsonOfTime(dated->readAt.utc)},
                       {QStringLiteral("rows"), tableOf(dated->value, rowOf)}};
}

/// The `details` of a target: typed rows, each with a "key".
QJsonObject detailsJson(const DatabaseHealth& health);
QJsonObject detailsJson(const NodeHealth& health);
QJsonObject detailsJson(const BrokerHealth& health);
QJsonObject detailsJson(const ServiceHealth& health);

/// The rungs of a ladder, keyed by rung.
QJsonArray ladderJson(const ConnectLadder& ladder);

} // namespace yagura
