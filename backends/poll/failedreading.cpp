// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/failedreading.h"

namespace yagura {

ReadingPtr failedReading(const QString& target, const Moment& started, const Moment& ended, Failure failure)
{
    auto reading = std::make_shared<Reading>();
    reading->target = target;
    reading->readAt = ended;
    reading->duration = ended.since(started);
    reading->outcome = std::move(failure);
    return reading;
}

} // namespace yagura
