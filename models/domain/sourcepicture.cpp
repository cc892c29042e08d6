// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sourcepicture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr auto idBegin = "source:"_L1;
constexpr auto systemName = "yagurad"_L1;
constexpr auto alsoSeesName = "source.also_sees"_L1;
constexpr qsizetype longestName = 32;

bool isSmallLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

/// A link that never got through shows a picture of nothing.
bool wasHeard(const SourcePicture& source)
{
    return source.picture
        && (!source.picture->loss || !source.picture->targets.isEmpty() || source.picture->pulse.at.utc.isValid());
}

/// When it was last heard of: the pulse of the poller behind it, which a picture that only grew older does not renew.
Moment contactOf(const SourcePicture& source)
{
    const Moment& pulse = source.picture->pulse.at;
    const Moment& heard = pulse.utc.isValid() ? pulse : source.picture->now;
    return source.loss && source.loss->since.boot < heard.boot ? source.loss->since : heard;
}

Indicators indicatorsOf(const SourcePicture& source, const QHash<QString, bool>& alsoSees)
{
    const QString unit = u"1"_s;
    Indicators indicators {{u"source.targets"_s, std::nullopt, source.picture->targets.size(), unit, {}},
        {u"source.findings"_s, std::nullopt, source.picture->findings.size(), unit, {}}};
    QStringList ids = alsoSees.keys();
    ids.sort();
    for (const QString& id : std::as_const(ids))
        indicators.append({alsoSeesName, ObjectRef {u"target"_s, id}, alsoSees.value(id) ? 1 : 0, unit, {}});
    return indicators;
}

ReadingPtr heardFrom(
    const SourcePicture& source, const QString& id, const QHash<QString, bool>& alsoSees, const ReadingPtr& before)
{
    auto reading = std::make_shared<Reading>();
    reading->target = id;
    reading->readAt = contactOf(source);
    reading->outcome = ServiceHealth();
    reading->indicators = indicatorsOf(source, alsoSees);
    const bool isSame = before && before->readAt == reading->readAt && before->indicators == reading->indicators;
    return isSame ? before : reading;
}

ReadingPtr lossOf(const SourceLoss& loss, const QString& id, const ReadingPtr& before)
{
    if (before && before->failure() && *before->failure() == loss.why && before->readAt == loss.since)
        return before;
    auto reading = std::make_shared<Reading>();
    reading->target = id;
    reading->readAt = loss.since;
    reading->outcome = loss.why;
    return reading;
}

} // namespace

QString qualifiedId(const QString& source, const QString& id)
{
    return source.isEmpty() ? id : source + u':' + id;
}

bool isSourceName(const QString& name)
{
    static constexpr std::array taken {"host"_L1, "filesystem"_L1, "source"_L1};
    const auto fits = [](QChar character) {
        return isSmallLetter(character) || (character >= u'0' && character <= u'9') || character == u'-';
    };
    return !name.isEmpty() && name.size() <= longestName && isSmallLetter(name[0]) && std::ranges::all_of(name, fits)
        && std::ranges::find(taken, name) == taken.end();
}

QString sourceTargetId(const QString& name)
{
    return idBegin + name;
}

bool isSource(const Target& target)
{
    return target.system == systemName && target.id.startsWith(idBegin);
}

QString sourceNameOf(const Target& target)
{
    return isSource(target) ? target.id.mid(idBegin.size()) : QString();
}

QHash<QString, QList<AlsoSeen>> seenTwice(const Picture& picture)
{
    QHash<QString, QList<AlsoSeen>> seen;
    for (const TargetState& state : picture.targets) {
        if (!isSource(state.target) || !state.good)
            continue;
        for (const Indicator& indicator : state.good->indicators) {
            if (indicator.name == alsoSeesName && indicator.object)
                seen[indicator.object->name].append({sourceNameOf(state.target), indicator.value == Amount(1)});
        }
    }
    return seen;
}

TargetState sourceState(const SourcePicture& source, const QHash<QString, bool>& alsoSees, const TargetState* before)
{
    TargetState state;
    state.target.id = sourceTargetId(source.name);
    state.target.kind = TargetKind::Service;
    state.target.system = systemName;
    state.target.address = source.address;
    state.target.every = state.interval = sourceEvery;
    state.paused = source.isPaused;
    if (wasHeard(source))
        state.good = heardFrom(source, state.target.id, alsoSees, before ? before->good : nullptr);
    state.last = state.good;
    if (source.loss) {
        state.last = lossOf(*source.loss, state.target.id, before ? before->last : nullptr);
        state.failuresInARow = 1;
    }
    return state;
}

} // namespace yagura
