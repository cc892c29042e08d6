// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/heartbeat.h"
#include "backends/poll/station.h"
#include "backends/poll/wakequeue.h"
#include "models/domain/picture.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <random>
#include <vector>

namespace yagura {

/// Polls every target, each at its own pace: one that hangs delays no other. Notices when the machine slept or the wall
/// clock was set, and how late its own beat is. Lives in the pipeline's thread; the real work is done in the probes'
/// threads.
class Poller final : public QObject {
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Poller(PollParts parts, QObject* parent = nullptr);
    ~Poller() override;

    void start();
    /// What stays equal keeps its state, its probe and its place in time; what changed begins anew.
    void configure(const QList<TargetConfig>& targets);
    void pollNow(const QString& target); ///< an empty id means every target
    void setPaused(bool paused);
    /// Names of the objects with an open finding, by target.
    void setObjectsOfInterest(const QHash<QString, QSet<QString>>& names);
    /// Lets every probe go, waits so long for their threads, and says how many have not come back. Final.
    int stop(Milliseconds patience);

    QList<TargetState> states() const; ///< in the order of the configuration
    PollerPulse pulse() const;
    const ClockNotes& clockNotes() const { return m_heartbeat.notes(); }

signals:
    void changed();

private:
    std::unique_ptr<Station> makeStation(const TargetConfig& config);
    void beat();
    void tick();
    void queueAll();
    void queue(Station* station);
    void arm();

    PollParts m_parts;
    PollThreads m_threads {this};
    QTimer m_beat {this};
    QTimer m_next {this};
    Heartbeat m_heartbeat;
    Moment m_lastBeat;
    std::minstd_rand m_seeds;
    std::vector<std::unique_ptr<Station>> m_stations;
    WakeQueue m_wakes; ///< of those
    Milliseconds m_armedFor {0}; ///< when m_next ends
    bool m_running = false;
    bool m_paused = false;
};

} // namespace yagura
