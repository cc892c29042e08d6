// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/rabbitmqjson.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Result<QJsonDocument> readDocument(QByteArrayView bytes)
{
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    return document;
}

} // namespace

Result<QJsonObject> readObject(QByteArrayView bytes)
{
    const auto document = readDocument(bytes);
    if (!document)
        return document.error();
    if (!document->isObject())
        return unreadable(u"an object was expected"_s);
    return document->object();
}

Result<QJsonArray> readArray(QByteArrayView bytes)
{
    const auto document = readDocument(bytes);
    if (!document)
        return document.error();
    if (!document->isArray())
        return unreadable(u"an array was expected"_s);
    return document->array();
}

std::optional<qint64> countOf(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    // A value that no qint64 can hold, or a fraction, gives the default.
    const auto count = value.toInteger(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

std::optional<double> amountOf(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    const auto amount = value.toDouble();
    return std::isfinite(amount) && amount >= 0 ? std::optional(amount) : std::nullopt;
}

Failure unreadable(const QString& detail)
{
    return {FailureClass::Protocol, u"http.not_json"_s, {{u"detail"_s, detail}}};
}

} // namespace yagura
