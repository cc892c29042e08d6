// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pattern.h"

#include "models/domain/levels.h"
#include "models/domain/names.h"
#include "models/domain/targethost.h"

#include <QHash>

#include <algorithm>

namespace yagura {

namespace {

using Shown = SeenSign::Holds;

constexpr QLatin1StringView filesystemType {"filesystem"};

constexpr std::array likelihoodNames{
    Named{Likelihood::RuledOut, "ruled_out"},
    Named{Likelihood::Unknown, "unknown"},
    Named{Likelihood::Possible, "possible"},
    Named{Likelihood::Likely, "likely"},
};

Indicators numbersOf(const TargetState& state, const Picture& picture)
{
    const ReadingPtr reading = state.shown(picture.now);
    return (reading ? reading->indicators : Indicators()) + factsOf(state, picture);
}

Levels levelsOf(const Sign& sign)
{
    return {sign.measure, sign.when, sign.level, std::nullopt, 0, 0};
}

/// How many of the signs hold by this number alone.
int heldBy(const Indicator& indicator, const QList<Sign>& signs)
{
    return int(std::ranges::count_if(signs, [&](const Sign& sign) {
        const bool isAsked = sign.at == Sign::At::Target && sign.number == indicator.name;
        const auto number = isAsked ? measured(levelsOf(sign), indicator) : std::nullopt;
        return number && severityOf(levelsOf(sign), *number, Severity::Ok) != Severity::Ok;
    }));
}

QList<Sign> signsOfCauses(const Pattern& pattern)
{
    QList<Sign> signs;
    for (const CauseRule& cause : pattern.causes)
        signs += cause.needs + cause.any + cause.hints;
    return signs;
}

/// One place in the picture that signs are asked of: a target, or of some types one object of it.
class Witness final {
public:
    Witness(const Picture& picture, const QString& target, QList<ObjectRef> objects)
        : m_target(target), m_objects(std::move(objects)), m_host(hostOf(target, picture))
    {
        for (const TargetState& state : picture.targets) {
            if (state.target.id == target || state.target.kind == TargetKind::Node)
                m_told.append({state.target, numbersOf(state, picture)});
        }
    }

    SeenSign ask(const Sign& sign) const
    {
        SeenSign seen;
        seen.sign = sign;
        for (const Told& told : m_told) {
            if (isAsked(told.target, sign.at))
                hear(seen, told.target.id, told.numbers);
        }
        return seen;
    }

    QList<SeenSign> ask(const QList<Sign>& signs) const
    {
        QList<SeenSign> seen;
        for (const Sign& sign : signs)
            seen.append(ask(sign));
        return seen;
    }

private:
    struct Told {
        Target target;
        Indicators numbers;
    };

    bool isAsked(const Target& target, Sign::At at) const
    {
        if (at == Sign::At::Target)
            return target.id == m_target;
        const bool isAnyNode = at == Sign::At::Nodes || !m_host;
        return isAnyNode ? target.kind == TargetKind::Node : m_host->nodes.contains(target.id);
    }
    bool isAbout(const Sign& sign, const QString& target, const Indicator& indicator) const;
    bool isGuess(const Sign& sign, const Indicator& indicator) const;
    void hear(SeenSign& seen, const QString& target, const Indicators& numbers) const;

