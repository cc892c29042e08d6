// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace yagura {

/// What lists of things to choose answer beside their title, for the delegate that draws them.
enum ChoiceRole : int {
    ChoiceDetailRole = Qt::UserRole + 520, ///< the second line
    ChoiceAsideRole, ///< a word at the right: "not accepted", "gone"
    ChoiceStandsOutRole, ///< bool: it is one of those that fit
};

} // namespace yagura
