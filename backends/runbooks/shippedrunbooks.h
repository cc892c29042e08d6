// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/vocabulary.h"
#include "models/domain/configuration.h"
#include "models/domain/prevention.h"
#include "models/domain/result.h"
#include "models/domain/runbook.h"

namespace yagura {

/// The runbooks that come with the program, by id. A fault in them is a fault of the build, and a test finds it.
Result<Runbooks, QList<ConfigFault>> shippedRunbooks();

/// What can be done after the fact. Each proposal is named by `proposal:` and stands in a `group:`; `because:` holds
/// rules, patterns, causes and `single_points: true`.
Result<PreventionProposals, QList<ConfigFault>> readPrevention(
    const QByteArray& bytes, const QString& file, const RunbookVocabulary& vocabulary);
Result<PreventionProposals, QList<ConfigFault>> shippedPrevention();

} // namespace yagura
