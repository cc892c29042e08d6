// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/argumentreading.h"

#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestName = 255;

std::optional<qint64> numberIn(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number ? std::optional(value.toInteger()) : std::nullopt;
    }
    const QString text = value.toString();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 18 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return text.toLongLong();
}

bool isHidden(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

std::optional<qint64> wholeArgument(const QJsonObject& arguments, const QString& name, qint64 least, qint64 most)
{
    const auto number = numberIn(arguments.value(name));
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

std::optional<QString> nameArgument(const QJsonObject& arguments, const QString& name)
{
    const QString text = arguments.value(name).toString();
    if (text.isEmpty() || text.toUtf8().size() > longestName || std::ranges::any_of(text, isHidden))
        return std::nullopt;
    return text;
}

std::optional<QDateTime> momentArgument(const QJsonObject& arguments, const QString& name)
{
    static const QRegularExpression shape(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}(?::?\d{2})?)$)"_s);
    const auto match = shape.match(arguments.value(name).toString());
    if (!match.hasMatch())
        return std::nullopt;
    auto zone = match.captured(4);
    if (zone.size() == 3)
        zone += u":00"_s; // PostgreSQL leaves out minutes that are none
    const auto fraction = match.captured(3).mid(1).left(3).leftJustified(3, u'0');
    const auto moment = QDateTime::fromString(
        match.captured(1) + u'T' + match.captured(2) + u'.' + fraction + zone, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace yagura
