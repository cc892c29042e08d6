// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturemaker.h"

namespace yagura {

PictureMaker::PictureMaker(Holds holds, const QString& hostName) : m_judge(holds), m_hostName(hostName) { }

void PictureMaker::configure(const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    m_rules = rules;
    m_judge.configure(rules, overrides);
    QSet<QString> ruled;
    for (const Rule& rule : rules)
        ruled.insert(rule.indicator);
    m_bands.setIndicators(ruled);
}

Picture PictureMaker::make(const QList<TargetState>& targets, const Moment& now)
{
    Picture picture;
    picture.now = now;
    picture.targets = targets;
    picture.rules = m_rules;
    judge(picture);
    lookForShared(targets);
    putMarks(picture);
    explain(picture);
    return picture;
}

// The past comes first, so that a value that leaves its band is known to have left it when its rule is asked.
void PictureMaker::judge(Picture& picture)
{
    m_bands.append(picture.targets, m_findings);
    m_fills.append(picture.targets);
    const DerivedIndicators derived = m_fills.indicators();
    m_findings = m_judge.judge(picture.targets, picture.now, {&derived, &m_bands});
    picture.findings = m_findings;
    picture.forecasts = m_fills.forecasts();
}

// A new graph only when something new is shared: it is dear to make, and pages arrange themselves by it.
void PictureMaker::lookForShared(const QList<TargetState>& targets)
{
    if (!m_written)
        return;
    const QList<SharedResource> shared = sharedResources(targets, m_written->graph, m_hostName);
    if (shared != m_services->shared)
        m_services = ServiceMap::of(m_written->graph, shared);
}

void PictureMaker::putMarks(Picture& picture)
{
    static const ServiceGraph nobody;
    m_marks.look(picture.targets);
    picture.marks = m_marks.marks(picture.now);
    picture.observed = m_observed.look(picture.targets, m_services ? m_services->graph : nobody, picture.now);
}

void PictureMaker::explain(Picture& picture) const
{
    if (!m_services)
        return;
    auto result = analysed(
        picture.findings, m_services->graph, {picture.targets, changeMarks(picture.marks), picture.now});
    picture.findings = std::move(result.findings);
    picture.impact = std::move(result.impact);
    picture.services = m_services;
}

} // namespace yagura
