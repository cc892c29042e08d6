// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"
#include "backends/poll/pollthreads.h"

#include <QList>
#include <QObject>

namespace yagura {

class OutErrand;

/// Sends work that blocks into a thread of its own, which has an event loop, and brings exactly one answer back.
/// The worker is interrupted at its deadline; one that has not come back a moment later is left to itself and answered
/// for. Lives in one thread with an event loop; answers come there.
class Errands final : public QObject {
    Q_OBJECT

public:
    /// Given to a worker beyond its deadline, to say itself how far it came.
    static constexpr std::chrono::milliseconds grace {400};

    using QObject::QObject;
    ~Errands() override; ///< interrupts all and waits up to two seconds for them; nothing is delivered any more

    /// Either what `work` returned is called, or `late`: never from inside this, and after `patience` at the latest, of
    /// which the worker has all but the grace. An exception out of `work` ends in `late`, too.
    void send(const QString& name, std::chrono::milliseconds patience, const ErrandWorker::Work& work,
        const ErrandWorker::Delivery& late);

    /// Workers that were left to themselves and have not come back.
    int missing() const { return m_threads.missing(); }

private:
    PollThreads m_threads;
    QList<OutErrand*> m_out;
};

} // namespace yagura
