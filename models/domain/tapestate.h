// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"

#include <optional>

namespace yagura {

/// How the record on disk is doing. Pictures never wait for it, so what it cannot keep up with is missed and counted.
struct TapeState {
    enum class Kind {
        Off, ///< not asked for
        Writing,
        Hanging, ///< the disk does not come back
        Failing ///< `failure` says why: a full disk (record.full), another writer (record.elsewhere), …
    };

    Kind kind = Kind::Off;
    std::optional<Failure> failure;
    qint64 missed = 0; ///< pictures, since the program began
    qint64 bytes = 0; ///< on disk

    bool operator==(const TapeState&) const = default;
};

} // namespace yagura
