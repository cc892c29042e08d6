// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/databasehealth.h"

#include <QList>
#include <QString>

namespace yagura {

/// One part of the places that a server has for connections.
struct ConnectionPart {
    enum class Kind {
        Active,
        Idle,
        Holder, ///< idle in transaction, of the client that has most of them
        IdleInTransaction, ///< of all others
        Other, ///< starting, or not visible to us
        ReservedUsed, ///< beyond what ordinary clients may have
        Free, ///< for ordinary clients
        ReservedFree,
    };
    Kind kind = Kind::Active;
    int count = 0;
    QString name; ///< "idle in tx · batch-worker", translated and visible

    bool operator==(const ConnectionPart&) const = default;
};

/// Who has the connections, in the order of the bar; parts of nothing are left out. They add up to the places there
/// are. The server does not say which session sits on a reserved place: those beyond the ordinary places are taken from
/// the idle ones, which need them least.
QList<ConnectionPart> connectionParts(const DatabaseHealth& health);

/// The application with the most sessions idle in transaction; count 0 when nobody has any.
struct TransactionHolder {
    QString name; ///< as the server gives it, or the address
    int count = 0;

    bool operator==(const TransactionHolder&) const = default;
};
TransactionHolder biggestHolder(const DatabaseHealth& health);

/// "98 of 97 ordinary places used".
QString ordinaryUseText(const ConnectionUse& use);

} // namespace yagura
