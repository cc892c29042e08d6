// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklistdesk.h"

namespace yagura {

/// The step that people are at.
struct WallStep {
    int number = 0; ///< from 1
    int count = 0;
    QString title;
    QString who; ///< empty: nobody has taken it
    QDateTime since; ///< UTC

    bool operator==(const WallStep&) const = default;
};

/// What the wall tells of an incident that runs.
struct WallIncident {
    QString name; ///< "INC-0042"
    QString title;
    QString lead; ///< empty: nobody
    bool isMitigated = false;
    QDateTime started; ///< UTC; invalid: nobody knows
    std::optional<WallStep> step; ///< nothing: no checklist is at any step
    QDateTime reportDue; ///< UTC; invalid: none is

    bool operator==(const WallIncident&) const = default;
};

/// From the incident and its checklists; of several that run, the one that was moved last. `language`: "en", "ja".
/// Pure.
WallIncident wallIncidentOf(const Incident& incident, const ChecklistDesk& desk, const QString& language);

} // namespace yagura
