// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QStringList>

namespace yagura {

/// The systems that a target may have, as the configuration names them.
const QStringList& offeredSystems();

/// As people call it: "PostgreSQL", "RabbitMQ", "This node". A word that is not known stays as it is.
QString systemText(const QString& system);

TargetKind kindOfSystem(const QString& system);

/// "yagura.yaml:12", without the folder.
QString shortPlaceText(const SourcePlace& place);

/// Whether one logs in there.
bool asksForPassword(const QString& system);

/// How to make an account that may look and do nothing else.
struct LeastPrivilege {
    QString sentence;
    QString commands; ///< to copy; empty where no account is needed
};
LeastPrivilege leastPrivilegeFor(const QString& system);

} // namespace yagura
