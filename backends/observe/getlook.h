// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/look.h"

namespace yagura {

/// A GET to the target's own address and no other: `path` must have passed isPathOfTarget(). The target's login goes
/// with it where it has one; a service's check has none. An answer that is no 2xx is a failure (http.status).
Result<Look> getLook(const TargetConfig& target, const QString& path);

} // namespace yagura
