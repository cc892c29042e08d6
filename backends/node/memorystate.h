// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nodehealth.h"

#include <QByteArray>

namespace yagura {

/// /proc/meminfo. A line that is missing (MemAvailable before Linux 3.14) stays unknown.
MemoryUse parseMemInfo(const QByteArray& text);

/// /proc/pressure/RESOURCE; empty text (no PSI in this kernel) gives unknown ratios.
Pressure parsePressure(const QString& resource, const QByteArray& text);

} // namespace yagura
