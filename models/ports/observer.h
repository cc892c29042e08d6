// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/observation.h"
#include "models/domain/result.h"

#include <QObject>

namespace yagura {

/// Asks the world what a checklist step wants to know, and can do nothing else: a query of the shipped catalogue by id
/// with typed parameters, a GET to a configured target, a listed reader as argv, a team's own SQL under guards. Lives
/// in the gui thread and never blocks it; signals come there.
class Observer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What would be sent, exactly, or why it may not be: "observe.unknown_query", "observe.bad_parameter",
    /// "observe.unknown_target", "observe.not_listed". Asks nobody.
    virtual yagura::Result<QString> preview(const yagura::ObserveStep& step) const = 0;
    /// Exactly one observed() with the ticket follows, within ten seconds. `isAccepted`: a person let a team's own SQL
    /// or argv run this once; else it needs a login with no power to change ("observe.login_too_strong").
    virtual quint64 observe(const yagura::ObserveStep& step, bool isAccepted) = 0;

signals:
    void observed(quint64 ticket, const yagura::Result<yagura::Observation>& observation);
};

} // namespace yagura
