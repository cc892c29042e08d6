// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"

#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// The rungs of reaching a server, bottom first. The first rung that fails is the diagnosis.
enum class Rung { Dns, Tcp, Tls, Login, Query };
QString rungName(Rung rung); ///< "dns", "tcp", "tls", "login", "query"

/// One rung of the ladder.
struct LadderStep {
    enum class Outcome { Passed, Failed, NotReached, NotUsed };

    Rung rung = Rung::Dns;
    Outcome outcome = Outcome::NotReached;
    std::optional<double> milliseconds; ///< time spent on this rung alone, also when it failed
    QString detail; ///< an address, a TLS version, the server's own words: plain text from outside
    std::optional<Failure> failure; ///< only when Failed

    bool operator==(const LadderStep&) const = default;
};
QString outcomeName(LadderStep::Outcome outcome); ///< "passed", "failed", "not_reached", "not_used"

/// A fresh connection walked from name to first answer. An open session goes on working when nobody new
/// gets in, so this is measured beside it.
struct ConnectLadder {
    QList<LadderStep> steps; ///< all five, in order

    const LadderStep* failing() const; ///< the rung that failed, or nullptr

    bool operator==(const ConnectLadder&) const = default;
};

} // namespace yagura
