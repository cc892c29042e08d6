// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

namespace yagura::testing {

QList<TargetState> demoBrokers()
{
    return {};
}

} // namespace yagura::testing
