// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/localtextjson.h"
#include "models/domain/runbook.h"

#include <QJsonObject>

namespace yagura {

/// A runbook as `yagura.runbook/1`: its steps with "kind" (RunbookStep::kindName) and what that kind has; conditions
/// with "kind" "number", "finding" or "clear".
QJsonObject runbookJson(const Runbook& runbook);

} // namespace yagura
