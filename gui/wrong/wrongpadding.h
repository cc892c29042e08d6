// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yagura {

/// Left and right of what stands in the list of findings and its reasons, before scaling.
inline constexpr int wrongPadding = 16;

} // namespace yagura
