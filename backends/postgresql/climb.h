// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"
#include "backends/postgresql/pgconnection.h"
#include "models/domain/connectladder.h"

namespace yagura::postgresql {

/// One climb of one connection from TCP to the first answer.
class Climb final {
public:
    Climb(PgconnPtr begun, Interruption& interruption, Deadline deadline);

    /// Fills the rungs above DNS; nothing when all passed.
    std::optional<Failure> run(ConnectLadder& ladder);
    PgconnPtr takeConnection() { return std::move(m_connection); }
    const QByteArray& message() const { return m_message; }

private:
    std::optional<Failure> connect();
    std::optional<Failure> firstQuery();
    std::optional<Failure> waitFor(short events);
    std::optional<Failure> fail(const Failure& failure);
    std::optional<Failure> failByMessage();
    void reach(Rung rung);
    void pass(Rung rung, const QString& detail = {});
    LadderStep& step(Rung rung) { return m_ladder->steps[static_cast<qsizetype>(rung)]; }

    PgconnPtr m_connection;
    Interruption& m_interruption;
    Deadline m_deadline;
    ConnectLadder* m_ladder = nullptr;
    Rung m_rung = Rung::Tcp;
    std::chrono::steady_clock::time_point m_reached;
    QByteArray m_message;
};

} // namespace yagura::postgresql
