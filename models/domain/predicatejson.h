// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/predicate.h"

#include <QJsonObject>

namespace yagura {

/// A predicate as entries and exports hold it:
/// {"all": [{"target", "indicator", "object", "measure", "when", "level"} or {"finding", "clear", "target"}],
/// "held_for_s"}.
QJsonObject predicateJson(const Predicate& predicate);

/// What can be read of it. Nothing when a condition cannot: half a question is another question.
std::optional<Predicate> predicateFromJson(const QJsonObject& object);

} // namespace yagura
