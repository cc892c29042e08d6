// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

namespace yagura {

/// What the target last said, if it is young enough to be shown; nullptr otherwise. Lives as long as the picture.
template<typename Health>
const Health* shownHealth(const Picture& picture, const QString& target)
{
    const TargetState* state = picture.target(target);
    const ReadingPtr reading = state ? state->shown(picture.now) : nullptr;
    return reading ? reading->as<Health>() : nullptr;
}

} // namespace yagura
