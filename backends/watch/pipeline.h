// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/history/historykeeper.h"
#include "backends/marks/markreader.h"
#include "backends/poll/poller.h"
#include "backends/state/bandkeeper.h"
#include "models/domain/picturemaker.h"
#include "models/domain/record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace yagura {

/// What a pipeline is put together from.
struct PipelineParts {
    PollParts poll;
    QString source; ///< uuid of this installation
    Record::Limits record;
    Holds holds = Holds::Waited;
    std::optional<BandStore> bands {}; ///< where normal bands outlive a restart; nothing: nowhere
    std::optional<HistoryPlace> history {}; ///< where indicators of days are kept; nothing: nowhere
    QString marksFile {}; ///< what people wrote; empty when nobody does
    QString hostName {}; ///< of this machine, as its servers name it
    /// Is handed each picture, in the pipeline's thread: must not wait. Empty: nobody.
    std::function<void(const PicturePtr&)> onPicture {};
};

/// Targets in, pictures out: polls, judges, records. Everything that changes lives here, in the pipeline's own thread;
/// after it was moved there, it is spoken to by queued calls only. Serves the desktop, a daemon and a single check
/// alike.
///
/// A picture follows a change within 50 ms, and comes once a second anyway, so that ages and the pulse go on. When a
/// picture is dear to make, the next one waits four times as long as this one took, one second at most. At most one
/// picture is on its way to the reader; a reader who is slow gets the newest one next, and never a queue of old ones.
class Pipeline final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds coalesce {50};
    static constexpr std::chrono::milliseconds atLeastEvery {1'000};

    explicit Pipeline(PipelineParts parts, QObject* parent = nullptr);

    /// How many threads of probes never came back. May be read from any thread, also after the pipeline is gone.
    std::shared_ptr<const std::atomic<int>> abandonedWorkers() const { return m_abandoned; }

    void start();
    /// New targets, rules and overrides, at once. Targets that stay equal keep their state and their probe.
    void configure(const QList<TargetConfig>& targets, const Rules& rules, const QList<ThresholdOverride>& overrides);
    /// What the targets are for, as it is written; null when nobody said. Causes and effects of findings follow from
    /// it. What the targets turn out to share is added here.
    void setServices(const ServiceMapPtr& written);
    void pollNow(const QString& target) { m_poller.pollNow(target); }
    void setPaused(bool paused) { m_poller.setPaused(paused); }
    /// What was recorded since then (boot clock), told by pastReady().
    void readPast(std::chrono::milliseconds since);
    /// What is kept of the days before, told by historyReady().
    void readHistory(const HistoryWish& wish);
    /// The reader has the picture: send the next one.
    void taken();
    /// Ends polling; waits so long for threads that hang. Final.
    void stop(std::chrono::milliseconds patience);

signals:
    /// taken() is to be called in answer.
    void pictureReady(yagura::PicturePtr picture);
    void pastReady(const QByteArray& pictures);
    void historyReady(const yagura::HistoryAnswer& answer);
    void historyTold(const yagura::HistoryFacts& facts);

private:
    void expectPicture();
    void makePicture();
    void readBands();
    void keepBands();
    void openHistory();
    void offer();

    Poller m_poller;
    Record m_record;
    PictureMaker m_maker;
    std::optional<BandStore> m_bandStore;
    std::unique_ptr<BandKeeper> m_bandKeeper; ///< from start() to stop()
    std::optional<HistoryPlace> m_historyPlace;
    std::unique_ptr<HistoryKeeper> m_history; ///< from start() to stop()
    std::chrono::milliseconds m_bandsKept {0}; ///< when, boot clock
    Clock m_now;
    Position m_position;
    QString m_marksFile;
    std::unique_ptr<MarkReader> m_markReader;
    QTimer m_soon {this};
    QTimer m_pulse {this};
    std::chrono::milliseconds m_wait = coalesce; ///< until the next picture, in force
    std::function<void(const PicturePtr&)> m_onPicture;
    PicturePtr m_newest; ///< not yet offered
    bool m_onItsWay = false;
    std::shared_ptr<std::atomic<int>> m_abandoned = std::make_shared<std::atomic<int>>(0);
};

} // namespace yagura
