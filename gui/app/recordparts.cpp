// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/recordparts.h"

#include "backends/store/keptparts.h"
#include "gui/app/composition.h"

namespace yagura {

KeptIncidents::Parts recordParts(Composition& composition)
{
    return keptParts(composition.loaded().configuration.store, composition.paths().stateFolder(),
        composition.secrets().findSecret());
}

} // namespace yagura
