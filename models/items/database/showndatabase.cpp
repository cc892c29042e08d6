// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/showndatabase.h"

#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

ShownDatabase shownDatabase(const FindingsIndex& findings, const QString& target)
{
    const Picture& picture = *findings.picture();
    ShownDatabase shown;
    shown.state = picture.target(target);
    if (!shown.state)
        return shown;
    // The picture holds this reading, too, so the pointer outlives the copy of its shared pointer.
    const ReadingPtr reading = shown.state->shown(picture.now);
    shown.health = reading ? reading->as<DatabaseHealth>() : nullptr;
    shown.isStale = shown.state->freshness(picture.now) != Freshness::Live;
    return shown;
}

bool seesSessions(const DatabaseHealth& health)
{
    const bool isHidden = std::ranges::any_of(
        health.missing, [](const MissingAccess& access) { return access.code == "pg_monitor"_L1; });
    return !isHidden || health.connections.other == 0;
}

Severity severityOfRule(const FindingsIndex& findings, const QString& target, const QString& rule)
{
    const Finding* finding = findings.ofRule(target, rule);
    return finding ? finding->severity : Severity::Ok;
}

Severity severityOfObject(const FindingsIndex& findings, const QString& target, const ObjectRef& object)
{
    const Finding* finding = findings.worst(target, object);
    return finding ? finding->severity : Severity::Ok;
}

QString clientName(const QString& application, const QString& address)
{
    if (application.isEmpty() && address.isEmpty())
        return unknownText();
    return visibleText(application.isEmpty() ? address : application);
}

std::optional<qint64> msOf(std::optional<double> seconds)
{
    return seconds && std::isfinite(*seconds) ? std::optional(qint64(std::llround(*seconds * 1000))) : std::nullopt;
}

} // namespace yagura
