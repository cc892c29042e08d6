// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/forecast.h"

namespace yagura {

/// "full in 3–5 h", "not filling", "–" while nobody knows.
QString forecastText(const TimeToFull& forecast);

/// The same with what kind of growth it is, or why nobody knows: "3–5 h, grows in bursts, up to +2.4 GB/h".
QString forecastDetail(const TimeToFull& forecast);

} // namespace yagura
