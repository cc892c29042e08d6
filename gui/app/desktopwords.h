// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yagura {

/// Who speaks when the desktop says something of itself, for tr().
struct DesktopWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Desktop)
};

} // namespace yagura
