// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yagura {

/// Who speaks on the wall, for tr().
struct WallTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Wall)
};

} // namespace yagura
