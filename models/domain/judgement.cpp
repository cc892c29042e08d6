// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/judgement.h"

#include "models/domain/glob.h"
#include "models/domain/normalband.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString objectName(const Indicator& indicator)
{
    return indicator.object ? indicator.object->name : QString();
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

Evidence evidenceOf(const Indicator& indicator)
{
    return {indicator.name, indicator.object, indicator.value, indicator.limit, indicator.unit};
}

/// One target under its rules.
class Bench final {
public:
    Bench(const TargetState& state, const RuleBook::Page& rules, const KnownPast& past, const Listener& listener)
        : m_state(state), m_rules(rules), m_past(past), m_listener(listener)
    {
    }

    void hear(const Indicators& indicators)
    {
        for (const Indicator& indicator : indicators) {
            const auto entries = m_rules.constFind(indicator.name);
            if (entries == m_rules.constEnd())
                continue;
            for (const RuleBook::Entry& entry : *entries)
                judge(entry, indicator);
        }
    }

private:
    void judge(const RuleBook::Entry& entry, const Indicator& indicator);
    Condition conditionOf(const RuleBook::Entry& entry, const Levels& levels, const Indicator& indicator,
                          Severity severity) const;
    QString idOf(const Rule& rule, const Indicator& indicator) const
    {
        return findingId(rule.pattern, rule.name, m_state.target.id, indicator.object);
    }
    Severity severityAt(const Rule& rule, const Levels& levels, const Indicator& indicator, double number) const;
    const Indicator* second(const Rule& rule, const Indicator& indicator);
    std::optional<Onset> onset(const Indicator& indicator, Rule::When when) const;

    const TargetState& m_state;
    const RuleBook::Page& m_rules;
    const KnownPast& m_past;
    const Listener& m_listener;
    QHash<std::pair<QString, QString>, const Indicator*> m_byName; ///< of the reading; made when a rule has a gate
};

/// The way back is longer by the margin, so only a number that is good but near asks for what was before.
Severity Bench::severityAt(const Rule& rule, const Levels& levels, const Indicator& indicator, double number) const
{
    const Severity now = severityOf(levels, number, Severity::Ok);
    if (levels.clearMargin <= 0 || severityOf(levels, number, Severity::Critical) == now)
        return now;
    return severityOf(levels, number, m_listener.levelOf(idOf(rule, indicator)));
}

/// The gate's number, of the same object.
const Indicator* Bench::second(const Rule& rule, const Indicator& indicator)
{
    if (m_byName.isEmpty()) {
        for (const Indicator& each : m_state.good->indicators)
            m_byName.insert({each.name, objectName(each)}, &each);
    }
    return m_byName.value({rule.gate->indicator, objectName(indicator)});
}

std::optional<Onset> Bench::onset(const Indicator& indicator, Rule::When when) const
{
    const auto left = m_past.bands ? m_past.bands->leftSince(m_state.target.id, indicator, when) : std::nullopt;
    return left ? std::optional(Onset{*left, Onset::Source::LeftBand}) : std::nullopt;
}

void Bench::judge(const RuleBook::Entry& entry, const Indicator& indicator)
{
    const Rule& rule = entry.rule;
    if (!rule.objectGlob.isEmpty() && !fitsGlob(rule.objectGlob, objectName(indicator)))
        return;
    const Levels levels = entry.byObject.empty() ? entry.levels : entry.levelsAt(objectName(indicator));
    const auto number = measured(levels, indicator);
    Severity severity = number ? severityAt(rule, levels, indicator, *number) : Severity::Ok;
    if (severity == Severity::Ok)
        return;
    const Indicator* gate = rule.gate ? second(rule, indicator) : nullptr;
    if (rule.gate)
        severity = gate ? std::min(severity, yagura::severityAt(*rule.gate, *gate)) : Severity::Ok;
    if (severity == Severity::Ok || (!gate && m_listener.goesOn(idOf(rule, indicator), severity, indicator)))
        return;

    Condition condition = conditionOf(entry, levels, indicator, severity);
    condition.finding.args = argsOf(levels, indicator, severity, *number);
    if (gate)
        condition.finding.evidence.append(evidenceOf(*gate));
    m_listener.holds(std::move(condition));
}

Condition Bench::conditionOf(const RuleBook::Entry& entry, const Levels& levels, const Indicator& indicator,
                             Severity severity) const
{
    Condition condition;
    Finding& finding = condition.finding;
    finding.rule = entry.rule.name;
    finding.pattern = entry.rule.pattern;
    finding.severity = severity;
    finding.target = m_state.target.id;
    finding.object = indicator.object;
    finding.id = idOf(entry.rule, indicator);
    finding.holdS = levels.holdS;
    finding.code = finding.pattern + u'.' + finding.rule;
    finding.evidence = {evidenceOf(indicator)};
    finding.runbook = entry.rule.runbook;
    finding.onset = onset(indicator, levels.when);
    condition.warning = levels.warning;
    condition.readAt = m_state.good->readAt.boot;
    return condition;
}

} // namespace

void judgeValues(const TargetState& state, const RuleBook::Page& rules, const KnownPast& past, const Listener& listener)
{
    Bench bench(state, rules, past, listener);
    bench.hear(state.good->indicators);
    const auto derived = past.derived ? past.derived->constFind(state.target.id) : DerivedIndicators::const_iterator();
    if (past.derived && derived != past.derived->constEnd())
        bench.hear(*derived);
}

} // namespace yagura
