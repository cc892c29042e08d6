// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"
#include "models/domain/connectladder.h"
#include "models/domain/databasehealth.h"
#include "models/domain/failure.h"
#include "models/domain/indicator.h"
#include "models/domain/moment.h"
#include "models/domain/nodehealth.h"
#include "models/domain/serverplace.h"
#include "models/domain/servicehealth.h"

#include <memory>
#include <variant>

namespace yagura {

/// What one attempt at one target gave: a typed value or a failure, never half of both.
/// The ladder stands beside them because it explains a failure and is measured on its own connection.
/// Immutable once made; shared by pointer, so "unchanged" is "the same pointer".
struct Reading {
    using Outcome = std::variant<Failure, DatabaseHealth, NodeHealth, BrokerHealth, ServiceHealth>;

    QString target;
    Moment readAt; ///< when the answer was complete
    std::chrono::milliseconds duration {0}; ///< of the whole attempt
    Outcome outcome;
    std::optional<Dated<ConnectLadder>> ladder;
    Indicators indicators; ///< derived from outcome and ladder by indicatorsOf(); empty for a failure
    std::optional<ServerEndpoint>
        endpoint {}; ///< where it was looked for, also in vain; nothing when the address says all

    const Failure* failure() const { return std::get_if<Failure>(&outcome); }
    template<typename Health>
    const Health* as() const
    {
        return std::get_if<Health>(&outcome);
    }
    /// What tells that two targets are the same thing, or empty when the system does not say.
    QString identity() const;
};

using ReadingPtr = std::shared_ptr<const Reading>;

/// The numbers of a reading, in a fixed order. Pure.
Indicators indicatorsOf(const Reading& reading);

} // namespace yagura
