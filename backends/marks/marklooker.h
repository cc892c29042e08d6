// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace yagura {

/// The part of MarkReader that touches the disk; lives in the thread that it is moved to and is spoken to by queued calls.
class MarkLooker final : public QObject {
    Q_OBJECT

public:
    explicit MarkLooker(QString file);

    void start();

signals:
    void read(const QList<yagura::Mark>& marks);

private:
    void look();
    void watch();
    void tellFaults(int skipped, std::optional<int> error);

    QString m_file;
    QFileSystemWatcher m_watcher {this};
    QTimer m_timer {this};
    QList<qint64> m_seen; ///< sizes and times of the files when they were read
    bool m_hasTold = false;
};

} // namespace yagura
