// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace yagura::mounts {

/// Writes one record a mount as soon as it is known:
///   S INDEX ERRNO FRSIZE BLOCKS BFREE BAVAIL FILES FFREE FLAGS
/// A worker that does not come back from the kernel within 100 ms is left behind and another one goes on, so that a
/// hung mount hides no other. Returns when every mount is answered, or never: the caller's parent kills by deadline.
void tellSizes(const std::vector<std::string>& mounts, int outputFd);

} // namespace yagura::mounts
