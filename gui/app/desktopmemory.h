// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/mainwindow.h"

#include <QString>

namespace yagura {

/// What the desktop remembers: its window, and what the reader chose.
struct DesktopMemory {
    WindowLook window;
    QString theme; ///< "dark", "light", "high-contrast"; empty means the system's
    QString language; ///< "ja", "en"; empty means the system's
    int scalePercent = 100;

    bool operator==(const DesktopMemory&) const = default;
};

/// Reads what was remembered; a file that is missing or unreadable means a fresh start, which loses nothing but comfort.
DesktopMemory readDesktopMemory(const QString& stateFolder);

/// Writes it; blocks on the disk. Returns whether it was kept.
bool writeDesktopMemory(const QString& stateFolder, const DesktopMemory& memory);

} // namespace yagura
