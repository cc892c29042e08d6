// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/sqlsession.h"

#include <QHash>

namespace yagura::store {

/// How far this record and a shared store have come with each other.
struct Share {
    QString store; ///< uuid of the shared store; empty: none was ever met
    qint64 arrival = 0; ///< the newest entry of it that is here, by its order
    qint64 attachment = 0; ///< the newest attachment of ours that is there, by our order
    QHash<QString, qint64> sent; ///< of each writer the newest entry that is there
};

/// Where that is kept. Numbers only ever rise, whichever of our programs was faster.
class ShareTable final {
public:
    explicit ShareTable(SqlSession& session) : m_session(session) { }

    SqlResult<Share> of(const QString& store);
    /// The store that was met last; empty when there is none, or more than one.
    SqlResult<QString> only();
    std::optional<SqlFault> keep(const Share& share);

private:
    SqlSession& m_session;
};

} // namespace yagura::store
