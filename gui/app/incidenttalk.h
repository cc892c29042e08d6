// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yagura {

/// Who speaks in the commands on incidents, for tr().
struct IncidentTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Incident)
};

} // namespace yagura
