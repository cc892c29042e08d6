// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace yagura {

/// What `every` may say, of targets and of checks of services.
inline constexpr std::chrono::milliseconds shortestEvery = std::chrono::milliseconds(100);
inline constexpr std::chrono::milliseconds longestEvery = std::chrono::hours(24);

} // namespace yagura
