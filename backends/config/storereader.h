// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

namespace yagura {

/// `store:` of a file: "local", "postgresql: DSN" as one text, or {postgresql: DSN, password_command: [argv]}. Nothing
/// when the file does not say or says it wrongly.
std::optional<StoreSettings> readStore(MappingReader& root, ConfigFaults& faults, QStringList& laterKeys);

} // namespace yagura
