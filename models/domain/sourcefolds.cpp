// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sourcefolds.h"

#include "models/domain/sameness.h"

#include <algorithm>
#include <tuple>

namespace yagura {

namespace {

const TargetState& stateOf(const QList<SourcePicture>& sources, const SeenTarget& seen)
{
    return sources[seen.source].picture->targets[seen.target];
}

bool isLive(const QList<SourcePicture>& sources, const SeenTarget& seen, const Moment& now)
{
    return !sources[seen.source].loss && stateOf(sources, seen).freshness(now) == Freshness::Live;
}

} // namespace

// An own id may hold a colon; so the name of a source has its end marked by what no id holds.
QString SourceFolds::keyOf(const SourcePicture& source, const QString& target)
{
    return (source.isOwn ? QString() : source.name) + u'\n' + target;
}

ReadingPtr SourceFolds::evidenceOf(const SourcePicture& source, const TargetState& state)
{
    const QString key = keyOf(source, state.target.id);
    const bool tells = state.good && !state.good->identity().isEmpty();
    return tells ? state.good : m_evidence.value(key);
}

/// Whether it is the thing of that group: as one of its readings says, or as it was before while none can tell.
bool SourceFolds::fits(
    const Group& group, const QList<SourcePicture>& sources, const SeenTarget& seen, const Reading& reading) const
{
    bool isSame = false;
    for (qsizetype place = 0; place < group.seen.size(); ++place) {
        const SeenTarget& other = group.seen[place];
        if (other.source == seen.source)
            return false;
        switch (samenessOf(*group.evidence[place], reading)) {
        case Sameness::Different:
            return false;
        case Sameness::Same:
            isSame = true;
            break;
        case Sameness::CannotTell:
            break;
        }
    }
    const auto nameOf = [&](const SeenTarget& one) {
        return m_ids.value(keyOf(sources[one.source], stateOf(sources, one).target.id));
    };
    const QString before = nameOf(seen);
    return isSame || (!before.isEmpty() && before == nameOf(group.seen.first()));
}

void SourceFolds::findGroups(const QList<SourcePicture>& sources)
{
    QHash<QString, QList<qsizetype>> byIdentity;
    QHash<QString, ReadingPtr> evidence;
    m_groups.clear();
    for (qsizetype source = 0; source < sources.size(); ++source) {
        if (!sources[source].picture)
            continue;
        const QList<TargetState>& targets = sources[source].picture->targets;
        for (qsizetype target = 0; target < targets.size(); ++target) {
            const ReadingPtr reading = evidenceOf(sources[source], targets[target]);
            if (!reading)
                continue;
            evidence.insert(keyOf(sources[source], targets[target].target.id), reading);
            QList<qsizetype>& candidates = byIdentity[reading->identity()];
            const SeenTarget seen {source, target};
            const auto group = std::ranges::find_if(
                candidates, [&](qsizetype place) { return fits(m_groups[place], sources, seen, *reading); });
            if (group != candidates.end()) {
                m_groups[*group].seen.append(seen);
                m_groups[*group].evidence.append(reading);
                continue;
            }
            candidates.append(m_groups.size());
            m_groups.append({{seen}, {reading}});
        }
    }
    m_evidence = std::move(evidence);
}

void SourceFolds::look(const QList<SourcePicture>& sources, const Moment& now)
{
    findGroups(sources);
    m_ids.clear();
    m_hidden.clear();
    m_folds.clear();
    m_places.clear();
    for (const Group& group : std::as_const(m_groups)) {
        if (group.seen.size() > 1)
            name(group, sources);
    }
    QHash<QString, QString> shown;
    for (Fold& fold : m_folds) {
        choose(fold, sources, now);
        shown.insert(fold.id, sources[fold.seen[fold.shown].source].name);
    }
    m_shown = std::move(shown);
}

void SourceFolds::name(const Group& group, const QList<SourcePicture>& sources)
{
    const SourcePicture& first = sources[group.seen.first().source];
    const QString& id = stateOf(sources, group.seen.first()).target.id;
    const QString name = first.isOwn ? id : qualifiedId(first.name, id);
    for (const SeenTarget& seen : group.seen) {
        const SourcePicture& source = sources[seen.source];
        const QString& called = stateOf(sources, seen).target.id;
        m_ids.insert(keyOf(source, called), name);
        // The own configuration may name it by the other source's word.
        if (!source.isOwn)
            m_ids.insert(u'\n' + qualifiedId(source.name, called), name);
    }
    m_places.insert(name, m_folds.size());
    m_folds.append({name, group.seen, 0});
}

void SourceFolds::choose(Fold& fold, const QList<SourcePicture>& sources, const Moment& now)
{
    const auto worth = [&](qsizetype place) {
        const SeenTarget& seen = fold.seen[place];
        const bool isShown = m_shown.contains(fold.id) && m_shown.value(fold.id) == sources[seen.source].name;
        return std::tuple(isLive(sources, seen, now), isShown, -stateOf(sources, seen).target.every.count(), -place);
    };
    for (qsizetype place = 1; place < fold.seen.size(); ++place) {
        if (worth(place) > worth(fold.shown))
            fold.shown = place;
    }
    for (qsizetype place = 0; place < fold.seen.size(); ++place) {
        const SeenTarget& seen = fold.seen[place];
        if (place != fold.shown)
            m_hidden.insert(keyOf(sources[seen.source], stateOf(sources, seen).target.id));
    }
}

const Fold* SourceFolds::foldOf(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_folds[*place];
}

QString SourceFolds::idOf(const SourcePicture& source, const QString& id) const
{
    const auto folded = m_ids.constFind(keyOf(source, id));
    if (folded != m_ids.cend())
        return *folded;
    return source.isOwn ? id : qualifiedId(source.name, id);
}

} // namespace yagura
