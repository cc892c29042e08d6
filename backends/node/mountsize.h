// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/mountchoice.h"
#include "models/domain/nodehealth.h"

#include <optional>

namespace yagura {

/// What statvfs said of one mount, as our mount reader tells it.
struct MountSize {
    qsizetype index = 0;
    int error = 0; ///< errno; the rest is zero then
    quint64 blockSize = 0;
    quint64 blocks = 0;
    quint64 blocksFree = 0;
    quint64 blocksAvailable = 0;
    quint64 files = 0;
    quint64 filesFree = 0;
    bool readOnly = false;

    bool operator==(const MountSize&) const = default;
};

/// One `S` line; nothing when it is none.
std::optional<MountSize> parseMountSize(const QByteArray& line);

/// The file system as people see it; `size` is nothing for one that does not answer.
/// Nothing when it is gone (ENOENT), for that is no error. `becameReadOnly` is left to who knows the past.
std::optional<Filesystem> filesystemOf(const WatchedMount& watched, const std::optional<MountSize>& size);

} // namespace yagura
