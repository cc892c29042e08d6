// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/guardedaction.h"

namespace yagura {

struct SeenSession;

/// A signal to one session of a PostgreSQL server. The statement that sends it looks for the very session that was
/// previewed, and runs in a read-only transaction: signals are all that it can do. Afterwards it is watched for up to
/// five seconds whether the signal worked.
class SessionSignal : public GuardedAction {
public:
    bool canAct(const TargetConfig& target) const final;
    Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const final;
    ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const final;

protected:
    /// Names of statements in resources/sql/actions, and of what they say.
    struct Words {
        const char* signal; ///< sends it
        const char* check; ///< counts what it should have ended
        QString done; ///< the fact that the server took it: "terminated"
        QString ended; ///< the fact that it worked: "gone"
        QString notEnded; ///< the code when it did not within five seconds
    };

private:
    virtual Words words() const = 0;
    /// What its statements are given, of what was seen.
    virtual QList<QByteArray> valuesOf(const QJsonObject& seen) const = 0;
    virtual std::optional<Failure> objectionTo(const SeenSession& session) const = 0;

    ActionOutcome signal(postgresql::ReadSession& session, const QJsonObject& seen, Errand& errand) const;
    bool hasEnded(postgresql::ReadSession& session, const QJsonObject& seen, Errand& errand) const;
};

} // namespace yagura
