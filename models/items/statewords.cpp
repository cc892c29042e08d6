// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/statewords.h"

#include <QCoreApplication>

namespace yagura {

QString stateWord(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return QCoreApplication::translate("yagura::StateWords", "OK");
    case Severity::Unknown:
        return QCoreApplication::translate("yagura::StateWords", "UNKNOWN");
    case Severity::Warning:
        return QCoreApplication::translate("yagura::StateWords", "WARN");
    case Severity::Critical:
        return QCoreApplication::translate("yagura::StateWords", "CRIT");
    }
    return {};
}

} // namespace yagura