    QString m_target;
    QList<ObjectRef> m_objects; ///< of different types
    std::optional<TargetHost> m_host;
    QList<Told> m_told;
};

bool Witness::isAbout(const Sign& sign, const QString& target, const Indicator& indicator) const
{
    if (!indicator.object)
        return true;
    const bool areFilesKnown = sign.at == Sign::At::Host && m_host && !m_host->mounts.isEmpty();
    if (areFilesKnown && indicator.object->type == filesystemType) {
        return std::ranges::any_of(m_host->mounts, [&](const FoundMount& mount) {
            return mount.isWatched && mount.node == target && mount.mount == indicator.object->name;
        });
    }
    const auto ours = std::ranges::find(m_objects, indicator.object->type, &ObjectRef::type);
    return ours == m_objects.end() || *ours == *indicator.object;
}

bool Witness::isGuess(const Sign& sign, const Indicator& indicator) const
{
    if (sign.at != Sign::At::Host)
        return false;
    const bool areFilesKnown = m_host && !m_host->mounts.isEmpty();
    return !m_host || (indicator.object && (indicator.object->type != filesystemType || !areFilesKnown));
}

/// Of several numbers of that name the most telling one stays: the furthest beyond, or the nearest to, the level.
void Witness::hear(SeenSign& seen, const QString& target, const Indicators& numbers) const
{
    const Sign& sign = seen.sign;
    const Levels levels = levelsOf(sign);
    for (const Indicator& indicator : numbers) {
        const auto number = indicator.name == sign.number && isAbout(sign, target, indicator)
            ? measured(levels, indicator)
            : std::nullopt;
        const auto best = seen.value.real();
        const bool isFurther = number && (!best || (sign.when == Rule::When::Above ? *number > *best : *number < *best));
        if (!isFurther)
            continue;
        seen.holds = severityOf(levels, *number, Severity::Ok) == Severity::Ok ? Shown::No : Shown::Yes;
        seen.target = target;
        seen.object = indicator.object;
        seen.isGuess = isGuess(sign, indicator);
        seen.value = *number;
        seen.unit = sign.measure == Rule::Measure::ShareOfLimit ? QStringLiteral("1") : indicator.unit;
    }
}

bool is(const SeenSign& seen, Shown holds)
{
    return seen.holds == holds;
}

qsizetype count(const QList<SeenSign>& signs, Shown holds)
{
    return std::ranges::count_if(signs, [=](const SeenSign& seen) { return is(seen, holds); });
}

/// Without what is only guessed.
qsizetype known(const QList<SeenSign>& signs, Shown holds)
{
    return std::ranges::count_if(signs, [=](const SeenSign& seen) { return is(seen, holds) && !seen.isGuess; });
}

Likelihood likelihoodOf(const QList<SeenSign>& needs, const QList<SeenSign>& any, const QList<SeenSign>& hints)
{
    if (known(needs, Shown::No) > 0 || (!any.isEmpty() && known(any, Shown::No) == any.size()))
        return Likelihood::RuledOut;
    const bool canBeShown = !needs.isEmpty() || !any.isEmpty();
    const bool isShown = known(needs, Shown::Yes) == needs.size() && (any.isEmpty() || known(any, Shown::Yes) > 0);
    if (canBeShown && isShown)
        return Likelihood::Likely;
    const QList<SeenSign> all = needs + any + hints;
    if (count(all, Shown::Yes) > 0)
        return Likelihood::Possible;
    return known(all, Shown::No) < all.size() ? Likelihood::Unknown : Likelihood::RuledOut;
}

/// A finding about something else is explained by the one object at which the pattern is nearest, and not by a bit of
/// each.
QList<ObjectRef> objectsAskedOf(const Pattern& pattern, const Finding& finding, const Picture& picture)
{
    QList<ObjectRef> objects;
    if (finding.object)
        objects.append(*finding.object);
    const bool isAbout = finding.object && finding.object->type == pattern.about;
    if (const auto nearest = isAbout ? std::nullopt : nearestObject(pattern, picture, finding.target))
        objects.append(*nearest);
    return objects;
}

} // namespace

qsizetype Explanation::held() const
{
    return count(signs, Shown::Yes);
}

QList<SeenSign> Explanation::missing() const
{
    QList<SeenSign> list;
    std::ranges::copy_if(signs, std::back_inserter(list), [](const SeenSign& seen) { return !is(seen, Shown::Yes); });
    return list;
}

QString likelihoodName(Likelihood likelihood)
{
    return nameIn(likelihoodNames, likelihood);
}

bool concerns(const Pattern& pattern, TargetKind kind)
{
    switch (kind) {
    case TargetKind::Database:
        return pattern.of.contains(QLatin1String("database"));
    case TargetKind::Node:
        return pattern.of.contains(QLatin1String("storage")) || pattern.of.contains(QLatin1String("node"));
    case TargetKind::Broker:
        return pattern.of.contains(QLatin1String("queue")) || pattern.of.contains(QLatin1String("broker"));
    case TargetKind::Service:
        return pattern.of.contains(QLatin1String("service"));
    }
    return false;
}

std::optional<ObjectRef> nearestObject(const Pattern& pattern, const Picture& picture, const QString& target)
{
    const TargetState* state = picture.target(target);
    if (!state || pattern.about.isEmpty())
        return std::nullopt;
    using Nearness = std::pair<int, int>; // signs of the pattern, then of its causes
    const QList<Sign> ofCauses = signsOfCauses(pattern);
    QStringList names; // in the order of the numbers
    QHash<QString, Nearness> nearness;
    for (const Indicator& indicator : numbersOf(*state, picture)) {
        if (!indicator.object || indicator.object->type != pattern.about)
            continue;
        if (!nearness.contains(indicator.object->name))
            names.append(indicator.object->name);
        Nearness& near = nearness[indicator.object->name];
        near.first += heldBy(indicator, pattern.signs);
        near.second += heldBy(indicator, ofCauses);
    }
    const auto nearest = std::ranges::max_element(names, {}, [&](const QString& name) { return nearness.value(name); });
    return nearest == names.end() ? std::nullopt : std::optional(ObjectRef {pattern.about, *nearest});
}

Explanation explain(
    const Pattern& pattern, const Picture& picture, const QString& target, const std::optional<ObjectRef>& object)
{
    const bool isGiven = object && object->type == pattern.about;
    const auto about = isGiven ? object : nearestObject(pattern, picture, target);
    const auto objects = about ? QList {*about} : QList<ObjectRef>();
    return {pattern.name, target, about, Witness(picture, target, objects).ask(pattern.signs)};
}

QList<RootCause> rootCausesOf(const Patterns& patterns, const Finding& finding, const Picture& picture)
{
    QList<RootCause> causes;
    for (const Pattern& pattern : patterns) {
        if (!pattern.of.contains(finding.pattern))
            continue;
        const Witness witness(picture, finding.target, objectsAskedOf(pattern, finding, picture));
        for (const CauseRule& rule : pattern.causes) {
            const auto needs = witness.ask(rule.needs);
            const auto any = witness.ask(rule.any);
            const auto hints = witness.ask(rule.hints);
            causes.append({rule.code, likelihoodOf(needs, any, hints), needs + any + hints});
        }
    }
    std::ranges::stable_sort(causes, std::greater(), &RootCause::likelihood);
    return causes;
}

} // namespace yagura
