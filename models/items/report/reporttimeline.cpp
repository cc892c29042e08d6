// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/entrykinds.h"
#include "models/items/timeline/entrywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The number of what an entry took or stands on; of two pieces with one number the later one is told by its new one.
QString evidenceOf(const RecordEntry& entry, const Incident& incident)
{
    if (entry.kind != entrykind::evidenceTaken)
        return evidenceNumber(entry.args["evidence"_L1].toString());
    const auto taken = std::ranges::find_if(incident.evidence, [&](const EvidenceItem& item) {
        return item.takenAt == entry.happened && item.sha256 == entry.args["sha256"_L1].toString()
            && item.step == entry.args["step"_L1].toString();
    });
    return taken == incident.evidence.end() ? QString() : evidenceNumber(taken->number);
}

/// What a person wrote keeps its lines.
RedactedText whatOf(ReportStory& story, const RecordEntry& entry, const EntryContext& context)
{
    if (entry.kind == entrykind::noted)
        return story.paragraphs(entry.args["text"_L1].toString());
    return story.plain(sentenceOf(entry, context));
}

} // namespace

void tellTimeline(ReportStory& story, Report& report)
{
    EntryContext context;
    context.runbooks = &story.sources().runbooks;
    context.language = story.language();
    for (const RecordEntry& entry : story.incident().entries) {
        context.learn(entry);
        // Bytes that were put aside for the charts are no event.
        if (entry.kind == entrykind::picturesKept)
            continue;
        ReportLine line;
        line.happened = entry.happened;
        line.detected = entry.detected;
        line.recorded = entry.recorded;
        line.kind = story.plain(entry.kind).text();
        line.who = story.plain(entry.actor);
        line.what = whatOf(story, entry, context);
        line.evidence = evidenceOf(entry, story.incident());
        line.isGood = isGoodNews(entry);
        line.severity = severityOf(entry);
        report.timeline.append(line);
    }
}

} // namespace yagura
