// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/keptparts.h"

#include "backends/poll/bootclock.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A name that no target can have, so that its secret is nobody else's.
TargetConfig loginOf(const StoreSettings& store)
{
    TargetConfig config;
    config.target.id = u"@store"_s;
    config.target.system = u"postgresql"_s;
    config.settings = PostgresqlSettings {store.dsn};
    config.passwordCommand = store.passwordCommand;
    return config;
}

} // namespace

KeptIncidents::Parts keptParts(const StoreSettings& settings, const QString& stateFolder, const FindSecret& findSecret)
{
    KeptIncidents::Parts parts;
    parts.keeper.recorder.place.path = recordFileIn(stateFolder);
    parts.keeper.recorder.clock = systemClock();
    parts.keeper.recorder.host = QSysInfo::machineHostName();
    parts.shared.dsn = settings.dsn;
    parts.shared.askPassword = [find = findSecret, login = loginOf(settings)](
                                   const store::SharedParts::Password& answer) { find(login, answer); };
    return parts;
}

} // namespace yagura
