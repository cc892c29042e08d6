// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/severity.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array severityNames{
    Named{Severity::Ok, "ok"},
    Named{Severity::Unknown, "unknown"},
    Named{Severity::Warning, "warning"},
    Named{Severity::Critical, "critical"},
};

} // namespace

QString severityName(Severity severity)
{
    return nameIn(severityNames, severity);
}

std::optional<Severity> severityFromName(const QString& name)
{
    return valueIn(severityNames, name);
}

} // namespace yagura
