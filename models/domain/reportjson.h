// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QJsonObject>

namespace yagura {

/// `yagura.report/1`: the report for programs, as resources/schemas/report.schema.json describes it. Redacted like every
/// report; what an incident says as it was typed is `yagura.incident/1`, see incidentjson.h. Times are UTC, what is not
/// known is null, sentences are in the report's language.
QJsonObject reportJson(const Report& report);

} // namespace yagura
