// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

namespace yagura {

/// `record:` of a file: {keep: 48h, max: 2GiB}, both with a default. Nothing when the file does not say or says it
/// wrongly: then what is seen is kept in memory only.
std::optional<RecordSettings> readRecord(MappingReader& root, ConfigFaults& faults);

} // namespace yagura
