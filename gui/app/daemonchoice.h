// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/daemonlink.h"
#include "gui/app/commandline.h"

namespace yagura {

/// The daemon that --connect names, with the token for it; nothing without that option. A sentence when there is no
/// such daemon, no token, or the address is no way to send a token. Blocks on the disk.
Result<std::optional<DaemonLinkParts>, QString> daemonOf(const CommandLine& command);

/// Said to who gives --connect to a command that does not look through a watch.
QString connectServesNot();

} // namespace yagura
