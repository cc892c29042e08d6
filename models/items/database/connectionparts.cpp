// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/connectionparts.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Databases", text);
}

/// Takes as many as there are, at most wanted, and says how many those were.
int takeFrom(int& count, int wanted)
{
    const int taken = std::clamp(wanted, 0, std::max(count, 0));
    count -= taken;
    return taken;
}

} // namespace

TransactionHolder biggestHolder(const DatabaseHealth& health)
{
    QMap<QString, int> counts;
    for (const ClientUse& client : health.clients)
        counts[client.application.isEmpty() ? client.address : client.application] += client.idleInTransaction;
    TransactionHolder holder;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > holder.count)
            holder = {it.key(), it.value()};
    }
    return holder;
}

QList<ConnectionPart> connectionParts(const DatabaseHealth& health)
{
    using Kind = ConnectionPart::Kind;
    const ConnectionUse& use = health.connections;
    const TransactionHolder holder = biggestHolder(health);
    const int reservedUsed = std::clamp(use.used - use.ordinary(), 0, std::max(use.reserved, 0));

    int active = use.active;
    int idle = use.idle;
    int other = use.other;
    int held = std::min(holder.count, use.idleInTransaction);
    int idleInTransaction = use.idleInTransaction - held;
    int left = reservedUsed;
    for (int* part : {&idle, &other, &active, &idleInTransaction, &held})
        left -= takeFrom(*part, left);

    const QString holderName = words(QT_TRANSLATE_NOOP("yagura::Databases", "idle in tx · %1"))
                                   .arg(cutInTheMiddle(visibleText(holder.name), 32));
    QList<ConnectionPart> parts {
        {Kind::Active, active, words(QT_TRANSLATE_NOOP("yagura::Databases", "active"))},
        {Kind::Idle, idle, words(QT_TRANSLATE_NOOP("yagura::Databases", "idle"))},
        {Kind::Holder, held, holderName},
        {Kind::IdleInTransaction, idleInTransaction,
            words(QT_TRANSLATE_NOOP("yagura::Databases", "idle in tx · others"))},
        {Kind::Other, other, words(QT_TRANSLATE_NOOP("yagura::Databases", "not visible"))},
        {Kind::ReservedUsed, reservedUsed, words(QT_TRANSLATE_NOOP("yagura::Databases", "reserved, used"))},
        {Kind::Free, use.ordinary() - use.used, words(QT_TRANSLATE_NOOP("yagura::Databases", "free"))},
        {Kind::ReservedFree, use.reserved - reservedUsed,
            words(QT_TRANSLATE_NOOP("yagura::Databases", "reserved, free"))},
    };
    parts.removeIf([](const ConnectionPart& part) { return part.count <= 0; });
    return parts;
}

QString ordinaryUseText(const ConnectionUse& use)
{
    return words(QT_TRANSLATE_NOOP("yagura::Databases", "%1 of %2 ordinary places used"))
        .arg(use.used)
        .arg(use.ordinary());
}

} // namespace yagura
