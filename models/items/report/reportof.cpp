// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"
#include "models/items/spokenlanguage.h"

#include "models/domain/entrykinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

QString evidenceNumber(const QString& told)
{
    const bool fits = told.size() >= 3 && told.size() <= 10 && told.startsWith("E-"_L1)
        && std::ranges::all_of(told.sliced(2), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    return fits ? told : QString();
}

QString hexHash(const QString& told)
{
    const bool fits = told.size() == 64
        && std::ranges::all_of(told, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return fits ? told : QString();
}

QStringList wantedAttachments(const Incident& incident)
{
    QStringList wanted;
    for (const RecordEntry& entry : incident.entries) {
        const bool isEvidence = entry.kind == entrykind::evidenceTaken;
        const QString sha256 = entry.args[isEvidence ? "sha256"_L1 : "pictures"_L1].toString();
        if (!hexHash(sha256).isEmpty() && !wanted.contains(sha256))
            wanted.append(sha256);
    }
    return wanted;
}

MadeReport reportOf(const ReportSources& sources, const ReportOptions& options)
{
    const Speaking speaking(options.language, ReportClock(options.zone, options.language).zone());
    ReportStory story(sources, options);
    Report report;
    report.language = options.language;
    report.zone = story.clock().zone().id();
    report.made = options.made;
    tellFacts(story, report);
    tellCause(story, report);
    tellImpacts(story, report);
    tellPrevention(story, report);
    tellTimeline(story, report);
    tellCharts(story, report);
    tellChecklists(story, report);
    tellActions(story, report);
    tellEvidence(story, report);
    report.redactions = int(story.redactor().redactions().size());
    report.kept = int(options.rules.kept.size());
    return {report, story.redactor().redactions(), story.redactor().seed()};
}

} // namespace yagura
