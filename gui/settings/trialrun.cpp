// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/trialrun.h"

#include <utility>

namespace yagura {

TrialRun::TrialRun(TargetSettings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(&m_settings, &TargetSettings::tried, this, &TrialRun::take);
}

void TrialRun::start(const TargetDraft& draft)
{
    m_isWanted = true;
    if (m_isUnderWay) {
        m_next = draft;
        return;
    }
    m_isUnderWay = true;
    m_settings.tryOut(draft);
}

void TrialRun::giveUp()
{
    m_isWanted = false;
    m_next.reset();
}

void TrialRun::take(const TargetTrial& trial)
{
    if (!m_isUnderWay)
        return;
    m_isUnderWay = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
    else if (std::exchange(m_isWanted, false))
        emit ended(trial);
}

} // namespace yagura
