// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"

namespace yagura {

/// What may still be shown of one database server. Points into the picture of the index it was asked from.
struct ShownDatabase {
    const TargetState* state = nullptr; ///< null when there is no such target
    const DatabaseHealth* health = nullptr; ///< null when nothing is known, or it is too old to be shown
    bool isStale = true; ///< the values are the last ones known, not the present ones
};
ShownDatabase shownDatabase(const FindingsIndex& findings, const QString& target);

/// Without pg_monitor the states of other people's sessions are hidden: their counts are then not zero but unknown.
bool seesSessions(const DatabaseHealth& health);

/// The severity of the finding of that rule on the target, or Ok.
Severity severityOfRule(const FindingsIndex& findings, const QString& target, const QString& rule);

/// The severity of what was found about exactly that object, or Ok.
Severity severityOfObject(const FindingsIndex& findings, const QString& target, const ObjectRef& object);

/// Who a session or client belongs to: its application name, or its address when it gives none. Made visible.
QString clientName(const QString& application, const QString& address);

/// Seconds as milliseconds, for the texts of durations.
std::optional<qint64> msOf(std::optional<double> seconds);

} // namespace yagura
