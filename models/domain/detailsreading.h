// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"
#include "models/domain/connectladder.h"
#include "models/domain/databasehealth.h"
#include "models/domain/finding.h"
#include "models/domain/jsonreading.h"
#include "models/domain/nodehealth.h"
#include "models/domain/servicehealth.h"

namespace yagura {

// The way back of detailsjson.h. What a picture does not hold comes back empty: fingerprints of hidden settings, and of
// a malformed message all of its fault but place and kind.

DatabaseHealth databaseFrom(const JsonReading& details);
NodeHealth nodeFrom(const JsonReading& details);
BrokerHealth brokerFrom(const JsonReading& details);
ServiceHealth serviceFrom(const JsonReading& details);

QueuePeek peekFrom(const JsonReading& row);
Failure failureFrom(const JsonReading& object);
MissingAccess missingFrom(const JsonReading& row);
ConnectLadder ladderFrom(const JsonReading& ladder);
/// Of the member "object".
std::optional<ObjectRef> objectFrom(const JsonReading& row);
Finding findingFrom(const JsonReading& row);

/// A table that is read on its own beat; nothing while it was never read.
template<typename ReadRow>
auto datedTableFrom(const JsonReading& details, QLatin1StringView name, ReadRow readRow)
{
    using Rows = QList<decltype(readRow(std::declval<const JsonReading&>()))>;
    const auto dated = details.maybeInner(name);
    if (!dated)
        return std::optional<Dated<Rows>>();
    return std::optional(
        Dated<Rows> {dated->table(QLatin1StringView("rows"), readRow), dated->moment(QLatin1StringView("read_at"))});
}

} // namespace yagura
