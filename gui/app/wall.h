// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"

class QApplication;

namespace yagura {

class Composition;

/// The display of the room, on as many screens as are wanted. Asks nobody anything, and returns when it is closed.
int runWall(const CommandLine& command, QApplication& application, Composition& composition);

} // namespace yagura
