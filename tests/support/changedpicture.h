// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <memory>

namespace yagura::testing {

/// The picture a second later, with what `change` does to the reading of one target.
template<typename Health, typename Change>
PicturePtr withChanged(const PicturePtr& picture, const QString& target, Change change)
{
    auto next = std::make_shared<Picture>(*picture);
    ++next->position.seq;
    for (TargetState& state : next->targets) {
        if (state.target.id != target)
            continue;
        auto reading = std::make_shared<Reading>(*state.good);
        change(std::get<Health>(reading->outcome));
        reading->indicators = indicatorsOf(*reading);
        state.good = state.last = reading;
    }
    next->findings = judge(next->rules, {}, next->targets, picture->findings, next->now);
    return next;
}

/// The same with a target that no longer answers.
inline PicturePtr withOutage(const PicturePtr& picture, const QString& target)
{
    auto next = std::make_shared<Picture>(*picture);
    ++next->position.seq;
    for (TargetState& state : next->targets) {
        if (state.target.id != target)
            continue;
        auto reading = std::make_shared<Reading>();
        reading->target = target;
        reading->readAt = picture->now;
        reading->outcome = Failure {FailureClass::NoAnswer, QStringLiteral("tcp.timeout"), {}};
        state.last = reading;
        state.failuresInARow = 1;
    }
    next->findings = judge(next->rules, {}, next->targets, picture->findings, next->now);
    return next;
}

} // namespace yagura::testing
