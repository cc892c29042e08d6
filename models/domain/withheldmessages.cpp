// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/withheldmessages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The groups of a look, with that member of each of their samples taken away.
QJsonArray groupsWithout(const QJsonArray& groups, QLatin1StringView member)
{
    QJsonArray kept;
    for (const QJsonValue& row : groups) {
        QJsonObject group = row.toObject();
        QJsonArray samples;
        for (const QJsonValue& sample : group.value("samples"_L1).toArray()) {
            QJsonObject told = sample.toObject();
            told.insert(member, QJsonValue::Null);
            samples.append(told);
        }
        group.insert("samples"_L1, samples);
        kept.append(group);
    }
    return kept;
}

QJsonObject peekWithout(QJsonObject peek)
{
    peek.insert("groups"_L1, groupsWithout(peek.value("groups"_L1).toArray(), "window_base64"_L1));
    QJsonObject schema = peek.value("schema"_L1).toObject();
    if (!schema.isEmpty()) {
        schema.insert("groups"_L1, groupsWithout(schema.value("groups"_L1).toArray(), "found"_L1));
        peek.insert("schema"_L1, schema);
    }
    return peek;
}

} // namespace

QJsonObject targetWithoutMessages(QJsonObject target)
{
    QJsonObject details = target.value("details"_L1).toObject();
    const QJsonArray peeks = details.value("peeks"_L1).toArray();
    if (peeks.isEmpty())
        return target;
    QJsonArray kept;
    for (const QJsonValue& peek : peeks)
        kept.append(peekWithout(peek.toObject()));
    details.insert("peeks"_L1, kept);
    target.insert("details"_L1, details);
    return target;
}

} // namespace yagura
