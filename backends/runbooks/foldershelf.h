// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/shelfreading.h"

#include <chrono>

class QThread;

namespace yagura {

class ShelfKeeper;

/// The shelf of runbooks in folders: reads them when they change, and looks every few seconds besides, since not every
/// file system tells. The disk is touched in a thread of its own only, so a team's folder on a dead server stops
/// nobody; its end waits for what is being accepted, two seconds at most, and then leaves the thread behind.
class FolderShelf final : public RunbookShelf {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds lookEvery {3'000};
    static constexpr std::chrono::milliseconds patience {2'000};

    explicit FolderShelf(const RunbookPlaces& places, QObject* parent = nullptr);
    ~FolderShelf() override;

    void start() override;
    void accept(const yagura::RunbookChange& change) override;

private:
    QThread* m_thread;
    ShelfKeeper* m_keeper; ///< lives in the thread and dies with it
};

} // namespace yagura
