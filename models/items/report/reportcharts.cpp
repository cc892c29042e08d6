// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/domain/pastseries.h"
#include "models/items/indicatorwords.h"
#include "models/items/markwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr qsizetype mostCharts = 20;
constexpr qsizetype mostChanges = 4;

struct ChartTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

/// "orders-db /var: used share of the file system".
QString titleOf(const SeriesKey& key)
{
    const QString of = key.object ? u"%1 %2"_s.arg(key.target, key.object->name) : key.target;
    return u"%1: %2"_s.arg(of, indicatorText(key.indicator));
}

Severity severityOf(const ReportStory& story, const SeriesKey& key)
{
    Severity worst = Severity::Ok;
    for (const ToldFinding& told : story.findings()) {
        const bool isOnIt = std::ranges::any_of(told.finding.evidence, [&](const Evidence& evidence) {
            return told.finding.target == key.target && evidence.indicator == key.indicator
                && evidence.object == key.object;
        });
        if (isOnIt)
            worst = std::max(worst, told.finding.severity);
    }
    return worst;
}

/// The number of the first look that people kept at the numbers of this target.
QString evidenceOf(const Incident& incident, const SeriesKey& key)
{
    const auto found = std::ranges::find_if(
        incident.evidence, [&](const EvidenceItem& item) { return item.source == key.target && item.asked.isEmpty(); });
    return found == incident.evidence.end() ? QString() : evidenceNumber(found->number);
}

QList<ReportChart::Event> eventsOf(ReportStory& story, const QString& target)
{
    QList<ReportChart::Event> events;
    for (const Mark& mark : story.changes()) {
        const bool concerns = mark.source == Mark::Source::Person || mark.node == target;
        if (concerns && events.size() < mostChanges)
            events.append({mark.at.utc, story.plain(flagText(mark))});
    }
    const struct {
        QDateTime at;
        QString label;
    } marks[] = {
        {story.time(u"started"_s), ChartTalk::tr("start")},
        {story.time(u"mitigated"_s), ChartTalk::tr("mitigated")},
        {story.time(u"resolved"_s), ChartTalk::tr("over")},
    };
    for (const auto& mark : marks) {
        if (mark.at.isValid())
            events.append({mark.at, Redactor::own(mark.label)});
    }
    return events;
}

/// Units are of a short list; a picture from elsewhere may call them anything.
QString unitOf(const QString& told)
{
    for (const auto known : {"s"_L1, "By"_L1, "By/s"_L1, "1/s"_L1, "1/min"_L1}) {
        if (told == known)
            return known;
    }
    return u"1"_s;
}

ReportChart chartOf(ReportStory& story, const PastSeries& series)
{
    ReportChart chart;
    chart.title = story.plain(titleOf(series.key));
    chart.indicator = story.plain(series.key.indicator).text();
    chart.unit = unitOf(series.unit);
    for (const PastSeries::Point& point : series.points)
        chart.points.push_back({point.at, point.value});
    if (series.interval)
        chart.longestGap = std::max<std::chrono::milliseconds>(*series.interval * 3, 10s);
    chart.limit = series.limit;
    if (const auto band = bandBefore(series, story.time(u"started"_s))) {
        chart.bandLow = band->first;
        chart.bandHigh = band->second;
    }
    chart.severity = severityOf(story, series.key);
    chart.events = eventsOf(story, series.key.target);
    chart.evidence = evidenceOf(story.incident(), series.key);
    return chart;
}

} // namespace

void tellCharts(ReportStory& story, Report& report)
{
    QList<Finding> findings;
    for (const ToldFinding& told : story.findings())
        findings.append(told.finding);
    const ToldFinding* leading = story.leading();
    const QString leadingId = leading ? leading->finding.id : QString();
    for (const PastSeries& series : chartsFrom(story.pictures(), chartKeys(findings, leadingId, mostCharts))) {
        const bool isLead = !report.leadChart && leading && series.key.target == leading->finding.target;
        if (isLead)
            report.leadChart = chartOf(story, series);
        else
            report.charts.append(chartOf(story, series));
    }
}

} // namespace yagura
