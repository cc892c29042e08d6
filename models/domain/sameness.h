// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"

namespace yagura {

/// Whether two targets with the same identity are one thing.
enum class Sameness {
    Same,
    Different, ///< a primary and its standby, say, or two machines made from one image: they share the identity
    CannotTell, ///< what was read does not say; a server restarted between the two looks
};

/// Compares two readings with a value. Another kind or identity, or none: Different. Databases are told apart by when
/// they started: one that still ran on after the other one had begun cannot be the other one; machines by their names,
/// clusters by those of their nodes. Symmetric, pure.
Sameness samenessOf(const Reading& left, const Reading& right);

} // namespace yagura
