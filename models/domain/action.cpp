// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/action.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array outcomeNames {
    Named {ActionOutcome::Kind::Done, "done"},
    Named {ActionOutcome::Kind::Refused, "refused"},
    Named {ActionOutcome::Kind::Failed, "failed"},
    Named {ActionOutcome::Kind::Unknown, "unknown"},
};

} // namespace

QString actionOutcomeName(ActionOutcome::Kind kind)
{
    return nameIn(outcomeNames, kind);
}

} // namespace yagura
