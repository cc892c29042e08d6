// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"
#include "backends/poll/pollthreads.h"

#include <QObject>

namespace yagura {

/// One errand that is out: waits, in the asker's thread, for whichever comes first, the answer or the end of patience.
class OutErrand final : public QObject {
    Q_OBJECT

public:
    OutErrand(ThreadPtr thread, ErrandWorker::Delivery late, QObject* parent);
    ~OutErrand() override; ///< interrupts the worker when it is still out

    void begin(std::chrono::milliseconds patience, std::chrono::milliseconds grace, const ErrandWorker::Work& work);

signals:
    /// Delivered in a moment; the object goes later by itself.
    void ended();

private:
    void end(const ErrandWorker::Delivery& delivery);

    ThreadPtr m_thread;
    ErrandWorker::Delivery m_late;
    std::shared_ptr<Errand> m_errand;
};

} // namespace yagura
