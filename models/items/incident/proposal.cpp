// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incident/proposal.h"

#include "models/items/findingwords.h"

#include <algorithm>

namespace yagura {

IncidentDesk::Declaration proposedDeclaration(const PicturePtr& picture, const QString& person, const QDateTime& now)
{
    IncidentDesk::Declaration declaration;
    declaration.lead = person;
    declaration.started = now;
    const auto proposed = picture ? proposedIncident(*picture) : std::nullopt;
    if (!proposed)
        return declaration;
    declaration.finding = proposed->finding;
    declaration.severity = proposed->severity;
    declaration.started = proposed->started;
    const auto found = std::ranges::find(picture->findings, proposed->finding, &Finding::id);
    if (found == picture->findings.end())
        return declaration;
    declaration.title = wordsOf(*found).title;
    declaration.detected = found->since.utc;
    return declaration;
}

} // namespace yagura
