// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebook.h"

#include "models/domain/glob.h"

#include <algorithm>
#include <utility>

namespace yagura {

Levels RuleBook::Entry::levelsAt(const QString& object) const
{
    if (byObject.empty())
        return levels;
    Levels here = levelsOf(rule);
    for (const ThresholdOverride& change : byObject) {
        if (fitsGlob(change.objectGlob, object))
            here = levelsWith(here, change);
    }
    return here;
}

RuleBook::RuleBook(Rules rules, QList<ThresholdOverride> overrides)
    : m_rules(std::move(rules))
    , m_overrides(std::move(overrides))
{
}

const RuleBook::Page& RuleBook::page(const QString& target)
{
    auto& mine = m_byTarget[target];
    if (!mine) {
        auto& shared = m_byFit[fitting(target)];
        if (!shared)
            shared = std::make_shared<const Page>(pageFor(target));
        mine = shared;
    }
    return *mine;
}

/// One character for each rule and override: whether it fits the target.
QByteArray RuleBook::fitting(const QString& target) const
{
    QByteArray fits;
    fits.reserve(m_rules.size() + m_overrides.size());
    for (const Rule& rule : m_rules)
        fits.append(fitsGlob(rule.targetGlob, target) ? '1' : '0');
    for (const ThresholdOverride& change : m_overrides)
        fits.append(fitsGlob(change.targetGlob, target) ? '1' : '0');
    return fits;
}

RuleBook::Page RuleBook::pageFor(const QString& target) const
{
    Page page;
    for (const Rule& rule : m_rules) {
        if (!fitsGlob(rule.targetGlob, target))
            continue;
        Entry entry{rule, levelsOf(rule), {}};
        for (const ThresholdOverride& change : m_overrides) {
            if (fitsIndicator(change, rule.indicator) && fitsGlob(change.targetGlob, target))
                entry.byObject.push_back(change);
        }
        const bool namesObject = std::ranges::any_of(
            entry.byObject, [](const ThresholdOverride& change) { return !change.objectGlob.isEmpty(); });
        if (!namesObject) {
            for (const ThresholdOverride& change : std::exchange(entry.byObject, {}))
                entry.levels = levelsWith(entry.levels, change);
        }
        page[rule.indicator].push_back(std::move(entry));
    }
    return page;
}

} // namespace yagura
