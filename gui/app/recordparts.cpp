// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/recordparts.h"

#include "backends/poll/bootclock.h"
#include "gui/app/composition.h"

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

KeptIncidents::Parts recordParts(Composition& composition)
{
    const StoreSettings& settings = composition.loaded().configuration.store;
    KeptIncidents::Parts parts;
    parts.keeper.recorder.place.path = recordFileIn(composition.paths().stateFolder());
    parts.keeper.recorder.clock = systemClock();
    parts.keeper.recorder.host = QSysInfo::machineHostName();
    parts.shared.dsn = settings.dsn;
    parts.shared.askPassword = [find = composition.secrets().findSecret(), login = loginOf(settings)](
                                   const store::SharedParts::Password& answer) { find(login, answer); };
    return parts;
}

} // namespace yagura
