// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/shelfreading.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace yagura {

/// The part of FolderShelf that touches the disk; lives in the thread that it is moved to and is spoken to by queued
/// calls.
class ShelfKeeper final : public QObject {
    Q_OBJECT

public:
    explicit ShelfKeeper(RunbookPlaces places);

    void start();
    void accept(const RunbookChange& change);

signals:
    void read(const yagura::Runbooks& runbooks, const QList<yagura::RunbookChange>& changes,
        const QList<yagura::ConfigFault>& faults);

private:
    void look();
    void watch();
    void tell(const std::optional<ConfigFault>& fault);

    RunbookPlaces m_places;
    QFileSystemWatcher m_watcher {this};
    QTimer m_timer {this};
    QStringList m_seen; ///< name, size and time of each file when it was read
};

} // namespace yagura
