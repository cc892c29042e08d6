// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/sessionsignal.h"

namespace yagura {

/// "postgresql.terminate": ends a session, whatever it does. Its transaction is rolled back, its locks are free.
class PostgresqlTerminate final : public SessionSignal {
private:
    Words words() const override;
    QList<QByteArray> valuesOf(const QJsonObject& seen) const override;
    std::optional<Failure> objectionTo(const SeenSession& session) const override;
};

} // namespace yagura
