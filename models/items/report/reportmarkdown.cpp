// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportmarkdown.h"

#include "models/items/formats.h"
#include "models/items/report/alignedcolumns.h"
#include "models/items/report/markdowntext.h"
#include "models/items/report/reportclock.h"
#include "models/items/report/reportwords.h"
#include "models/items/spokenlanguage.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Puts a report together, section by section.
class MarkdownReport final {
public:
    explicit MarkdownReport(const Report& report) : m_report(report), m_clock(report.zone, report.language) { }

    QString text() &&
    {
        writeHead();
        writeCover();
        writeTimeline();
        writeCharts();
        writeMap();
        writeChecklists();
        writeActions();
        writeEvidence();
        writePrevention();
        writeRedaction();
        return m_out;
    }

private:
    void writeHead();
    void writeCover();
    void writeImpacts();
    void writeNextSteps();
    void writeTimeline();
    void writeCharts();
    void writeChart(const ReportChart& chart);
    void writeMap();
    void writeChecklists();
    void writeSteps(const ReportChecklist& checklist);
    void writeActions();
    void writeEvidence();
    void writePrevention();
    void writeRedaction();

    void heading(const QString& title, int level = 2)
    {
        m_out += u'\n' + QString(level, u'#') + u' ' + title + u"\n\n"_s;
    }
    void paragraph(const QString& text) { m_out += markdownText(text) + u"\n\n"_s; }
    void row(const QStringList& cells)
    {
        QStringList escaped;
        for (const QString& cell : cells)
            escaped.append(markdownCell(cell));
        m_out += u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
    }
    void tableHead(const QStringList& titles)
    {
        row(titles);
        m_out += u'|' + u" --- |"_s.repeated(titles.size()) + u'\n';
    }

    const Report& m_report;
    ReportClock m_clock;
    QString m_out;
};

void MarkdownReport::writeHead()
{
    heading(markdownText(m_report.title.text()), 1);
    const QString utc = m_clock.utcSpan(m_report.started, m_report.ended);
    const QString local = m_clock.span(m_report.started, m_report.ended);
    paragraph(
        u"%1 %2 · %3"_s.arg(headingText(ReportHeading::Report), m_report.label.text(), editionText(m_report, m_clock)));
    paragraph(utc.isEmpty() ? local : u"%1 (%2)"_s.arg(local, utc));
    tableHead(
        {labelText(ReportLabel::Severity), labelText(ReportLabel::ToDetect), labelText(ReportLabel::ToAcknowledge),
            labelText(ReportLabel::ToMitigate), labelText(ReportLabel::ToResolve), labelText(ReportLabel::State)});
    const QString note = m_report.stateNote.text();
    row({u"%1 %2"_s.arg(severityText(m_report.worst), severityLevelText(m_report.severity)),
        u"%1, %2"_s.arg(ReportClock::length(m_report.times.toDetect), detectedText(m_report, m_clock)),
        ReportClock::length(m_report.times.toAcknowledge), ReportClock::length(m_report.times.toMitigate),
        ReportClock::length(m_report.times.toResolve),
        note.isEmpty() ? stateText(m_report.state) : u"%1: %2"_s.arg(stateText(m_report.state), note)});
    m_out += u'\n';
    for (const ReportRole& role : m_report.roles)
        m_out += u"- "_s + markdownText(role.role.text()) + u": "_s + markdownText(role.person.text()) + u'\n';
}

void MarkdownReport::writeCover()
{
    if (!m_report.summary.text().isEmpty()) {
        heading(headingText(ReportHeading::Summary));
        paragraph(m_report.summary.text());
    }
    if (m_report.leadChart)
        writeChart(*m_report.leadChart);
    writeImpacts();
    if (!m_report.cause.text().isEmpty()) {
        heading(headingText(ReportHeading::Cause));
        paragraph(m_report.cause.text());
        paragraph(m_report.causeConfidence.text());
    }
    writeNextSteps();
}

void MarkdownReport::writeImpacts()
{
    if (m_report.impacts.isEmpty())
        return;
    heading(headingText(ReportHeading::People));
    tableHead({labelText(ReportLabel::Function), labelText(ReportLabel::Service), labelText(ReportLabel::Seen),
        u"%1 (%2)"_s.arg(labelText(ReportLabel::Time), m_clock.zoneName(m_report.started))});
    for (const ReportImpact& impact : m_report.impacts)
        row({cellText(impact.function), cellText(impact.service), cellText(impact.seen),
            m_clock.minutesSpan(impact.from, impact.to)});
}

void MarkdownReport::writeNextSteps()
{
    const int shown = stepsOnCover(m_report);
    if (shown == 0)
        return;
    heading(headingText(ReportHeading::NextSteps));
    tableHead({labelText(ReportLabel::What), labelText(ReportLabel::Owner), labelText(ReportLabel::Due)});
    for (const ReportNextStep& step : m_report.next.first(shown))
        row({step.text.text(), step.owner.text(), m_clock.shortDay(step.due)});
}

void MarkdownReport::writeTimeline()
{
    heading(headingText(ReportHeading::Timeline));
    if (m_report.timeline.isEmpty()) {
        paragraph(nothingText());
        return;
    }
    tableHead({labelText(ReportLabel::Severity), labelText(ReportLabel::Happened), labelText(ReportLabel::Detected),
        labelText(ReportLabel::Recorded), labelText(ReportLabel::Who), labelText(ReportLabel::What),
        labelText(ReportLabel::EvidenceNumber)});
    const auto otherwise = [this](const QDateTime& at, const QDateTime& shown) {
        return !at.isValid() || m_clock.isSameDay(at, shown) ? m_clock.seconds(at) : m_clock.momentWithSeconds(at);
    };
    for (const ReportLine& line : m_report.timeline) {
        const QString severity = line.severity == Severity::Ok ? QString() : severityText(line.severity);
        row({severity, m_clock.momentWithSeconds(line.happened), otherwise(line.detected, line.happened),
            otherwise(line.recorded, line.happened), whoText(line.who), line.what.text(), line.evidence});
    }
}

