// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/look.h"

namespace yagura {

/// A query of the catalogue on a RabbitMQ target: GETs of its management API with the login that watches it. `query`
/// must have passed faultOf(). "broker.no_such_queue" {queue} when it names none.
Look brokerLook(const TargetConfig& target, const ObserveStep::Query& query);

} // namespace yagura
