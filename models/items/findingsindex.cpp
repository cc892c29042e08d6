// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingsindex.h"

#include <algorithm>

namespace yagura {

namespace {

QString objectKey(const QString& target, const ObjectRef& object)
{
    return target + u'\0' + object.type + u'\0' + object.name;
}

} // namespace

FindingsIndex::FindingsIndex(PicturePtr picture) : m_picture(std::move(picture))
{
    // Findings come worst first, so the first of an object is its worst.
    for (const Finding& finding : m_picture->findings) {
        m_byTarget[finding.target].append(&finding);
        if (finding.object) {
            const QString key = objectKey(finding.target, *finding.object);
            if (!m_byObject.contains(key))
                m_byObject.insert(key, &finding);
        }
    }
}

const Finding* FindingsIndex::worst(const QString& target) const
{
    const auto found = m_byTarget.constFind(target);
    return found == m_byTarget.constEnd() ? nullptr : found->first();
}

const Finding* FindingsIndex::worst(const QString& target, const ObjectRef& object) const
{
    return m_byObject.value(objectKey(target, object), nullptr);
}

const Finding* FindingsIndex::ofRule(const QString& target, const QString& rule) const
{
    const auto findings = m_byTarget.value(target);
    const auto found = std::ranges::find_if(findings, [&](const Finding* finding) { return finding->rule == rule; });
    return found == findings.end() ? nullptr : *found;
}

Severity FindingsIndex::severity(const TargetState& state) const
{
    if (const Finding* finding = worst(state.target.id))
        return finding->severity;
    return state.freshness(m_picture->now) == Freshness::Live ? Severity::Ok : Severity::Unknown;
}

} // namespace yagura
