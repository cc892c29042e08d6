// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"

class QApplication;

namespace yagura {

class Composition;
struct DesktopMemory;

/// Opens the desktop and runs it until it is closed. Returns the exit code.
int runDesktop(const CommandLine& command, QApplication& application, Composition& composition, DesktopMemory memory);

} // namespace yagura
