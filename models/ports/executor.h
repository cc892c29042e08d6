// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/action.h"
#include "models/domain/result.h"
#include "models/ports/vault.h"

#include <QObject>

namespace yagura {

/// Changes live systems, with the responder's own credential, straight from here to the target. Only ever made in
/// Respond mode: in Observe mode there is no object of this type. Lives in the gui thread and never blocks it.
class Executor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the configuration has a `respond:` for that target and an action of that name is known for its system.
    virtual bool canAct(const QString& action, const QString& target) const = 0;
    /// Looks, with the responder's credential, what it would hit. One previewed() follows within ten seconds. Errors,
    /// besides those of connecting: "action.unknown", "action.no_credential", "action.refused" with a "reason" (a
    /// code).
    virtual void preview(const yagura::ActionRequest& request, const yagura::SecretString& secret) = 0;
    /// Does it, when what `token` stands for is still so. One executed() follows within thirty seconds (moving
    /// messages: five minutes). One at a time: a second one is refused while one runs.
    virtual void execute(
        const yagura::ActionRequest& request, const QByteArray& token, const yagura::SecretString& secret)
        = 0;

signals:
    void previewed(const QString& actionId, const yagura::Result<yagura::ActionPreview>& preview);
    void executed(const QString& actionId, const yagura::ActionOutcome& outcome);
};

} // namespace yagura
