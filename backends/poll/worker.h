// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/pollthreads.h"
#include "models/ports/clock.h"
#include "models/ports/probe.h"

#include <QObject>

#include <memory>

namespace yagura {

/// A probe and a share in the thread that it dwells in. Lives in the pipeline's thread.
/// When the worker dies, the probe is freed from what it hangs in, then deleted by its own thread, whenever that comes
/// back: nobody waits here, and nothing that the probe touches dies under it.
class Worker final : public QObject {
    Q_OBJECT

public:
    Worker(std::unique_ptr<Probe> probe, ThreadPtr thread, Clock clock, QObject* parent = nullptr);
    ~Worker() override;

    void poll(const PollRequest& request, const QString& target);
    void interrupt() noexcept;

signals:
    void finished(quint64 ticket, yagura::ReadingPtr reading);

private:
    ThreadPtr m_thread;
    Probe* m_probe; ///< belongs to its thread
    Clock m_clock;
};

} // namespace yagura
