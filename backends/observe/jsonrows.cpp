// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/jsonrows.h"

#include "backends/observe/plainlines.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool isPlain(const QJsonValue& value)
{
    return !value.isArray() && !value.isObject();
}

} // namespace

QString cellText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        // Whole numbers whole, the others as short as they can be read back.
        return double(value.toInteger()) == value.toDouble()
            ? QString::number(value.toInteger())
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        const auto array = value.toArray();
        if (!std::all_of(array.begin(), array.end(), isPlain))
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        QStringList cells;
        for (const auto each : array)
            cells.append(cellText(each));
        return cells.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const auto& name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QList<QStringList> rowsAt(const QJsonArray& objects, const QStringList& paths)
{
    QList<QStringList> rows;
    for (const auto each : objects) {
        const auto object = each.toObject();
        QStringList cells;
        for (const auto& path : paths)
            cells.append(cellText(valueAt(object, path)));
        rows.append(cells);
    }
    return rows;
}

QList<QStringList> leavesOf(const QJsonObject& object, const QString& prefix)
{
    QList<QStringList> rows;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString name = prefix + entry.key();
        if (entry->isObject() && !entry->toObject().isEmpty())
            rows += leavesOf(entry->toObject(), name + u'.');
        else if (!entry->isObject())
            rows.append({name, cellText(*entry)});
    }
    return rows;
}

QStringList linesOf(const QByteArray& body)
{
    const auto document = QJsonDocument::fromJson(body);
    return plainLines(document.isNull() ? body : document.toJson(QJsonDocument::Indented));
}

} // namespace yagura
