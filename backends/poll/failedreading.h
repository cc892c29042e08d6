// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"

namespace yagura {

/// The reading of an attempt that gave no value.
ReadingPtr failedReading(const QString& target, const Moment& started, const Moment& ended, Failure failure);

} // namespace yagura
