// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"
#include "models/domain/configuration.h"

namespace yagura {

/// `room:` of a file: {on_duty: TEXT, next: TEXT}, each one text or {en, ja}. Nothing when the file does not say.
std::optional<RoomSettings> readRoom(MappingReader& root, ConfigFaults& faults);

} // namespace yagura
