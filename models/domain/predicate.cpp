// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/predicate.h"

#include "models/domain/levels.h"
#include "models/domain/livenumbers.h"
#include "models/domain/names.h"

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::array answerNames {
    Named {Answer::Yes, "yes"},
    Named {Answer::No, "no"},
    Named {Answer::Unknown, "unknown"},
};

struct SeenNumber {
    Answer answer = Answer::Unknown;
    Evidence evidence;
};

/// The one that is furthest beyond the level speaks for all. While one of them is unknown, nobody can say No.
SeenNumber seen(const Predicate::Condition& condition, const Picture& picture)
{
    const Levels levels {condition.measure, condition.when, std::nullopt, condition.level, 0, 0};
    SeenNumber seen;
    seen.evidence.indicator = condition.indicator;
    std::optional<double> furthest;
    bool isOneUnknown = false;
    for (const LiveNumber& live : liveNumbers(picture, condition.target, condition.indicator, condition.objectGlob)) {
        const Indicator& indicator = live.number;
        const auto number = live.freshness == Freshness::Live ? measured(levels, indicator) : std::nullopt;
        isOneUnknown = isOneUnknown || !number;
        if (seen.evidence.unit.isEmpty())
            seen.evidence.unit = indicator.unit;
        const bool isFurther = number
            && (!furthest || (condition.when == Rule::When::Above ? *number > *furthest : *number < *furthest));
        if (!isFurther)
            continue;
        furthest = number;
        seen.evidence = {indicator.name, indicator.object, indicator.value, indicator.limit, indicator.unit};
    }
    if (!furthest)
        return seen;
    if (severityOf(levels, *furthest, Severity::Ok) != Severity::Ok)
        seen.answer = Answer::Yes;
    else
        seen.answer = isOneUnknown ? Answer::Unknown : Answer::No;
    return seen;
}

/// "orders-db" of "database.unreachable@orders-db/…"; empty when the beginning of the id names no target.
QString targetIn(const QString& finding)
{
    return finding.section(u'@', 1).section(u'/', 0, 0);
}

bool begins(const QString& id, const QString& beginning)
{
    if (!id.startsWith(beginning))
        return false;
    const bool isWhole = id.size() == beginning.size() || !beginning.contains(u'@');
    return isWhole || beginning.endsWith(u'@') || beginning.endsWith(u'/') || id[beginning.size()] == u'/';
}

bool isLive(const Picture& picture, const QString& target)
{
    const auto live = [&](const TargetState& state) { return state.freshness(picture.now) == Freshness::Live; };
    if (target.isEmpty())
        return !picture.targets.isEmpty() && std::ranges::all_of(picture.targets, live);
    const TargetState* state = picture.target(target);
    return state && live(*state);
}

/// That nothing stands says something only while somebody sees the target.
Answer findingAnswer(const Predicate::Condition& condition, const Picture& picture)
{
    const bool stands = std::ranges::any_of(
        picture.findings, [&](const Finding& finding) { return begins(finding.id, condition.finding); });
    if (stands)
        return condition.isClear ? Answer::No : Answer::Yes;
    if (!isLive(picture, targetIn(condition.finding)))
        return Answer::Unknown;
    return condition.isClear ? Answer::Yes : Answer::No;
}

Answer both(Answer left, Answer right)
{
    if (left == Answer::No || right == Answer::No)
        return Answer::No;
    return left == Answer::Unknown || right == Answer::Unknown ? Answer::Unknown : Answer::Yes;
}

/// How long nobody needs to know before a hold is broken: as long as the quickest of its targets counts as live.
std::chrono::milliseconds patienceFor(const Predicate& predicate, const Picture& picture)
{
    std::optional<std::chrono::milliseconds> patience;
    for (const Predicate::Condition& condition : predicate.all) {
        const bool isNumber = condition.kind == Predicate::Condition::Kind::Number;
        const QString target = isNumber ? condition.target : targetIn(condition.finding);
        for (const TargetState& state : picture.targets) {
            if (target.isEmpty() || state.target.id == target)
                patience = std::min(patience.value_or(24h), liveFor(state.target.every));
        }
    }
    return patience.value_or(liveFor(0ms));
}

} // namespace

QString answerName(Answer answer)
{
    return nameIn(answerNames, answer);
}

std::optional<Answer> answerFromName(const QString& name)
{
    return valueIn(answerNames, name);
}

PredicateState answerOf(const Predicate& predicate, const Picture& picture)
{
    PredicateState state;
    if (predicate.isEmpty())
        return state;
    state.answer = Answer::Yes;
    for (const Predicate::Condition& condition : predicate.all) {
        if (condition.kind == Predicate::Condition::Kind::Finding) {
            state.answer = both(state.answer, findingAnswer(condition, picture));
            continue;
        }
        const SeenNumber number = seen(condition, picture);
        state.answer = both(state.answer, number.answer);
        state.evidence.append(number.evidence);
    }
    return state;
}

PredicateWatch::PredicateWatch(Predicate predicate) : m_predicate(std::move(predicate)) { }

const PredicateState& PredicateWatch::look(const Picture& picture)
{
    const Moment& now = picture.now;
    m_state = answerOf(m_predicate, picture);
    const auto patience = patienceFor(m_predicate, picture);
    const bool isTorn = m_lastYes && now.since(*m_lastYes) >= patience;
    if (isTorn || m_state.answer == Answer::No)
        m_since.reset();
    if (m_state.answer == Answer::No)
        m_lastNo = now;
    if (m_state.answer == Answer::Yes) {
        if (!m_since)
            m_isBeginSeen = m_lastNo && now.since(*m_lastNo) < patience;
        m_since = m_since.value_or(now);
        m_lastYes = now;
    }
    m_state.held = m_since ? m_lastYes->since(*m_since) : 0ms;
    if (m_state.answer == Answer::Yes && m_state.held < m_predicate.heldFor)
        m_state.answer = m_isBeginSeen ? Answer::No : Answer::Unknown;
    return m_state;
}

} // namespace yagura
