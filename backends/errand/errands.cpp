// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/errand/errands.h"

#include "backends/errand/outerrand.h"

#include <utility>

namespace yagura {

Errands::~Errands()
{
    // Before the threads that they hold. All are interrupted, so that most come back at once.
    qDeleteAll(std::exchange(m_out, {}));
    m_threads.waitForAll(PollThreads::patience);
}

void Errands::send(const QString& name, std::chrono::milliseconds patience, const ErrandWorker::Work& work,
    const ErrandWorker::Delivery& late)
{
    auto* out = new OutErrand(m_threads.threadFor(Dwelling::OwnWorker, name), late, this);
    m_out.append(out);
    connect(out, &OutErrand::ended, this, [this, out] { m_out.removeOne(out); });
    out->begin(patience, grace, work);
}

} // namespace yagura
