// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"
#include "backends/store/keptincidents.h"

namespace yagura {

/// What the record in that state folder is kept with, on this machine and where `settings` say besides.
KeptIncidents::Parts keptParts(const StoreSettings& settings, const QString& stateFolder, const FindSecret& findSecret);

} // namespace yagura
