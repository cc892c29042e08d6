// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace yagura {

/// What work that may hang holds on to: the end of its time, and whom to listen to. Owned by the asker and the worker
/// together, so either may go first.
struct Errand {
    postgresql::Interruption interruption; ///< raised at the deadline, or when nobody waits any more
    postgresql::Deadline deadline;

    std::chrono::milliseconds remaining() const { return postgresql::remaining(deadline); }
};

/// Does one errand in its thread, then goes.
class ErrandWorker final : public QObject {
    Q_OBJECT

public:
    /// What is to be done with an answer, in the asker's thread.
    using Delivery = std::function<void()>;
    /// Runs in the thread of the errand; must not touch what the asker may take away meanwhile.
    using Work = std::function<Delivery(Errand&)>;

    using QObject::QObject;

    /// Blocks until the work is done. done() follows, with an empty delivery when the work met an exception.
    void run(const Work& work, Errand& errand);

signals:
    void done(const std::function<void()>& delivery);
};

} // namespace yagura
