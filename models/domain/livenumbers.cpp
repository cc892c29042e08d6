// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/livenumbers.h"

#include "models/domain/glob.h"
#include "models/domain/pattern.h"

namespace yagura {

namespace {

void addFitting(
    QList<LiveNumber>& fitting, const Indicators& indicators, const LiveNumber& wanted, const QString& objectGlob)
{
    for (const Indicator& indicator : indicators) {
        if (indicator.name != wanted.number.name)
            continue;
        const QString object = indicator.object ? indicator.object->name : QString();
        if (!objectGlob.isEmpty() && !fitsGlob(objectGlob, object))
            continue;
        fitting.append(wanted);
        fitting.last().number = indicator;
    }
}

} // namespace

QList<LiveNumber> liveNumbers(
    const Picture& picture, const QString& target, const QString& name, const QString& objectGlob)
{
    LiveNumber wanted;
    wanted.target = target;
    wanted.number.name = name;
    const TargetState* state = picture.target(target);
    if (!state)
        return {wanted};
    wanted.freshness = state->freshness(picture.now);
    wanted.age = state->age(picture.now);

    QList<LiveNumber> fitting;
    if (const ReadingPtr reading = state->shown(picture.now))
        addFitting(fitting, reading->indicators, wanted, objectGlob);
    if (fitting.isEmpty())
        addFitting(fitting, factsOf(*state, picture), wanted, objectGlob);
    if (fitting.isEmpty())
        fitting.append(wanted);
    return fitting;
}

} // namespace yagura
