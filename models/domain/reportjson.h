// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QJsonObject>

namespace yagura {

/// `yagura.incident/1`: the report for programs, as resources/schemas/incident.schema.json describes it. Times are UTC,
/// what is not known is null, sentences are in the report's language.
QJsonObject reportJson(const Report& report);

} // namespace yagura
