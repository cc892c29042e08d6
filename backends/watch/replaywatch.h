// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/replayreader.h"

#include <QThread>

namespace yagura {

/// The Watch that plays a record: owns the thread of its reader, and speaks to it by queued calls only. A disk that
/// hangs leaves that thread behind when this goes.
class ReplayWatch final : public Replay {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience {2'000};

    explicit ReplayWatch(ReplayParts parts, QObject* parent = nullptr);
    ~ReplayWatch() override;

    void start() override;
    void setPlaying(bool isPlaying) override;
    void setSpeed(int times) override;
    void seek(qint64 utcMs) override;
    void step(int direction) override;

private:
    void show(const PicturePtr& picture, const QList<PicturePtr>& passed);

    ReplayReader* m_reader; ///< belongs to its thread
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<qint64>> m_newestSeek;
};

} // namespace yagura
