// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pattern.h"

#include "models/domain/levels.h"
#include "models/domain/names.h"
#include "models/domain/targethost.h"

namespace yagura {

namespace {

using Holds = SeenSign::Holds;

constexpr QLatin1StringView filesystemType {"filesystem"};

constexpr std::array likelihoodNames{
    Named{Likelihood::RuledOut, "ruled_out"},
    Named{Likelihood::Unknown, "unknown"},
    Named{Likelihood::Possible, "possible"},
    Named{Likelihood::Likely, "likely"},
};

/// One place in the picture that signs are asked of: a target, or one object of it.
class Witness final {
public:
    Witness(const Picture& picture, const QString& target, std::optional<ObjectRef> object)
        : m_picture(picture), m_target(target), m_object(std::move(object)), m_host(hostOf(target, picture))
    {
    }

    SeenSign ask(const Sign& sign) const
    {
        SeenSign seen;
        seen.sign = sign;
        for (const TargetState& state : m_picture.targets) {
            if (!isAsked(state.target, sign.at))
                continue;
            const ReadingPtr reading = state.shown(m_picture.now);
            hear(seen, state.target.id, reading ? reading->indicators : Indicators());
            hear(seen, state.target.id, factsOf(state, m_picture));
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

    const Picture& m_picture;
    QString m_target;
    std::optional<ObjectRef> m_object;
    std::optional<TargetHost> m_host;
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
    return !m_object || indicator.object->type != m_object->type || indicator.object == m_object;
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
    const Levels levels{sign.measure, sign.when, sign.level, std::nullopt, 0, 0};
    for (const Indicator& indicator : numbers) {
        const auto number = indicator.name == sign.number && isAbout(sign, target, indicator)
            ? measured(levels, indicator)
            : std::nullopt;
        const auto best = seen.value.real();
        const bool isFurther = number && (!best || (sign.when == Rule::When::Above ? *number > *best : *number < *best));
        if (!isFurther)
            continue;
        seen.holds = severityOf(levels, *number, Severity::Ok) == Severity::Ok ? Holds::No : Holds::Yes;
        seen.target = target;
        seen.object = indicator.object;
        seen.isGuess = isGuess(sign, indicator);
        seen.value = *number;
        seen.unit = sign.measure == Rule::Measure::ShareOfLimit ? QStringLiteral("1") : indicator.unit;
    }
}

bool is(const SeenSign& seen, Holds holds)
{
    return seen.holds == holds;
}

qsizetype count(const QList<SeenSign>& signs, Holds holds)
{
    return std::ranges::count_if(signs, [=](const SeenSign& seen) { return is(seen, holds); });
}

/// Without what is only guessed.
qsizetype known(const QList<SeenSign>& signs, Holds holds)
{
    return std::ranges::count_if(signs, [=](const SeenSign& seen) { return is(seen, holds) && !seen.isGuess; });
}

Likelihood likelihoodOf(const QList<SeenSign>& needs, const QList<SeenSign>& any, const QList<SeenSign>& hints)
{
    if (known(needs, Holds::No) > 0 || (!any.isEmpty() && known(any, Holds::No) == any.size()))
        return Likelihood::RuledOut;
    const bool canBeShown = !needs.isEmpty() || !any.isEmpty();
    const bool isShown = known(needs, Holds::Yes) == needs.size() && (any.isEmpty() || known(any, Holds::Yes) > 0);
    if (canBeShown && isShown)
        return Likelihood::Likely;
    const QList<SeenSign> all = needs + any + hints;
    if (count(all, Holds::Yes) > 0)
        return Likelihood::Possible;
    return known(all, Holds::No) < all.size() ? Likelihood::Unknown : Likelihood::RuledOut;
}

} // namespace

qsizetype Explanation::held() const
{
    return count(signs, Holds::Yes);
}

QList<SeenSign> Explanation::missing() const
{
    QList<SeenSign> list;
    std::ranges::copy_if(signs, std::back_inserter(list), [](const SeenSign& seen) { return !is(seen, Holds::Yes); });
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

Explanation explain(const Pattern& pattern, const Picture& picture, const QString& target)
{
    return {pattern.name, target, Witness(picture, target, std::nullopt).ask(pattern.signs)};
}

QList<RootCause> rootCausesOf(const Patterns& patterns, const Finding& finding, const Picture& picture)
{
    const Witness witness(picture, finding.target, finding.object);
    QList<RootCause> causes;
    for (const Pattern& pattern : patterns) {
        if (!pattern.of.contains(finding.pattern))
            continue;
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
