// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "models/items/report/reportclock.h"

#include <QString>

namespace yagura {

/// The words around the facts of a report, the same in PDF and Markdown, in the language that the thread speaks.

enum class ReportHeading {
    Report, ///< "Incident report"
    Summary,
    People, ///< "People and services affected"
    Cause,
    NextSteps,
    Timeline,
    Charts,
    Map,
    Checklists,
    Actions,
    Evidence,
    Prevention,
    SinglePoints,
    Redaction,
};
QString headingText(ReportHeading heading);

/// What stands over a column or before a fact.
enum class ReportLabel {
    Severity,
    Length,
    ToDetect,
    ToAcknowledge,
    ToMitigate,
    ToResolve,
    State,
    Function,
    Service,
    Seen,
    Time,
    What,
    Owner,
    Due,
    Progress,
    Happened,
    Detected,
    Recorded,
    Who,
    EvidenceNumber,
    Step,
    Outcome,
    Command,
    Request,
    Source,
    Asked,
    Taken,
    Name,
    FunctionsLost,
    ServicesLost,
    Needs,
};
QString labelText(ReportLabel label);

/// "Critical", "Warning": the word beside the mark.
QString severityText(Severity severity);
/// "SEV-2"; empty for none.
QString severityLevelText(const QString& severity);
QString stateText(IncidentState state);
/// "proposed", "accepted", "done".
QString preventionStateText(const QString& state);
/// Who did it: the watch itself has no name.
QString whoText(const RedactedText& who);

/// How many of Report::next stand on page one: what was accepted, filled up with what is proposed so that the page stays
/// one. All of them stand under prevention.
int stepsOnCover(const Report& report);

/// "Edition 1, 2026-01-14 09:30 JST".
QString editionText(const Report& report, const ReportClock& clock);
/// "14 pieces of evidence, 9 redactions".
QString countsText(const Report& report);
/// "5f1c 09ae … d27b" of a whole hash.
QString shortHash(const QString& sha256);
/// "from 30 minutes before the start · evidence E-03".
QString chartCaption(const ReportChart& chart);
/// Of its axis: "%", "s", "bytes"; empty for a count.
QString chartUnitText(const ReportChart& chart);
/// What stands in the cell of a table: "–" where nobody said anything.
QString cellText(const RedactedText& text);
/// What its values are multiplied by to be in that unit.
double chartScale(const ReportChart& chart);
/// "limit 100", "before the start 24–52".
QString limitText(const ReportChart& chart);
QString bandText(const ReportChart& chart);
/// "lowest 35, highest 98, 02:32–03:44".
QString chartRangeText(const ReportChart& chart, const ReportClock& clock);
/// "automatically at 03:03:05", "by a person at 03:03:05".
QString detectedText(const Report& report, const ReportClock& clock);
/// The sentences of the section on what was masked.
QString redactionText(const Report& report);
/// "The record has 214 entries; its newest hash:".
QString recordText(const Report& report);
/// "at its worst, 03:14:32".
QString mapCaptionText(const ReportMap& map, const ReportClock& clock);
/// "started 03:05:12 · done".
QString checklistCaption(const ReportChecklist& checklist, const ReportClock& clock);
/// "… 12 more lines, in the record".
QString linesLeftOutText(int lines);
/// What an empty section says.
QString nothingText();

} // namespace yagura
