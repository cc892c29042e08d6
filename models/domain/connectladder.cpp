// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectladder.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array rungNames{
    Named{Rung::Dns, "dns"},
    Named{Rung::Tcp, "tcp"},
    Named{Rung::Tls, "tls"},
    Named{Rung::Login, "login"},
    Named{Rung::Query, "query"},
};

} // namespace

QString rungName(Rung rung)
{
    return nameIn(rungNames, rung);
}

const LadderStep* ConnectLadder::failing() const
{
    const auto failed = std::ranges::find(steps, LadderStep::Outcome::Failed, &LadderStep::outcome);
    return failed == steps.end() ? nullptr : &*failed;
}

} // namespace yagura
