// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"

namespace yagura {

/// Rules to findings, with memory: looks at picture after picture and knows since when a rule holds, whether it has held
/// long enough, and whether it chatters. A value: copied, it goes on as two. Handed the time; used from one thread.
class Judge final {
public:
    explicit Judge(Holds holds);

    /// Other rules; what stands goes on standing if they still say so.
    void configure(const Rules& rules, const QList<ThresholdOverride>& overrides);
    /// Goes on from a picture before.
    void remember(const QList<Finding>& findings);

    /// What stands now: worst first, then by since, then by id.
    QList<Finding> judge(const QList<TargetState>& targets, const Moment& now, const KnownPast& past = {});

private:
    /// What may be said of a target's findings that do not hold by a reading of this picture.
    struct Outlook {
        enum class Sight { Clear, Blurred, Hidden };

        Sight sight = Sight::Clear;
        std::chrono::milliseconds readAt {0};
    };
    struct Remembered {
        Standing standing;
        qint64 heldInRound = 0;
    };

    Listener listenerAt(const TargetState& state, const Moment& now);
    Outlook look(const TargetState& state, bool blind, const Moment& now, const KnownPast& past);
    void take(Condition condition, const Moment& now);
    void settle(const QHash<QString, Outlook>& outlooks, const Moment& now);
    QList<Finding> shown(const Moment& now) const;

    Holds m_holds;
    RuleBook m_book;
    QHash<QString, Remembered> m_remembered; ///< by finding id
    qint64 m_round = 0;
    bool m_isNewBook = false; ///< what stands may stand by other levels
};

} // namespace yagura
