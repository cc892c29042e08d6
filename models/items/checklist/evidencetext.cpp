// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/evidencetext.h"

#include "models/items/visibletext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// "98", "0.91", "null".
QString exactText(const Amount& amount)
{
    const QJsonValue value = amount.toJson();
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : u"null"_s;
}

QString lineOf(const LiveNumber& live)
{
    const Indicator& number = live.number;
    const QString object = number.object ? visibleText(number.object->name) : QString();
    const QString age = live.age ? QString::number(double(live.age->count()) / 1000) : QString();
    return QStringList({visibleText(live.target), number.name, object, exactText(number.value), exactText(number.limit),
                           number.unit, freshnessName(live.freshness), age})
        .join(u'\t');
}

} // namespace

QByteArray evidenceText(const QList<LiveNumber>& numbers, const std::optional<TextTable>& table)
{
    QStringList lines;
    if (!numbers.isEmpty())
        lines.append(u"target\tindicator\tobject\tvalue\tlimit\tunit\tfreshness\tage_s"_s);
    for (const LiveNumber& number : numbers)
        lines.append(lineOf(number));
    if (table && !table->rows.isEmpty())
        lines.append(tabbedText(*table));
    if (table && !table->note.isEmpty())
        lines.append(visibleText(table->note));
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
}

} // namespace yagura
