// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storewords.h"

#include "models/items/failurewords.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Store)
};

QString reasonOf(const std::optional<Failure>& failure)
{
    return failure ? sentenceOf(*failure) : QString();
}

} // namespace

StoreNotice localNotice(const StoreState& state)
{
    using Local = StoreState::Local;
    StoreNotice notice;
    const QString remedy = state.localFailure ? remedyOf(*state.localFailure) : QString();
    switch (state.local) {
    case Local::Opening:
        break;
    case Local::Checking:
        notice.sentence
            = StoreWords::tr("The record was not closed last time; it is being looked through and can be used.");
        break;
    case Local::Durable:
        if (state.localFailure)
            notice
                = {StoreWords::tr("The record is written, but %1.").arg(reasonOf(state.localFailure)), remedy, false};
        break;
    case Local::MemoryOnly:
    case Local::Refused:
        notice.isLossNear = state.inMemory > 0;
        notice.remedy = remedy;
        notice.sentence = notice.isLossNear
            ? StoreWords::tr("%n entry(s) of the record are in memory only: %1.", nullptr, int(state.inMemory))
                  .arg(reasonOf(state.localFailure))
            : StoreWords::tr("New entries of the record stay in memory only: %1.").arg(reasonOf(state.localFailure));
        break;
    }
    return notice;
}

StoreNotice sharedNotice(const StoreState& state)
{
    if (state.shared == StoreState::Shared::Lost) {
        const QString reason = reasonOf(state.sharedFailure);
        return {StoreWords::tr("The team's record is not there (%1). Everything is kept here and goes there later: "
                               "%n entry(s).",
                    nullptr, int(state.unsent))
                    .arg(reason),
            state.sharedFailure ? remedyOf(*state.sharedFailure) : QString(), false};
    }
    if (state.shared == StoreState::Shared::Live && state.sharedFailure)
        return {StoreWords::tr("The team's record: %1.").arg(reasonOf(state.sharedFailure)),
            remedyOf(*state.sharedFailure), false};
    return {};
}

} // namespace yagura
