// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/pastseries.h"
#include "models/items/incidentwords.h"
#include "models/items/indicatorwords.h"
#include "models/items/markwords.h"
#include "models/items/timeline/entrywords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostCharts = 7;
/// Two polls may fail before a line has a hole.
constexpr int pollsToAHole = 3;
constexpr qsizetype longestFlag = 24;
/// A chart begins half an hour before the start. What was polled seldom may begin a little later.
constexpr qint64 wholeBeforeMs = 29 * 60'000;

struct ChartTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

QList<Finding> findingsOf(const ReportStory& story)
{
    QList<Finding> findings;
    for (const ToldFinding& told : story.findings())
        findings.append(told.finding);
    return findings;
}

/// "orders-db: connections in use", "node-A /var: used".
QString titleOf(const SeriesKey& key)
{
    const QString subject = key.object ? u"%1 %2"_s.arg(key.target, key.object->name) : key.target;
    return ChartTalk::tr("%1: %2", "what is measured of whom").arg(subject, indicatorText(key.indicator));
}

/// The worst that was said because of this number.
Severity severityOfSeries(const SeriesKey& key, const QList<Finding>& findings)
{
    Severity worst = Severity::Ok;
    for (const Finding& finding : findings) {
        const bool isIts
            = finding.target == key.target && std::ranges::any_of(finding.evidence, [&](const Evidence& evidence) {
                  return evidence.indicator == key.indicator && evidence.object == key.object;
              });
        if (isIts)
            worst = std::max(worst, finding.severity);
    }
    return worst;
}

/// The piece of evidence that shows this number, where one was taken.
QString evidenceOf(const SeriesKey& key, const Incident& incident)
{
    const auto shown = std::ranges::find_if(incident.evidence,
        [&](const EvidenceItem& item) { return item.source == key.target && item.asked.contains(key.indicator); });
    return shown == incident.evidence.end() ? QString() : evidenceNumber(shown->number);
}

QList<ReportChart::Event> eventsIn(ReportStory& story, const QDateTime& from, const QDateTime& to)
{
    QList<ReportChart::Event> events;
    const auto add = [&](const QDateTime& at, const QString& label) {
        if (at.isValid() && at >= from && at <= to)
            events.append({at, story.plain(cutInTheMiddle(label, longestFlag))});
    };
    for (const QString& mark : {u"started"_s, u"mitigated"_s, u"resolved"_s})
        add(story.time(mark), timeMarkWord(mark));
    for (const Mark& change : story.changes())
        add(change.at.utc, flagText(change));
    std::ranges::stable_sort(events, {}, &ReportChart::Event::at);
    return events;
}

ReportChart chartOf(ReportStory& story, const PastSeries& series, const QList<Finding>& findings)
{
    ReportChart chart;
    chart.title = story.plain(titleOf(series.key));
    // Names, but whoever wrote the entries or the pictures may have put anything there.
    chart.indicator = story.plain(series.key.indicator).text();
    chart.unit = story.plain(series.unit).text();
    for (const PastSeries::Point& point : series.points)
        chart.points.push_back({point.at, point.value});
    if (series.interval)
        chart.longestGap = *series.interval * pollsToAHole;
    chart.limit = series.limit;
    const QDateTime started = story.time(u"started"_s);
    if (const auto band = bandBefore(series, started)) {
        chart.bandLow = band->first;
        chart.bandHigh = band->second;
    }
    chart.severity = severityOfSeries(series.key, findings);
    chart.isWhole = !started.isValid() || series.points.front().at.msecsTo(started) >= wholeBeforeMs;
    chart.events = eventsIn(story, series.points.front().at, series.points.back().at);
    chart.evidence = evidenceOf(series.key, story.incident());
    return chart;
}

} // namespace

void tellCharts(ReportStory& story, Report& report)
{
    const QList<Finding> findings = findingsOf(story);
    const ToldFinding* leading = story.leading();
    const QString led = leading ? leading->finding.id : QString();
    for (const PastSeries& series : chartsFrom(story.pictures(), chartKeys(findings, led, mostCharts))) {
        if (series.points.empty())
            continue;
        const ReportChart chart = chartOf(story, series, findings);
        if (report.leadChart)
            report.charts.append(chart);
        else
            report.leadChart = chart;
    }
}

} // namespace yagura
