// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/keptincidents.h"

namespace yagura {

class Composition;

/// The record of this machine, with the team's where `store:` names one. Its password is found like that of a target.
KeptIncidents::Parts recordParts(Composition& composition);

} // namespace yagura
