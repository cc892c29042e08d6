// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/pattern.h"
#include "models/domain/result.h"

namespace yagura {

/// The patterns that come with the program (resources/rules/patterns.yaml, embedded). Faults would be ours.
Result<Patterns, QList<ConfigFault>> shippedPatterns();

/// One file of patterns. Faults as in configfaults.h.
Result<Patterns, QList<ConfigFault>> readPatterns(const QByteArray& bytes, const QString& file);

} // namespace yagura
