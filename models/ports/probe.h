// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"

#include <QObject>
#include <QSet>

namespace yagura {

/// One question to a probe.
struct PollRequest {
    quint64 ticket = 0; ///< comes back with the answer; late answers are told by it
    Moment started;
    std::chrono::milliseconds deadline {2'000}; ///< for the whole attempt
    bool walkLadder = false; ///< measure a fresh connection as well
    QSet<QString> objectsOfInterest; ///< names of objects with an open finding: to be read even when not among the top
};

/// One place we look at, read-only. Lives in the thread that its factory chose (a worker of its own when it blocks,
/// the shared network loop when it does not). After poll(), exactly one finished() follows, unless the call hangs:
/// then interrupt() frees it. A probe keeps what it needs between polls: connection, previous counters.
class Probe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called in the probe's own thread; never again before finished().
    virtual void poll(const yagura::PollRequest& request) = 0;

    /// Ends whatever poll() hangs in, as a failure. From any thread; returns at once; may come when nothing runs.
    virtual void interrupt() noexcept = 0;

signals:
    void finished(quint64 ticket, yagura::ReadingPtr reading);
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ReadingPtr)
Q_DECLARE_METATYPE(yagura::PollRequest)
