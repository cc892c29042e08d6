// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/papertable.h"
#include "models/domain/report.h"
#include "models/items/report/reportclock.h"

#include <memory>

namespace yagura {

/// The tables of a report. What they are made of must outlive them.
std::unique_ptr<PaperTable> impactsTable(const Report& report, const ReportClock& clock);
std::unique_ptr<PaperTable> nextStepsTable(const Report& report, const ReportClock& clock);
/// Three clocks; a row of its own says where a day begins.
std::unique_ptr<PaperTable> timelineTable(const Report& report, const ReportClock& clock);
std::unique_ptr<PaperTable> checklistTable(const ReportChecklist& checklist, const ReportClock& clock);
std::unique_ptr<PaperTable> actionsTable(const Report& report, const ReportClock& clock);
/// Number, source, time, what was asked and the hash of what came.
std::unique_ptr<PaperTable> evidenceTable(const ReportEvidence& evidence, const ReportClock& clock);
std::unique_ptr<PaperTable> preventionTable(const Report& report, const ReportClock& clock);
std::unique_ptr<PaperTable> singlePointsTable(const Report& report);

} // namespace yagura
