// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sqlrows.h"

#include <cmath>

namespace yagura::postgresql {

QByteArray SqlRow::cell(const char* column) const
{
    const auto place = m_answer.columns.indexOf(QByteArrayView(column));
    return place < 0 ? QByteArray() : m_answer.rows.at(m_row).at(place);
}

QString SqlRow::text(const char* column) const
{
    return QString::fromUtf8(cell(column));
}

std::optional<qint64> SqlRow::integer(const char* column) const
{
    bool isNumber = false;
    const auto number = cell(column).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> SqlRow::real(const char* column) const
{
    bool isNumber = false;
    const auto number = cell(column).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool SqlRow::flag(const char* column) const
{
    return cell(column) == "t";
}

QDateTime SqlRow::time(const char* column) const
{
    const auto seconds = real(column);
    return seconds ? QDateTime::fromMSecsSinceEpoch(std::llround(*seconds * 1000), Qt::UTC) : QDateTime();
}

} // namespace yagura::postgresql
