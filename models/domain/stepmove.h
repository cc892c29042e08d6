// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"

namespace yagura {

/// Moves a step by an entry about it. Whether that fitted its state; else nothing has changed.
bool moveStep(StepProgress& progress, const RecordEntry& entry);

/// The run, and the step, that an entry is about; empty: none.
QString runOf(const RecordEntry& entry);
QString stepOf(const RecordEntry& entry);

} // namespace yagura
