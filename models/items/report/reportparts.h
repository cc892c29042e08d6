// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/report/reportstory.h"

namespace yagura {

/// The parts of a report, each told from the story. The thread speaks the report's language.

void tellFacts(ReportStory& story, Report& report); ///< label, title, times, state, roles, summary, record
void tellCause(ReportStory& story, Report& report);
void tellImpacts(ReportStory& story, Report& report); ///< and the map
void tellPrevention(ReportStory& story, Report& report); ///< and single points
void tellTimeline(ReportStory& story, Report& report);
void tellCharts(ReportStory& story, Report& report);
void tellChecklists(ReportStory& story, Report& report);
void tellActions(ReportStory& story, Report& report);
void tellEvidence(ReportStory& story, Report& report);

/// "E-03", "E-03-2"; anything else that an entry calls itself is not a number of evidence.
QString evidenceNumber(const QString& told);
/// 64 digits of hex, or empty.
QString hexHash(const QString& told);

} // namespace yagura
