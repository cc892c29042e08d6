// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failurefindings.h"
#include "models/domain/glob.h"
#include "models/domain/levels.h"
#include "models/domain/rule.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using FindingsById = QHash<QString, const Finding*>;

/// A rule and the overrides that may touch it at one target, objects still to be asked.
struct RuleHere {
    const Rule* rule;
    std::vector<const ThresholdOverride*> overrides;
};

/// The rules of one target by indicator, so that an indicator meets only its own.
using RulesHere = QHash<QString, std::vector<RuleHere>>;

RulesHere rulesAt(const QString& target, const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    RulesHere here;
    for (const Rule& rule : rules) {
        if (!fitsGlob(rule.targetGlob, target))
            continue;
        RuleHere entry{&rule, {}};
        for (const ThresholdOverride& change : overrides) {
            if (change.indicator == rule.indicator && fitsGlob(change.targetGlob, target))
                entry.overrides.push_back(&change);
        }
        here[rule.indicator].push_back(std::move(entry));
    }
    return here;
}

QString objectName(const Indicator& indicator)
{
    return indicator.object ? indicator.object->name : QString();
}

Levels levelsFor(const RuleHere& here, const Indicator& indicator)
{
    Levels levels = levelsOf(*here.rule);
    for (const ThresholdOverride* change : here.overrides) {
        if (fitsGlob(change->objectGlob, objectName(indicator)))
            levels = levelsWith(levels, *change);
    }
    return levels;
}

QJsonObject argsOf(const Levels& levels, const Indicator& indicator, Severity severity, double number)
{
    const auto& threshold = severity == Severity::Critical ? levels.critical : levels.warning;
    QJsonObject args{
        {u"value"_s, indicator.value.toJson()},
        {u"limit"_s, indicator.limit.toJson()},
        {u"threshold"_s, Amount(threshold).toJson()},
        {u"object"_s, indicator.object ? QJsonValue(indicator.object->name) : QJsonValue()},
        {u"unit"_s, indicator.unit},
    };
    if (levels.measure == Rule::Measure::ShareOfLimit)
        args.insert("share"_L1, number);
    return args;
}

Finding findingOf(const QString& target, const Rule& rule, const Indicator& indicator)
{
    Finding finding;
    finding.rule = rule.name;
    finding.pattern = rule.pattern;
    finding.target = target;
    finding.object = indicator.object;
    finding.id = findingId(rule.pattern, rule.name, target, indicator.object);
    finding.code = rule.pattern + u'.' + rule.name;
    finding.runbook = rule.runbook;
    finding.evidence = {{indicator.name, indicator.object, indicator.value, indicator.limit, indicator.unit}};
    return finding;
}

std::optional<Finding> judged(const QString& target, const RuleHere& here, const Indicator& indicator,
                              const FindingsById& before)
{
    if (!fitsGlob(here.rule->objectGlob, objectName(indicator)))
        return std::nullopt;
    const Levels levels = levelsFor(here, indicator);
    const auto number = measured(levels, indicator);
    if (!number)
        return std::nullopt;

    Severity earlier = Severity::Ok;
    if (levels.clearMargin > 0) {
        const Finding* standing = before.value(findingId(here.rule->pattern, here.rule->name, target, indicator.object));
        earlier = standing ? standing->severity : Severity::Ok;
    }
    const Severity severity = severityOf(levels, *number, earlier);
    if (severity == Severity::Ok)
        return std::nullopt;

    Finding finding = findingOf(target, *here.rule, indicator);
    finding.severity = severity;
    finding.holdS = levels.holdS;
    finding.args = argsOf(levels, indicator, severity, *number);
    return finding;
}

/// Findings under construction: each id once, the worse one wins.
class Verdicts final {
public:
    Verdicts(const FindingsById& before, const Moment& now)
        : m_before(before)
        , m_now(now)
    {
    }

    void add(Finding finding)
    {
        const Finding* earlier = m_before.value(finding.id);
        if (earlier)
            finding.since = earlier->since;
        else if (!finding.since.utc.isValid())
            finding.since = m_now;
        finding.heldS = double(m_now.since(finding.since).count()) / 1000;

        const auto known = m_rows.constFind(finding.id);
        if (known == m_rows.constEnd()) {
            m_rows.insert(finding.id, m_findings.size());
            m_findings.append(std::move(finding));
        } else if (m_findings[*known].severity < finding.severity) {
            finding.evidence += m_findings[*known].evidence;
            m_findings[*known] = std::move(finding);
        }
    }

    QList<Finding> sorted() &&
    {
        std::ranges::sort(m_findings, [](const Finding& left, const Finding& right) {
            if (left.severity != right.severity)
                return left.severity > right.severity;
            return std::tie(left.since.boot, left.id) < std::tie(right.since.boot, right.id);
        });
        return std::move(m_findings);
    }

private:
    const FindingsById& m_before;
    Moment m_now;
    QList<Finding> m_findings;
    QHash<QString, qsizetype> m_rows;
};

void judgeValues(Verdicts& verdicts, const TargetState& state, const RulesHere& here, const FindingsById& before)
{
    for (const Indicator& indicator : state.good->indicators) {
        const auto rules = here.constFind(indicator.name);
        if (rules == here.constEnd())
            continue;
        for (const RuleHere& rule : *rules) {
            if (auto finding = judged(state.target.id, rule, indicator, before))
                verdicts.add(std::move(*finding));
        }
    }
}

} // namespace

QList<Finding> judge(const Rules& rules, const QList<ThresholdOverride>& overrides, const QList<TargetState>& targets,
                     const QList<Finding>& before, const Moment& now)
{
    FindingsById standing;
    standing.reserve(before.size());
    for (const Finding& finding : before)
        standing.insert(finding.id, &finding);

    const bool blind = isBlind(targets, now);
    Verdicts verdicts(standing, now);
    for (const TargetState& state : targets) {
        if (auto finding = failureFinding(state, blind)) {
            verdicts.add(std::move(*finding));
        } else if (state.good && !state.failure()) {
            judgeValues(verdicts, state, rulesAt(state.target.id, rules, overrides), standing);
            if (auto locked = ladderFinding(state, standing))
                verdicts.add(std::move(*locked));
        }
    }
    return std::move(verdicts).sorted();
}

} // namespace yagura
