// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <chrono>
#include <memory>

namespace yagura {

/// Waits so long at most for a thread that was told to end, and lets go of it when it hangs: deleting a running thread
/// would end the program. When it comes back it goes, from the thread that outlives all others. False: it was let go.
inline bool endsWithin(std::unique_ptr<QThread>& thread, std::chrono::milliseconds wait)
{
    if (thread->wait(QDeadlineTimer(wait)))
        return true;
    QThread* lost = thread.release();
    if (auto* application = QCoreApplication::instance()) {
        QObject::connect(lost, &QThread::finished, application, [lost] {
            lost->wait();
            delete lost;
        });
    }
    return false;
}

} // namespace yagura
