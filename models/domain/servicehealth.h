// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yagura {

/// What one check of a service gave: it was asked and answered, well or not. A service that gives no answer at all is a
/// Failure, as with every other target.
struct ServiceHealth {
    /// What was wrong with the answer.
    enum class Fault {
        None,
        Status, ///< another status than expected
        Text, ///< the expected words do not stand in it
    };

    std::optional<int> status; ///< of HTTP; a TCP check has none
    std::optional<int> expectedStatus; ///< of HTTP
    Fault fault = Fault::None;
    double latencyS = 0; ///< from the request, or the begin of the connection, to the end of the answer
    int recentChecks = 0; ///< of the last five minutes, this one included, those without an answer too
    int recentFailures = 0; ///< among them: no answer, or a wrong one

    bool serves() const { return fault == Fault::None; }

    bool operator==(const ServiceHealth&) const = default;
};

QString serviceFaultName(ServiceHealth::Fault fault); ///< "none", "status", "text"

} // namespace yagura
