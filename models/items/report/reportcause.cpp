// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/items/causewords.h"
#include "models/items/findingwords.h"
#include "models/items/markwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// A change so long before the start may have to do with it.
constexpr std::chrono::milliseconds changeBefore = 15min;

struct CauseTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

/// A step that found the cause.
struct FoundBy {
    const RunbookStep* step = nullptr;
    const StepProgress* progress = nullptr;
};

QList<FoundBy> stepsThatFoundIt(const ReportStory& story)
{
    QList<FoundBy> found;
    for (const Checklist& checklist : story.checklists()) {
        for (const RunbookStep& step : checklist.runbook().steps) {
            const StepProgress& progress = checklist.progress(step.id);
            if (progress.state == StepState::Done && progress.outcome == "found_cause"_L1)
                found.append({&step, &progress});
        }
    }
    return found;
}

/// "batch-worker: deploy 2.8.1, 3 min 48 s before the start."
QStringList changesBefore(ReportStory& story)
{
    QStringList sentences;
    const QDateTime started = story.time(u"started"_s);
    for (const Mark& mark : story.changes()) {
        const std::chrono::milliseconds before(mark.at.utc.msecsTo(started));
        if (started.isValid() && before >= 0ms && before <= changeBefore)
            sentences.append(CauseTalk::tr("%1 before the start: %2.")
                                 .arg(ReportClock::length(before), story.plain(sentenceOf(mark)).text()));
    }
    return sentences;
}

QString sentenceOf(const FoundBy& found, ReportStory& story)
{
    const QString said = found.progress->text;
    const QString told = story.paragraphs(said.isEmpty() ? found.step->title.in(story.language()) : said).text();
    const QString number = evidenceNumber(found.progress->evidence.value(0));
    return number.isEmpty() ? told : CauseTalk::tr("%1 (evidence %2)").arg(told, number);
}

/// What would show that the verdict is wrong stands in the runbook; a step that found the cause was asked that.
QString confidenceOf(const ReportStory& story, const QList<FoundBy>& found)
{
    if (!found.isEmpty()) {
        const auto refutable = std::ranges::count_if(
            found, [](const FoundBy& one) { return !one.step->refutedIf.isEmpty(); });
        return refutable > 0 ? CauseTalk::tr("confidence: high · a step found it, and nothing that would refute it was seen")
                             : CauseTalk::tr("confidence: high · a step of a checklist found it");
    }
    const ToldFinding* leading = story.leading();
    if (leading && leading->finding.cause == Cause::Probable)
        return CauseTalk::tr("confidence: medium · it explains the others by the graph of services; nobody confirmed it");
    return CauseTalk::tr("confidence: low · it was the first to be seen; nobody confirmed it");
}

} // namespace

void tellCause(ReportStory& story, Report& report)
{
    const QList<FoundBy> found = stepsThatFoundIt(story);
    const ToldFinding* leading = story.leading();
    if (found.isEmpty() && !leading)
        return;
    QStringList sentences;
    for (const FoundBy& one : found)
        sentences.append(sentenceOf(one, story));
    if (leading)
        sentences.append(story.plain(yagura::sentenceOf(leading->finding)).text() + CauseTalk::tr("."));
    sentences.append(changesBefore(story));
    QString told;
    for (const QString& sentence : std::as_const(sentences))
        told = told.isEmpty() ? sentence : CauseTalk::tr("%1 %2", "one sentence after the other").arg(told, sentence);
    // Each was masked alone: what stands around a mask in a sentence must not be taken for a part of the secret.
    report.cause = Redactor::own(told);
    report.causeConfidence = Redactor::own(confidenceOf(story, found));
}

} // namespace yagura
