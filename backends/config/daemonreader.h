// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

namespace yagura {

/// `daemon:` of a file: {listen, tls: {certificate, key}, hosts: [names], tokens: [{name, sha256, scopes}]}. Nothing
/// when the file does not say.
std::optional<DaemonSettings> readDaemon(MappingReader& root, ConfigFaults& faults);

} // namespace yagura
