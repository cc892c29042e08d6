// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/actiontokens.h"
#include "backends/actions/guardedaction.h"
#include "backends/credentials/findsecret.h"
#include "backends/errand/errands.h"
#include "models/ports/clock.h"
#include "models/ports/executor.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace yagura {

/// Acts from this process, each look and each act in a thread of its own that can be left to itself. Where a password
/// is not handed in it comes from `respond: {password_command}`, the keychain under "ID/respond", or libpq's own files.
///
/// While this lives it keeps one session of the responder's on each PostgreSQL target, looked after every minute: a
/// server whose connections are exhausted lets nobody new in, and that is when somebody must act.
class DirectExecutor final : public Executor {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds lookPatience {10'000};

    DirectExecutor(FindSecret findSecret, Clock clock, QObject* parent = nullptr);

    void setTargets(const QList<TargetConfig>& targets);

    bool canAct(const QString& action, const QString& target) const override;
    void preview(const ActionRequest& request, const SecretString& secret) override;
    void execute(const ActionRequest& request, const QByteArray& token, const SecretString& secret) override;

    /// Actions that were given up and whose threads have not come back.
    int missingWorkers() const { return m_errands.missing(); }

private:
    using Secret = std::optional<SecretString>;
    using TakeSecret = std::function<void(const Result<Secret>&)>;
    struct Ready {
        const GuardedAction* action = nullptr;
        TargetConfig target;
    };

    Result<Ready> readyFor(const ActionRequest& request) const;
    void findSecret(const TargetConfig& target, const SecretString& given, const TakeSecret& take);
    void look(const ActionRequest& request, const Ready& ready, const Secret& password, const Moment& begun);
    void act(const ActionRequest& request, const Ready& ready, const QJsonObject& seen, const Secret& password,
        const Moment& begun);
    void tell(const ActionRequest& request, const Ready& ready, const Result<ActionLook>& look);
    void conclude(const ActionRequest& request, ActionOutcome outcome);
    void keepSessions();
    void keepSession(const TargetConfig& target);
    void openSession(const TargetConfig& target);

    FindSecret m_findSecret;
    Clock m_clock;
    QHash<QString, TargetConfig> m_targets;
    ActionTokens m_tokens;
    QString m_running; ///< action_id of what is being done; empty: nothing is
    std::shared_ptr<postgresql::SessionShelf> m_sessions;
    QSet<QString> m_withoutSecret; ///< targets whose password no source gave
    QTimer m_everyMinute;
    Errands m_errands;
};

} // namespace yagura
