// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace yagura {

/// `yagura.picture/1`: the whole picture, details included. Unknown values are null, integers beyond 2^53 strings.
QJsonObject pictureJson(const Picture& picture);

/// `yagura.check/1`: the projection that `yagura check --json` prints: no details.
/// `sentence` makes the summary of a finding and the text of a failure in the reader's language.
struct CheckWords {
    std::function<QString(const Finding&)> summary;
    std::function<QString(const Failure&)> text;
};
QJsonObject checkJson(const Picture& picture, const CheckWords& words);

/// One target as it stands in a picture, details included. Pure, so that callers may cache it by reading.
QJsonObject targetJson(const TargetState& state, const Moment& now);

/// Whether a target that is otherwise the same is told with the same times in pictures of these two moments. Not so when
/// the wall clock was set between them, nor, to the millisecond, for what was read before somebody set it.
bool tellsTheSameTimes(const TargetState& state, const Moment& now, const Moment& before);

/// Rules, marks and observed edges as they stand in a picture.
QJsonArray rulesJson(const Rules& rules);
QJsonArray marksJson(const QList<Mark>& marks);
QJsonArray observedJson(const QList<ObservedEdge>& edges);

/// All of the picture but its targets, by way of rows that somebody has.
struct PictureTables {
    QJsonArray marks;
    QJsonArray observed;
    QJsonArray rules;
};
QJsonObject pictureJsonWith(const Picture& picture, const PictureTables& tables);

} // namespace yagura
