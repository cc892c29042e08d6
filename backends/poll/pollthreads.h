// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/probefactory.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace yagura {

/// A running thread with an event loop, held by all who dwell in it. When the last one lets go it is sent off.
using ThreadPtr = std::shared_ptr<QThread>;

/// Makes the threads that probes dwell in, and sees them out. A thread that has been sent off gets two seconds; one
/// that hangs in the kernel longer is counted as missing, and is deleted should it ever come back. Lives in the
/// pipeline's thread and outlives all its ThreadPtrs.
class PollThreads final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience {2'000};

    using QObject::QObject;
    ~PollThreads() override;

    /// A thread of its own, or the loop that everybody shares.
    ThreadPtr threadFor(Dwelling dwelling, const QString& name);
    /// The shared loop may hang: whoever comes next gets a new one. Those who dwell in the old one keep it.
    void leaveSharedLoop() { m_shared.reset(); }

    /// How many threads were sent off and have not come back within their two seconds.
    int missing() const;
    /// Waits for those sent off; what is missing then will never be waited for again.
    int waitForAll(std::chrono::milliseconds patience);

private:
    struct Leaving {
        std::unique_ptr<QThread> thread;
        QElapsedTimer since;
        bool givenUp = false;
    };

    ThreadPtr start(const QString& name);
    void sendOff(QThread* thread);
    void forgetFinished();

    std::weak_ptr<QThread> m_shared;
    std::vector<Leaving> m_leaving;
};

} // namespace yagura
