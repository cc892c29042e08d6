// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QList>
#include <QString>

namespace yagura {

/// What a question about a moment is answered with. Unknown: a number that it needs is not known, or not fresh.
enum class Answer { Yes, No, Unknown };
QString answerName(Answer answer); ///< "yes", "no", "unknown"
std::optional<Answer> answerFromName(const QString& name);

/// A question that a picture answers by itself: every condition holds. Conditions name their target and object as text
/// with no placeholder left in it; filling them in is the business of whoever starts a checklist.
struct Predicate {
    struct Condition {
        enum class Kind {
            Number, ///< an indicator is beyond a level
            Finding, ///< a finding whose id begins so stands; with `isClear`: none does, and its target is live. A
                     ///< target's name counts whole: "…@orders-db" does not mean orders-db-2
        };

        Kind kind = Kind::Number;
        QString target; ///< of a number
        QString indicator; ///< of a number
        QString objectGlob; ///< of a number; empty: any object, and the worst of them counts
        Rule::Measure measure = Rule::Measure::Value;
        Rule::When when = Rule::When::Above;
        double level = 0; ///< in the indicator's unit, or a share
        QString finding; ///< of a finding: the beginning of its id
        bool isClear = false;

        bool operator==(const Condition&) const = default;
    };

    QList<Condition> all; ///< none: never answered by itself
    std::chrono::seconds heldFor {0}; ///< so long without a break, before it is Yes

    bool isEmpty() const { return all.isEmpty(); }
    bool operator==(const Predicate&) const = default;
};

/// What speaks for the answer, so that people can check it.
struct PredicateState {
    Answer answer = Answer::Unknown;
    QList<Evidence> evidence; ///< one per condition on a number, in their order; unknown amounts stay unknown
    std::chrono::milliseconds held {0}; ///< how long every condition has held without a break

    bool operator==(const PredicateState&) const = default;
};

/// Answers one predicate again and again and remembers since when it holds. An unknown moment, or one in which nobody
/// looked, breaks no hold when it lasts less than liveFor() of its targets, and starts none. While all holds, but for
/// less than `heldFor`, the answer is No when the beginning was seen, and Unknown when it may have held for longer.
/// Used from one thread; asked with the picture's own time.
class PredicateWatch final {
public:
    explicit PredicateWatch(Predicate predicate);

    const Predicate& predicate() const { return m_predicate; }
    const PredicateState& look(const Picture& picture);
    const PredicateState& state() const { return m_state; }

private:
    Predicate m_predicate;
    PredicateState m_state;
    std::optional<Moment> m_since; ///< every condition holds since then
    std::optional<Moment> m_lastYes; ///< the newest look at which every condition held
    std::optional<Moment> m_lastNo; ///< the newest look at which one surely did not
    bool m_isBeginSeen = false; ///< it did not hold just before m_since
};

/// One look, without a hold. Pure.
PredicateState answerOf(const Predicate& predicate, const Picture& picture);

} // namespace yagura
