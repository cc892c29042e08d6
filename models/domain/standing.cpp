// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standing.h"

#include "models/domain/targetstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

std::chrono::milliseconds Standing::hold() const
{
    return std::chrono::milliseconds(qint64(m_condition.finding.holdS * 1000));
}

void Standing::begin(const Condition& condition, const Moment& now)
{
    const Finding& finding = condition.finding;
    m_since = finding.since.utc.isValid() ? finding.since : now;
    m_firstRead = condition.readAt;
    m_onset = finding.onset;
    if (!m_onset && !finding.evidence.isEmpty())
        m_onset = Onset{m_since, Onset::Source::CrossedThreshold};
}

void Standing::take(Condition condition, const Moment& now, Holds holds)
{
    if (m_level == Severity::Ok) {
        if (!m_stands)
            begin(condition, now);
        m_turns.push_back(now.boot);
        m_lastTurn = now.boot;
        m_chatter += m_chatter > 0 ? 1 : 0;
    }
    if (condition.finding.severity == Severity::Critical && m_level != Severity::Critical)
        m_firstCritical = condition.readAt;
    m_level = condition.finding.severity;
    m_condition = std::move(condition);
    see(now, holds);
}

bool Standing::goesOn(Severity severity, const Indicator& indicator, const Moment& now, Holds holds,
                      std::chrono::milliseconds readAt)
{
    const auto& evidence = m_condition.finding.evidence;
    if (m_level != severity || evidence.size() != 1 || evidence[0].value != indicator.value
        || evidence[0].limit != indicator.limit)
        return false;
    m_condition.readAt = readAt;
    see(now, holds);
    return true;
}

void Standing::see(const Moment& now, Holds holds)
{
    m_blurredSince.reset();
    m_hidden = false;
    m_stands = m_stands || holds == Holds::Reported || m_condition.readAt - m_firstRead >= hold();
    countTurns(now);
}

void Standing::miss(std::chrono::milliseconds readAt, const Moment& now, Holds holds)
{
    if (m_level != Severity::Ok) {
        m_level = Severity::Ok;
        m_firstGood = readAt;
        m_lastTurn = now.boot;
    }
    m_blurredSince.reset();
    m_hidden = false;
    countTurns(now);
    const auto clear = holds == Holds::Reported ? std::chrono::milliseconds(0)
                                                : std::min<std::chrono::milliseconds>(hold(), longestClear);
    if (m_chatter == 0 && readAt - m_firstGood >= clear)
        m_stands = false;
    m_isForgotten = !m_stands && m_turns.empty();
}

// For as long as the last value of a target that fails is shown, what it said may be said again.
void Standing::blur(const Moment& now, bool isShown)
{
    m_hidden = !isShown;
    m_blurredSince = m_blurredSince.value_or(now.boot);
    countTurns(now);
    m_isForgotten = now.boot - *m_blurredSince > lastValueKept;
}

void Standing::countTurns(const Moment& now)
{
    std::erase_if(m_turns, [&](std::chrono::milliseconds turn) { return now.boot - turn > chatterSpan; });
    if (m_chatter == 0 && m_stands && m_turns.size() >= chatterTurns)
        m_chatter = int(m_turns.size());
    if (m_chatter > 0 && now.boot - m_lastTurn >= chatterQuiet)
        m_chatter = 0;
}

Standing Standing::of(const Finding& finding)
{
    Standing standing;
    standing.m_condition = {finding, std::nullopt, finding.since.boot};
    standing.m_level = finding.severity;
    standing.m_since = finding.since;
    standing.m_onset = finding.onset;
    standing.m_firstRead = finding.since.boot;
    standing.m_firstCritical = finding.since.boot;
    standing.m_stands = true;
    return standing;
}

/// A worse level must hold as long as the finding itself had to.
Severity Standing::severity(Holds holds) const
{
    const Severity level = m_condition.finding.severity;
    const bool isMilderKnown = level == Severity::Critical && m_condition.warning;
    if (holds == Holds::Reported || !isMilderKnown || m_condition.readAt - m_firstCritical >= hold())
        return level;
    return Severity::Warning;
}

Finding Standing::shown(const Moment& now, Holds holds) const
{
    Finding finding = m_condition.finding;
    finding.since = m_since;
    finding.heldS = double(now.since(m_since).count()) / 1000;
    finding.onset = m_onset;
    finding.severity = severity(holds);
    if (finding.severity != m_condition.finding.severity)
        finding.args.insert("threshold"_L1, *m_condition.warning);
    if (m_chatter > 0)
        finding.args.insert("chatter"_L1, m_chatter);
    return finding;
}

} // namespace yagura
