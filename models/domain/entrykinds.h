// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The words of RecordEntry::kind with the args that each has. A reader meets kinds that it does not know with a line
/// that names them; none is ever dropped. Times in args are ISO 8601 UTC with milliseconds.
namespace yagura::entrykind {

using namespace Qt::StringLiterals;

// The incident. `severity`: "sev1" … "sev4". `finding`: id of the finding that proposed it, may be missing.
inline constexpr auto declared
    = "incident.declared"_L1; ///< title, severity, started, finding, pictures (sha of the 30 minutes before)
inline constexpr auto labelled = "incident.labelled"_L1; ///< label ("INC-0042"), given by the shared store
inline constexpr auto renamed = "incident.renamed"_L1; ///< title
inline constexpr auto severitySet = "incident.severity"_L1; ///< severity
inline constexpr auto roleTaken
    = "incident.role"_L1; ///< role ("lead", "operations", "communication", "scribe"), person ("" : given up)
inline constexpr auto timeMarked
    = "incident.time"_L1; ///< mark ("started", "detected", "acknowledged", "mitigated", "resolved"), at
inline constexpr auto criterionSet = "incident.criterion"_L1; ///< id, text, predicate; text "": taken away
inline constexpr auto criterionMet = "incident.criterion_met"_L1; ///< id, answer, evidence
inline constexpr auto stateSet
    = "incident.state"_L1; ///< state ("open", "mitigated", "resolved"), reason when criteria are not met
inline constexpr auto picturesKept
    = "incident.pictures"_L1; ///< pictures: sha of a further stretch of the record, kept while the incident goes on
inline constexpr auto summarySet = "incident.summary"_L1; ///< text: what happened, for page one of the report
inline constexpr auto handedOver = "incident.handover"_L1; ///< to, text

// What people and the watch saw.
inline constexpr auto noted = "note"_L1; ///< text
inline constexpr auto corrected = "note.corrected"_L1; ///< of ("writer/sequence"), text; the old words stay readable
inline constexpr auto findingRaised = "finding.raised"_L1; ///< finding (as in the picture)
inline constexpr auto findingChanged = "finding.changed"_L1; ///< finding
inline constexpr auto findingCleared = "finding.cleared"_L1; ///< id, stood_s
inline constexpr auto changeSeen = "change.seen"_L1; ///< mark (as in the picture)
inline constexpr auto acked = "ack.taken"_L1; ///< finding, comment, severity, until
inline constexpr auto ackEnded = "ack.ended"_L1; ///< finding
inline constexpr auto clockStepped = "clock.stepped"_L1; ///< seconds

// Checklists. `run`: uuid of one launch of a runbook.
inline constexpr auto runStarted = "checklist.started"_L1; ///< run, runbook, sha256, parameters {name: value}, finding
inline constexpr auto runEnded = "checklist.ended"_L1; ///< run, how ("done", "abandoned"), reason
inline constexpr auto stepOpened = "step.opened"_L1; ///< run, step
inline constexpr auto stepDone = "step.done"_L1; ///< run, step, outcome ("ok", "found_cause", "failed"), text
inline constexpr auto stepDecided = "step.decided"_L1; ///< run, step, answer, by ("picture", "person"), evidence
inline constexpr auto stepSkipped = "step.skipped"_L1; ///< run, step, reason
inline constexpr auto stepUndone = "step.undone"_L1; ///< run, step: back to open; what was written stays
inline constexpr auto stepAssigned = "step.assigned"_L1; ///< run, step, person
inline constexpr auto stepNoted = "step.noted"_L1; ///< run, step, text
inline constexpr auto evidenceTaken
    = "step.evidence"_L1; ///< run, step, number ("E-03"), source, asked, sha256, rows, duration_ms, verdict

// Guarded actions. `action_id`: uuid of one try; the start is recorded before it runs.
inline constexpr auto actionStarted = "action.started"_L1; ///< action_id, action, target, arguments, request, run, step
inline constexpr auto actionEnded
    = "action.ended"_L1; ///< action_id, outcome ("done", "refused", "failed", "unknown"), facts, failure, sha256
inline constexpr auto actionVerified = "action.verified"_L1; ///< action_id, answer, evidence

// After the fact.
inline constexpr auto preventionSet
    = "prevention"_L1; ///< item, text, owner, due, state ("proposed", "accepted", "done", "dropped"), because
inline constexpr auto exported = "report.exported"_L1; ///< format, language, sha256, redactions, kept

} // namespace yagura::entrykind
