// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"

#include <algorithm>

namespace yagura::testing {

inline const QueuePeek* peekIn(const ReadingPtr& reading, const QString& object)
{
    const auto* broker = reading ? reading->as<BrokerHealth>() : nullptr;
    if (!broker)
        return nullptr;
    const auto found = std::ranges::find(broker->peeks, object, &QueuePeek::object);
    return found == broker->peeks.end() ? nullptr : &*found;
}

inline bool hasFailure(const ReadingPtr& reading, const QString& object, const QString& code)
{
    const auto* peek = peekIn(reading, object);
    return peek && peek->failure && peek->failure->code == code;
}

inline bool wasLookedInto(const ReadingPtr& reading, const QString& object)
{
    const auto* peek = peekIn(reading, object);
    return peek && peek->verdict.looked > 0;
}

} // namespace yagura::testing
