// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/look.h"

namespace yagura {

/// A program of the shipped list, run on this machine. `argv` must have passed faultOf(). Every line that it prints is
/// a row; what it says with a bad exit status counts, too (systemctl tells so that a unit is not active). Failures:
/// "observe.not_installed" {program}, "observe.reader_failed" {program, exit_code or reason} when it said nothing,
/// "attempt.deadline" when it had said nothing by then.
Look readerLook(const QStringList& argv);

} // namespace yagura
