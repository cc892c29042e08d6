// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/wallscreen.h"

#include <QFuture>

namespace yagura {

/// What a wall remembers, so that after a crash the same view hangs where it hung.
struct WallMemory {
    QList<WallScreen> screens; ///< without where they were
    int page = 0;

    bool operator==(const WallMemory&) const = default;
};

/// Keeps it in the state folder, written in another thread when it changed. Lives in the gui thread.
class WallMemoryKeeper final {
public:
    explicit WallMemoryKeeper(const QString& stateFolder);
    ~WallMemoryKeeper(); ///< waits for what is being written

    /// Blocks on the disk; before the first window. What is missing or cannot be read is a fresh start.
    WallMemory read();
    /// Returns at once. While one write is out, the newest waits for the next call.
    void keep(const WallMemory& memory);

private:
    QString m_file;
    WallMemory m_kept;
    QFuture<void> m_writing;
};

} // namespace yagura
