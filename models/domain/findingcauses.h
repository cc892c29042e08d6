// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

namespace yagura {

/// Whether a target with this finding does not do its work for those who need it. A full disk or a slow query is bad and
/// still serves; a database without a free connection does not.
bool stopsServing(const Finding& finding);

/// Whether the first finding is known to bring about the second one on the same target, directly or by way of others.
bool mayCause(const QString& code, const QString& otherCode);

/// The finding to name first among those of one target: what stops it from serving, then the worst, then the earliest,
/// then by id.
bool leads(const Finding& left, const Finding& right);

} // namespace yagura
