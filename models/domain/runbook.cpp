// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runbook.h"

#include "models/domain/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array typeNames {
    Named {ParameterType::Target, "target"},
    Named {ParameterType::Host, "host"},
    Named {ParameterType::Queue, "queue"},
    Named {ParameterType::Path, "path"},
    Named {ParameterType::Identifier, "identifier"},
    Named {ParameterType::Integer, "integer"},
    Named {ParameterType::Duration, "duration"},
    Named {ParameterType::Choice, "choice"},
};

constexpr std::array originNames {
    Named {RunbookOrigin::Shipped, "shipped"},
    Named {RunbookOrigin::Team, "team"},
    Named {RunbookOrigin::User, "user"},
};

/// In the order of RunbookStep::Content.
constexpr std::array stepKindNames {"evidence", "observe", "decide", "manual", "change", "wait", "communicate"};
static_assert(stepKindNames.size() == std::variant_size_v<RunbookStep::Content>);

/// What fits of a match, or nothing when an entry of it does not.
std::optional<RunbookFit> fitOf(const RunbookMatch& match, const Finding& finding, const QStringList& causes)
{
    const QString fullRule = finding.pattern + u'.' + finding.rule;
    const auto isSeen = [&](const QString& cause) { return causes.contains(cause); };
    struct Part {
        const QStringList& wanted;
        bool isThere;
        int score;
        QString word;
    };
    const Part parts[] = {
        {match.rules, match.rules.contains(finding.rule) || match.rules.contains(fullRule), 4, u"rule"_s},
        {match.causes, std::ranges::any_of(match.causes, isSeen), 2, u"cause"_s},
        {match.patterns, match.patterns.contains(finding.pattern), 1, u"pattern"_s},
    };
    RunbookFit fit;
    for (const Part& part : parts) {
        if (part.wanted.isEmpty())
            continue;
        if (!part.isThere)
            return std::nullopt;
        fit.score += part.score;
        fit.because.append(part.word);
    }
    return fit;
}

std::optional<RunbookFit> fitOf(const Runbook& runbook, const Finding& finding, const QStringList& causes)
{
    std::optional<RunbookFit> best;
    for (const RunbookMatch& match : runbook.matches) {
        const auto fit = fitOf(match, finding, causes);
        if (fit && (!best || fit->score > best->score))
            best = fit;
    }
    if (!runbook.id.isEmpty() && runbook.id == finding.runbook) {
        best = best.value_or(RunbookFit {});
        best->score += 100;
        best->because.prepend(u"runbook"_s);
    }
    if (best)
        best->runbook = runbook.id;
    return best;
}

} // namespace

QString parameterTypeName(ParameterType type)
{
    return nameIn(typeNames, type);
}

std::optional<ParameterType> parameterTypeFromName(const QString& name)
{
    return valueIn(typeNames, name);
}

QString runbookOriginName(RunbookOrigin origin)
{
    return nameIn(originNames, origin);
}

QString RunbookStep::kindName() const
{
    return QString::fromLatin1(stepKindNames.at(content.index()));
}

const RunbookStep* Runbook::step(const QString& wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &RunbookStep::id);
    return found == steps.end() ? nullptr : &*found;
}

QList<RunbookFit> fittingRunbooks(const Runbooks& runbooks, const Finding& finding, const QStringList& causes)
{
    QList<RunbookFit> fits;
    for (const Runbook& runbook : runbooks) {
        if (auto fit = fitOf(runbook, finding, causes))
            fits.append(*std::move(fit));
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &RunbookFit::score);
    return fits;
}

} // namespace yagura
