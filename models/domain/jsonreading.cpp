// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonreading.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// By the rule of jsonOfInteger(): digits only where a double would not do.
std::optional<qint64> integerOf(const QJsonValue& value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        const bool isBig = number > largestExactInteger || number < -largestExactInteger;
        return isNumber && isBig ? std::optional(number) : std::nullopt;
    }
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    const bool isWhole = std::isfinite(number) && std::trunc(number) == number;
    if (!isWhole || std::abs(number) > double(largestExactInteger))
        return std::nullopt;
    return qint64(number);
}

std::optional<QDateTime> timeOf(const QJsonValue& value)
{
    const QString text = value.toString();
    if (!text.endsWith(u'Z'))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

Failure JsonSource::failure() const
{
    return {FailureClass::Protocol, u"picture.malformed"_s, {{u"path"_s, path}, {u"wanted"_s, wanted}}};
}

QString JsonReading::text(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        refuse(name, u"text"_s);
    return value.toString();
}

QString JsonReading::maybeText(QLatin1StringView name) const
{
    return m_object.value(name).isNull() ? QString() : text(name);
}

bool JsonReading::flag(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        refuse(name, u"true or false"_s);
    return value.toBool();
}

qint64 JsonReading::integer(QLatin1StringView name) const
{
    const auto number = integerOf(m_object.value(name));
    if (!number)
        refuse(name, u"integer"_s);
    return number.value_or(0);
}

std::optional<qint64> JsonReading::maybeInteger(QLatin1StringView name) const
{
    return m_object.value(name).isNull() ? std::nullopt : std::optional(integer(name));
}

int JsonReading::count(QLatin1StringView name) const
{
    const qint64 number = integer(name);
    if (number > std::numeric_limits<int>::max() || number < std::numeric_limits<int>::min())
        refuse(name, u"smaller integer"_s);
    return int(number);
}

double JsonReading::real(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble())
        refuse(name, u"number"_s);
    return value.toDouble();
}

std::optional<double> JsonReading::maybeReal(QLatin1StringView name) const
{
    return m_object.value(name).isNull() ? std::nullopt : std::optional(real(name));
}

Amount JsonReading::amount(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isNull())
        return {};
    if (const auto number = integerOf(value))
        return *number;
    return real(name);
}

QDateTime JsonReading::maybeTime(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isNull())
        return {};
    const auto time = timeOf(value);
    if (!time)
        refuse(name, u"time in UTC"_s);
    return time.value_or(QDateTime());
}

Moment JsonReading::moment(QLatin1StringView name) const
{
    const QDateTime utc = maybeTime(name);
    if (!utc.isValid()) {
        refuse(name, u"time in UTC"_s);
        return {};
    }
    return {utc, m_source.now.boot - std::chrono::milliseconds(utc.msecsTo(m_source.now.utc))};
}

std::optional<Moment> JsonReading::maybeMoment(QLatin1StringView name) const
{
    return m_object.value(name).isNull() ? std::nullopt : std::optional(moment(name));
}

QStringList JsonReading::texts(QLatin1StringView name) const
{
    QStringList values;
    for (const QJsonValue& value : array(name)) {
        if (!value.isString())
            refuse(name, u"texts"_s);
        values.append(value.toString());
    }
    return values;
}

std::vector<double> JsonReading::reals(QLatin1StringView name) const
{
    std::vector<double> values;
    for (const QJsonValue& value : array(name)) {
        if (!value.isDouble())
            refuse(name, u"numbers"_s);
        values.push_back(value.toDouble());
    }
    return values;
}

QJsonObject JsonReading::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        refuse(name, u"object"_s);
    return value.toObject();
}

QJsonArray JsonReading::array(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        refuse(name, u"array"_s);
    return value.toArray();
}

JsonReading JsonReading::inner(QLatin1StringView name) const
{
    return {object(name), *this, name, -1};
}

std::optional<JsonReading> JsonReading::maybeInner(QLatin1StringView name) const
{
    return m_object.value(name).isNull() ? std::nullopt : std::optional(inner(name));
}

JsonReading JsonReading::rowOf(QLatin1StringView name, const QJsonArray& rows, qsizetype row) const
{
    const QJsonValue value = rows[row];
    if (!value.isObject())
        refuse(name, u"objects"_s);
    return {value.toObject(), *this, name, row};
}

void JsonReading::refuse(QLatin1StringView name, const QString& wanted) const
{
    if (!m_source.isSound())
        return;
    m_source.path = place() + u'.' + name;
    m_source.wanted = wanted;
}

QString JsonReading::place() const
{
    if (!m_parent)
        return u"$"_s;
    const QString above = m_parent->place() + u'.' + m_name;
    return m_row < 0 ? above : above + u'[' + QString::number(m_row) + u']';
}

} // namespace yagura
