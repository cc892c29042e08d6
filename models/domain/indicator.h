// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"

#include <QList>
#include <QString>

#include <optional>

namespace yagura {

/// The part of a target that an indicator or a finding is about: {"filesystem", "/var"}.
/// Types: filesystem, device, interface, process, queue, node, slot, replica, session, database, …
struct ObjectRef {
    QString type;
    QString name;

    bool operator==(const ObjectRef&) const = default;
};

/// One number of a target: what it measures, of which part, in which unit, against which limit.
/// Units are UCUM: "1" (counts and ratios), "s", "By", "By/s", "1/s", "1/min".
struct Indicator {
    QString name; ///< dotted, e.g. "connections.used"; ratios end in "_ratio" and run from 0 to 1
    std::optional<ObjectRef> object;
    Amount value;
    QString unit;
    Amount limit; ///< in the same unit; unknown when there is none

    bool operator==(const Indicator&) const = default;
};

using Indicators = QList<Indicator>;

} // namespace yagura
