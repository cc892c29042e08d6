// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

#include <QStringList>

namespace yagura {

/// The action of that id; null when there is none. Lives as long as the program.
const GuardedAction* guardedAction(const QString& id);
QStringList guardedActionIds();

} // namespace yagura