void MarkdownReport::writeCharts()
{
    if (m_report.charts.isEmpty())
        return;
    heading(headingText(ReportHeading::Charts));
    for (const ReportChart& chart : m_report.charts)
        writeChart(chart);
}

void MarkdownReport::writeChart(const ReportChart& chart)
{
    heading(markdownText(chart.title.text()), 3);
    QStringList facts {chartCaption(chart), chartRangeText(chart, m_clock)};
    for (const QString& fact : {limitText(chart), bandText(chart)}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    paragraph(facts.join(u" · "_s));
}

void MarkdownReport::writeMap()
{
    if (m_report.map.isEmpty())
        return;
    heading(headingText(ReportHeading::Map));
    paragraph(mapCaptionText(m_report.map, m_clock));
    tableHead({labelText(ReportLabel::Name), labelText(ReportLabel::State), labelText(ReportLabel::Needs)});
    for (int node = 0; node < int(m_report.map.nodes.size()); ++node) {
        QStringList needs;
        for (const ReportMap::Edge& edge : m_report.map.edges) {
            if (edge.to == node)
                needs.append(m_report.map.nodes[edge.from].label.text());
        }
        const ReportMap::Node& one = m_report.map.nodes[node];
        row({one.label.text(), severityText(one.severity), needs.join(u", "_s)});
    }
}

void MarkdownReport::writeChecklists()
{
    if (m_report.checklists.isEmpty())
        return;
    heading(headingText(ReportHeading::Checklists));
    for (const ReportChecklist& checklist : m_report.checklists) {
        heading(markdownText(checklist.title.text()), 3);
        paragraph(checklistCaption(checklist, m_clock));
        writeSteps(checklist);
    }
}

void MarkdownReport::writeSteps(const ReportChecklist& checklist)
{
    for (const ReportStep& step : checklist.steps) {
        QStringList facts;
        for (const QString& fact : {step.who.text(), step.at.isValid() ? m_clock.seconds(step.at) : QString(),
                 step.outcome.text(), step.evidence.join(u", "_s)}) {
            if (!fact.isEmpty())
                facts.append(markdownText(fact));
        }
        m_out += u"**%1.** "_s.arg(step.number) + markdownText(step.title.text());
        m_out += (facts.isEmpty() ? QString() : u" — "_s + facts.join(u" · "_s)) + u"\n\n"_s;
        if (!step.command.text().isEmpty())
            m_out += markdownCode(step.command.text()) + u'\n';
    }
}

void MarkdownReport::writeActions()
{
    if (m_report.actions.isEmpty())
        return;
    heading(headingText(ReportHeading::Actions));
    for (const ReportAction& action : m_report.actions) {
        paragraph(u"%1 · %2 · %3 · %4"_s.arg(
            m_clock.seconds(action.at), whoText(action.who), action.what.text(), action.outcome.text()));
        m_out += markdownCode(action.request.text()) + u'\n';
    }
}

void MarkdownReport::writeEvidence()
{
    if (m_report.evidence.isEmpty())
        return;
    heading(headingText(ReportHeading::Evidence));
    for (const ReportEvidence& evidence : m_report.evidence) {
        heading(markdownText(u"%1 %2"_s.arg(evidence.number, evidence.source.text())), 3);
        paragraph(u"%1 · SHA-256 %2"_s.arg(m_clock.moment(evidence.takenAt), evidence.sha256));
        m_out += markdownCode(evidence.asked.text()) + u'\n';
        if (!evidence.text.text().isEmpty())
            m_out += markdownCode(alignedColumns(evidence.text.text())) + u'\n';
        if (evidence.linesLeftOut > 0)
            paragraph(linesLeftOutText(evidence.linesLeftOut));
    }
}

void MarkdownReport::writePrevention()
{
    if (!m_report.next.isEmpty()) {
        heading(headingText(ReportHeading::Prevention));
        tableHead({labelText(ReportLabel::What), labelText(ReportLabel::Progress), labelText(ReportLabel::Owner),
            labelText(ReportLabel::Due)});
        for (const ReportNextStep& step : m_report.next)
            row({step.text.text(), preventionStateText(step.state), step.owner.text(), m_clock.shortDay(step.due)});
    }
    if (m_report.singlePoints.isEmpty())
        return;
    heading(headingText(ReportHeading::SinglePoints));
    tableHead(
        {labelText(ReportLabel::Name), labelText(ReportLabel::FunctionsLost), labelText(ReportLabel::ServicesLost)});
    for (const ReportSinglePoint& point : m_report.singlePoints)
        row({point.name.text(), countText(point.functions), countText(point.services)});
}

void MarkdownReport::writeRedaction()
{
    heading(headingText(ReportHeading::Redaction));
    paragraph(redactionText(m_report));
    if (m_report.chainHead.isEmpty())
        return;
    paragraph(recordText(m_report));
    m_out += markdownCode(m_report.chainHead);
}

} // namespace

QString reportMarkdown(const Report& report)
{
    const Speaking speaking(report.language, ReportClock(report.zone, report.language).zone());
    return MarkdownReport(report).text().trimmed() + u'\n';
}

} // namespace yagura
