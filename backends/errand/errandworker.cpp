// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/errand/errandworker.h"

#include <exception>

namespace yagura {

void ErrandWorker::run(const Work& work, Errand& errand)
{
    Delivery delivery;
    // Adapters stop exceptions of their own; what slips through must not end the program.
    try {
        const postgresql::DeadlineGuard guard(errand.interruption, errand.deadline);
        delivery = work(errand);
    } catch (const std::exception&) {
        delivery = {};
    }
    emit done(delivery);
}

} // namespace yagura
