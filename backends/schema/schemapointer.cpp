// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemapointer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QJsonValue childOf(const QJsonValue& parent, const QString& step)
{
    if (parent.isObject())
        return parent.toObject().value(step);
    bool isNumber = false;
    const uint index = step.toUInt(&isNumber);
    const bool isIndex = isNumber && step == QString::number(index);
    const QJsonArray array = parent.toArray();
    return isIndex && index < uint(array.size()) ? array[index] : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QString escapedForPointer(const QString& key)
{
    QString escaped = key;
    return escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QStringList stepsOfPointer(const QString& pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList steps = pointer.split(u'/').mid(1);
    for (QString& step : steps)
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return steps;
}

QJsonValue valueAt(const QJsonValue& root, const QString& pointer)
{
    QJsonValue value = root;
    for (const QString& step : stepsOfPointer(pointer)) {
        if (value.isUndefined())
            break;
        value = childOf(value, step);
    }
    return value;
}

} // namespace yagura
