// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/executor.h"

namespace yagura::testing {

/// An executor that does nothing but remember, and says what the test hands it.
class HandExecutor final : public Executor {
    Q_OBJECT

public:
    bool canAct(const QString&, const QString&) const override { return true; }
    void preview(const ActionRequest& request, const SecretString&) override { previewedIds.append(request.actionId); }
    void execute(const ActionRequest& request, const QByteArray& token, const SecretString&) override
    {
        executedIds.append(request.actionId);
        tokens.append(token);
    }
    void answerPreview(const Result<ActionPreview>& preview) { emit previewed(previewedIds.last(), preview); }
    void answerExecution(const ActionOutcome& outcome) { emit executed(executedIds.last(), outcome); }

    QStringList previewedIds;
    QStringList executedIds;
    QList<QByteArray> tokens;
};

} // namespace yagura::testing
