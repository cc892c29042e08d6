// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QString>

namespace yagura {

/// What an indicator, or a fact of factsOf(), measures: "connections in use". Its name when this version does not know
/// it.
QString indicatorText(const QString& name);

/// Whether its values are 1 for yes and 0 for no.
bool isFlag(const QString& name);

/// The value of that indicator as people read it, with its unit: "98", "91 %", "yes", "–" when nobody knows it.
QString indicatorValueText(const Amount& value, const QString& unit, const QString& name);

/// The same within its limit, where it has one: "98 / 100".
QString indicatorValueText(const Indicator& indicator);

} // namespace yagura
