// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yagura {

/// Left and right of what stands in a checklist, before scaling.
inline constexpr int checklistPadding = 16;

} // namespace yagura
