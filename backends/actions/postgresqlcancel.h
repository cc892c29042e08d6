// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/sessionsignal.h"

namespace yagura {

/// "postgresql.cancel": ends the statement that a session runs, and with it the transaction's locks; the session stays.
/// The statement must still be the one that was previewed. Refused for a session that runs none ("nothing_to_cancel"
/// {state}): the server would say yes and nothing would come of it.
class PostgresqlCancel final : public SessionSignal {
private:
    Words words() const override;
    QList<QByteArray> valuesOf(const QJsonObject& seen) const override;
    std::optional<Failure> objectionTo(const SeenSession& session) const override;
};

} // namespace yagura
