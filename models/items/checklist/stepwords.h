// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"

namespace yagura {

/// What kind of step it is, in a word or two: "look", "decision", "by hand", "change", "wait", "message".
QString stepKindText(const RunbookStep& step);

/// "to do", "open", "done", "skipped", "left out".
QString stepStateText(StepState state, bool isPassedOver);

/// How a step ended: "ok", "found the cause", "failed", "Yes", "skipped: no access". Empty while it has not.
QString outcomeText(const RunbookStep& step, const StepProgress& progress);

/// Who ended it and when, in the time of the reader: "Sato 03:04". Nobody is Yagura itself.
QString whoWhenText(const QString& who, const QDateTime& utc);

/// The command of a step, filled in and quoted, for a shell; exactly what a copy button copies. Empty: it has none.
QString commandOf(const ManualStep& step);

/// Whether what would be pasted is not what is seen: control, bidi and zero-width characters, tabs, and breaks of lines
/// that would run the first one at once.
bool hasHiddenCharacters(const QString& command);

/// What may be copied of a command: without the end of a line, so that a paste runs nothing by itself.
QString copyableCommand(const QString& command);

/// Why a change cannot be made now: Observe mode, or no credential for it. Empty when it can.
QString lockText(bool isResponding, bool canAct, const QString& target);

/// What a change needs: "queue", "connection", "limit".
QString argumentText(const QString& argument);

/// What became of a change: "done", "refused: it is no longer there", …
QString changeOutcomeText(const QString& outcome);

} // namespace yagura
