// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/keptincidents.h"

#include <chrono>

namespace yagura {

class Composition;

/// How long a command waits for the disk to confirm or to answer.
inline constexpr std::chrono::milliseconds recordPatience = std::chrono::seconds(15);

/// The record of this machine, with the team's where `store:` names one. Its password is found like that of a target.
KeptIncidents::Parts recordParts(Composition& composition);

} // namespace yagura
