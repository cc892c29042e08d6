// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/daemonoptions.h"

#include <optional>

namespace yagura {

/// What was typed, in the language that is installed. Nothing when help, the version or what is wrong with the line was
/// printed; then `exitCode` says how to end.
std::optional<DaemonOptions> readDaemonOptions(int argc, char* argv[], int* exitCode);

} // namespace yagura
