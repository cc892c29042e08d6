// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"

class QApplication;

namespace yagura {

/// `yagura --replay PATH|--demo [--at TIME]`: the window from a record, without a server, a poll or a store; nothing in
/// it can act. Returns the exit code: 3 when the time that was typed is none.
int runReplay(const CommandLine& command, QApplication& application);

} // namespace yagura
