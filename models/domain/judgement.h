// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rulebook.h"
#include "models/domain/standing.h"

#include <functional>

namespace yagura {

class NormalBands;

/// Numbers that were computed from the past and belong to no single reading, by target.
using DerivedIndicators = QHash<QString, Indicators>;

/// What is known beside the readings themselves.
struct KnownPast {
    const DerivedIndicators* derived = nullptr;
    const NormalBands* bands = nullptr;
};

/// Who hears of rules that hold, and remembers.
struct Listener {
    /// How bad a finding was in the picture before, by its id; Ok while it did not hold.
    std::function<Severity(const QString& id)> levelOf;
    /// Whether nothing but the time is new: the same severity of the same number. Then nothing more is said of it.
    std::function<bool(const QString& id, Severity severity, const Indicator& indicator)> goesOn;
    std::function<void(Condition)> holds;
};

/// Tells the listener of each rule that holds at this target now, by its good reading. Null never holds.
void judgeValues(const TargetState& state, const RuleBook::Page& rules, const KnownPast& past, const Listener& listener);

} // namespace yagura
