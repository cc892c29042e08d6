// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/action.h"
#include "models/domain/severity.h"

namespace yagura {

/// "End session 48213 on orders-db"; an action that is not known is named by its id.
QString titleOfAction(const ActionRequest& request);

/// What would be sent, what it hits, whom it frees and what undoes it, as plain lines.
QString previewText(const ActionPreview& preview);

/// Where an action is on its way; at most one is true, none: it has ended, or not begun.
struct ActionStage {
    bool isPreviewing = false;
    bool isReady = false;
    bool isRecording = false;
    bool isRunning = false;
    bool isVerifying = false;
};

struct ActionStateWords {
    QString sentence;
    Severity severity = Severity::Ok;
};
ActionStateWords stateWords(const ActionStage& stage, const std::optional<Failure>& failure,
    const std::optional<ActionOutcome>& outcome, Answer verified);

} // namespace yagura
