// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/daemonlink.h"
#include "models/ports/watch.h"

#include <QThread>

#include <memory>

namespace yagura {

/// The Watch that shows what a daemon sees: owns the thread of its link, and speaks to it by queued calls only. A wish
/// for a poll reaches nobody, since a daemon polls on its own beat; it ends the wait for the next attempt to reach it.
class DaemonWatch final : public Watch {
    Q_OBJECT

public:
    explicit DaemonWatch(DaemonLinkParts parts, QObject* parent = nullptr);
    ~DaemonWatch() override;

    Source source() const override { return Source::Daemon; }
    void start() override;
    void pollNow(const QString& target) override;
    void setPaused(bool paused) override;
    void readPast(std::chrono::milliseconds since) override;
    void readHistory(const HistoryWish& wish) override;

private:
    void show(const PicturePtr& picture);

    DaemonLink* m_link; ///< belongs to its thread
    QThread m_thread;
};

} // namespace yagura
