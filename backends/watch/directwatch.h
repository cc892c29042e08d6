// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/pipeline.h"
#include "models/ports/watch.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace yagura {

/// The Watch that polls in this process: owns the pipeline's thread, and speaks to it by queued calls only.
/// Nothing here waits, but for shutDown().
class DirectWatch final : public Watch {
    Q_OBJECT

public:
    /// How long an owner waits for the threads it started.
    static constexpr std::chrono::milliseconds patience {2'000};

    explicit DirectWatch(PipelineParts parts, QObject* parent = nullptr);
    ~DirectWatch() override; ///< shuts down

    Source source() const override { return Source::Direct; }
    void start() override;
    void pollNow(const QString& target) override;
    void setPaused(bool paused) override;
    void readPast(std::chrono::milliseconds since) override;
    void readHistory(const HistoryWish& wish) override;

    /// New targets, rules and overrides, before or after start(). Targets that stay equal keep their state and their
    /// probe.
    void reconfigure(const QList<TargetConfig>& targets, const Rules& rules, const QList<ThresholdOverride>& overrides);

    /// What the targets are for, before or after start(); null for nothing.
    void setServices(const ServiceMapPtr& services);

    /// Ends polling and waits two seconds at most; what hangs longer is left behind and counted. Final: no more
    /// pictures come. With abandoned workers the caller flushes and leaves by _exit(), because they may still run.
    void shutDown();
    /// Threads that have not come back from a probe: up to now, or for good after shutDown().
    int abandonedWorkers() const;

signals:
    /// How the store of history is, after each minute.
    void historyTold(const yagura::HistoryFacts& facts);

private:
    void show(const PicturePtr& picture);

    Pipeline* m_pipeline; ///< belongs to its thread; null after shutDown()
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<const std::atomic<int>> m_abandoned;
    int m_abandonedPipelines = 0;
};

} // namespace yagura
