// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yagura {

/// A guarded change that a runbook may name. The ids are a contract: teams' runbooks and records name them.
struct KnownAction {
    QString id; ///< "postgresql.terminate"
    QString system; ///< of the target
    QStringList arguments; ///< what may be given; what it needs and a step does not give is asked for at the step

    bool operator==(const KnownAction&) const = default;
};
const QList<KnownAction>& knownActions();
const KnownAction* knownAction(const QString& id);

} // namespace yagura
