// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/errand/errandworker.h"
#include "backends/postgresql/sessionshelf.h"
#include "models/domain/action.h"
#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace yagura {

/// What an action works with: in a thread of its own that may block and has an event loop.
struct ActionHand {
    const TargetConfig& target; ///< with its `respond:`
    const std::optional<SecretString>& password; ///< of the responder's login
    postgresql::SessionShelf& sessions; ///< of the responder's logins, by target
    Errand& errand;
};

/// What was found by looking.
struct ActionLook {
    ActionPreview preview; ///< without token and isProduction
    QJsonObject seen; ///< what it would hit, exactly enough to tell it from anything else at the click
};

/// One kind of guarded change. Has no state: one object serves all threads.
class GuardedAction {
public:
    virtual ~GuardedAction() = default;

    /// Whether the target's `respond:` gives what this needs.
    virtual bool canAct(const TargetConfig& target) const = 0;
    /// Looks only. "action.refused" with a "reason" when it may not be done.
    virtual Result<ActionLook> look(const ActionRequest& request, ActionHand& hand) const = 0;
    /// Does it, if what it hits is still what was `seen`, which is looked at in the same breath.
    virtual ActionOutcome act(const ActionRequest& request, const QJsonObject& seen, ActionHand& hand) const = 0;
    /// The whole time for act().
    virtual std::chrono::milliseconds patience() const { return std::chrono::seconds(30); }
};

/// "action.refused" {reason, …}
Failure actionRefused(const QString& reason, QJsonObject args = {});
/// "action.bad_argument" {argument}
Failure badArgument(const QString& name);

/// Nothing was sent.
ActionOutcome refusedOutcome(const Failure& failure);
/// The other side said no.
ActionOutcome failedOutcome(const Failure& failure);
/// Sent, and nobody knows.
ActionOutcome unknownOutcome(const Failure& failure);

} // namespace yagura
