// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schemaviolations.h"

#include <QString>

namespace yagura {

/// How the schema is broken: "not of the type "number"".
QString violationText(const ViolationGroup& group);

/// Which message, where in it, what stands there, and where the schema speaks of it.
QString violationSampleText(const ViolationGroup& group, const ViolationSample& sample);

/// The likeliest sender of what breaks the schema, with its evidence; says so when nothing sets them apart.
QString violationProducerText(const SchemaTally& tally);

} // namespace yagura
