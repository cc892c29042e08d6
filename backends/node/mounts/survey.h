// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace yagura::mounts {

struct SurveyLimits {
    std::chrono::milliseconds slice; ///< for the open files, for each mount and for the log folder
    long long entries; ///< of each mount
};

/// Writes what it found as records, then `E`; whoever does not see the `E` has half of it:
///   D MOUNT PID BYTES PROCESS PATH      a deleted file that is open, with P COMPLETE UNREADABLE after the last
///   G MOUNT BYTES COMPLETE PATH         a large folder or file, with M MOUNT COMPLETE UNREADABLE after a mount's last
///   L BYTES MODIFIED ROTATED NOPERMISSION PATH   a log, -1 for unknown, with F COMPLETE after the last
/// `logFolder` may be empty. Runs in the idle classes of CPU and I/O.
void tellSurvey(
    const std::vector<std::string>& mounts, const std::string& logFolder, const SurveyLimits& limits, int outputFd);

} // namespace yagura::mounts
