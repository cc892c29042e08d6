// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/targetwords.h"

#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QCoreApplication>

namespace yagura {

QString outageText(const TargetState& state, const Moment& now)
{
    switch (state.freshness(now)) {
    case Freshness::Live:
        return {};
    case Freshness::Stale:
        return staleText(state.age(now)->count());
    case Freshness::Never:
        return QCoreApplication::translate("yagura::TargetWords", "not read yet");
    case Freshness::Unreachable:
        return sentenceOf(*state.failure());
    }
    return {};
}

qint64 coarseAgeMs(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    if (age < minutes(1))
        return milliseconds(duration_cast<seconds>(age)).count();
    return milliseconds(duration_cast<minutes>(age)).count();
}

} // namespace yagura
