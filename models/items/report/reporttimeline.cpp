// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/entrykinds.h"
#include "models/items/timeline/entrywords.h"

using namespace Qt::StringLiterals;

namespace yagura {

void tellTimeline(ReportStory& story, Report& report)
{
    EntryContext context;
    context.runbooks = &story.sources().runbooks;
    context.language = story.language();
    report.timeline.reserve(story.incident().entries.size());
    for (const RecordEntry& entry : story.incident().entries) {
        context.learn(entry);
        ReportLine line;
        line.happened = entry.happened;
        line.detected = entry.detected;
        line.recorded = entry.recorded;
        line.kind = entry.kind;
        line.who = story.plain(entry.actor);
        line.what = story.paragraphs(sentenceOf(entry, context));
        if (entry.kind == entrykind::evidenceTaken)
            line.evidence = evidenceNumber(entry.args["number"_L1].toString());
        line.isGood = isGoodNews(entry);
        line.severity = severityOf(entry);
        report.timeline.append(line);
    }
}

} // namespace yagura
