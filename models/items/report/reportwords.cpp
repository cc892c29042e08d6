// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportwords.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/indicatorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ReportTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

constexpr const char* headings[] = {
    QT_TRANSLATE_NOOP("yagura::Report", "Incident report"),
    QT_TRANSLATE_NOOP("yagura::Report", "Summary"),
    QT_TRANSLATE_NOOP("yagura::Report", "People and services affected"),
    QT_TRANSLATE_NOOP("yagura::Report", "Probable cause"),
    QT_TRANSLATE_NOOP("yagura::Report", "Next steps"),
    QT_TRANSLATE_NOOP("yagura::Report", "Timeline"),
    QT_TRANSLATE_NOOP("yagura::Report", "Charts"),
    QT_TRANSLATE_NOOP("yagura::Report", "Impact map"),
    QT_TRANSLATE_NOOP("yagura::Report", "Checklists"),
    QT_TRANSLATE_NOOP("yagura::Report", "Actions on live systems"),
    QT_TRANSLATE_NOOP("yagura::Report", "Evidence"),
    QT_TRANSLATE_NOOP("yagura::Report", "Prevention"),
    QT_TRANSLATE_NOOP("yagura::Report", "Single points of failure"),
    QT_TRANSLATE_NOOP("yagura::Report", "What was masked"),
};
static_assert(std::size(headings) == std::size_t(ReportHeading::Redaction) + 1);

constexpr const char* labels[] = {
    QT_TRANSLATE_NOOP("yagura::Report", "Severity"),
    QT_TRANSLATE_NOOP("yagura::Report", "Length"),
    QT_TRANSLATE_NOOP("yagura::Report", "Time to detect"),
    QT_TRANSLATE_NOOP("yagura::Report", "Time to acknowledge"),
    QT_TRANSLATE_NOOP("yagura::Report", "Time to mitigate"),
    QT_TRANSLATE_NOOP("yagura::Report", "Time to resolve"),
    QT_TRANSLATE_NOOP("yagura::Report", "State"),
    QT_TRANSLATE_NOOP("yagura::Report", "Function"),
    QT_TRANSLATE_NOOP("yagura::Report", "Service"),
    QT_TRANSLATE_NOOP("yagura::Report", "What people saw"),
    QT_TRANSLATE_NOOP("yagura::Report", "Time"),
    QT_TRANSLATE_NOOP("yagura::Report", "What"),
    QT_TRANSLATE_NOOP("yagura::Report", "Owner"),
    QT_TRANSLATE_NOOP("yagura::Report", "Due"),
    QT_TRANSLATE_NOOP("yagura::Report", "Progress"),
    QT_TRANSLATE_NOOP("yagura::Report", "Happened"),
    QT_TRANSLATE_NOOP("yagura::Report", "Detected"),
    QT_TRANSLATE_NOOP("yagura::Report", "Recorded"),
    QT_TRANSLATE_NOOP("yagura::Report", "Who"),
    QT_TRANSLATE_NOOP("yagura::Report", "Evidence no."),
    QT_TRANSLATE_NOOP("yagura::Report", "Step"),
    QT_TRANSLATE_NOOP("yagura::Report", "Outcome"),
    QT_TRANSLATE_NOOP("yagura::Report", "Command"),
    QT_TRANSLATE_NOOP("yagura::Report", "Request"),
    QT_TRANSLATE_NOOP("yagura::Report", "Source"),
    QT_TRANSLATE_NOOP("yagura::Report", "Asked"),
    QT_TRANSLATE_NOOP("yagura::Report", "Taken"),
    QT_TRANSLATE_NOOP("yagura::Report", "Name"),
    QT_TRANSLATE_NOOP("yagura::Report", "Functions lost"),
    QT_TRANSLATE_NOOP("yagura::Report", "Services lost"),
    QT_TRANSLATE_NOOP("yagura::Report", "Needs"),
};
static_assert(std::size(labels) == std::size_t(ReportLabel::Needs) + 1);

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::Report", text);
}

/// What is not known of a series is not written as a number.
QString amount(double value, const ReportChart& chart)
{
    return amountText(Amount(value), chart.unit, chart.indicator);
}

} // namespace

QString headingText(ReportHeading heading)
{
    return said(headings[std::size_t(heading)]);
}

QString labelText(ReportLabel label)
{
    return said(labels[std::size_t(label)]);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "OK"));
    case Severity::Unknown:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Unknown"));
    case Severity::Warning:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Warning"));
    case Severity::Critical:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Critical"));
    }
    return {};
}

QString severityLevelText(const QString& severity)
{
    return severity.startsWith("sev"_L1) ? u"SEV-"_s + severity.mid(3) : QString();
}

QString stateText(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Goes on"));
    case IncidentState::Mitigated:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Mitigated"));
    case IncidentState::Resolved:
        return said(QT_TRANSLATE_NOOP("yagura::Report", "Resolved"));
    }
    return {};
}

QString preventionStateText(const QString& state)
{
    if (state == "accepted"_L1)
        return said(QT_TRANSLATE_NOOP("yagura::Report", "accepted"));
    if (state == "done"_L1)
        return said(QT_TRANSLATE_NOOP("yagura::Report", "done"));
    return said(QT_TRANSLATE_NOOP("yagura::Report", "proposed"));
}

QString whoText(const RedactedText& who)
{
    return who.text().isEmpty() ? u"Yagura"_s : who.text();
}

// They come in this order: accepted, proposed, done.
int stepsOnCover(const Report& report)
{
    constexpr auto enough = 5;
    constexpr auto most = 8;
    const auto accepted = std::ranges::count(report.next, u"accepted"_s, &ReportNextStep::state);
    const auto done = std::ranges::count(report.next, u"done"_s, &ReportNextStep::state);
    const auto open = int(report.next.size() - done);
    return std::min(std::max(int(accepted), std::min(open, enough)), most);
}

QString editionText(const Report& report, const ReportClock& clock)
{
    return ReportTalk::tr("Edition %1, %2").arg(QString::number(report.edition), clock.moment(report.made));
}

QString countsText(const Report& report)
{
    const QString evidence = ReportTalk::tr("%n piece(s) of evidence", nullptr, int(report.evidence.size()));
    const QString masked = ReportTalk::tr("%n redaction(s)", nullptr, report.redactions);
    return ReportTalk::tr("%1, %2").arg(evidence, masked);
}

QString shortHash(const QString& sha256)
{
    if (sha256.size() < 16)
        return sha256;
    return u"%1 %2 … %3"_s.arg(sha256.first(4), sha256.sliced(4, 4), sha256.last(4));
}

QString cellText(const RedactedText& text)
{
    return text.text().isEmpty() ? u"–"_s : text.text();
}

QString chartUnitText(const ReportChart& chart)
{
    if (isShare(chart.indicator))
        return u"%"_s;
    if (chart.unit == "By"_L1)
        return ReportTalk::tr("bytes");
    if (chart.unit == "By/s"_L1)
        return ReportTalk::tr("bytes/s");
    if (chart.unit == "s"_L1)
        return u"s"_s;
    if (isFlag(chart.indicator))
        return ReportTalk::tr("1 is yes, 0 is no");
    return chart.unit.startsWith("1/"_L1) ? chart.unit.sliced(1) : QString(); // a count has none
}

double chartScale(const ReportChart& chart)
{
    return isShare(chart.indicator) ? 100 : 1;
}

QString chartCaption(const ReportChart& chart)
{
    const QString reach = chart.isWhole ? ReportTalk::tr("from 30 minutes before the start")
                                        : ReportTalk::tr("as far back as was recorded");
    QStringList parts {reach, chartUnitText(chart)};
    if (!chart.evidence.isEmpty())
        parts.append(ReportTalk::tr("evidence %1").arg(chart.evidence));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString limitText(const ReportChart& chart)
{
    if (!chart.limit)
        return {};
    // A queue is no worse for more malformed messages than so many; it is how many were looked at.
    const QString text
        = chart.indicator == "queue.malformed"_L1 ? ReportTalk::tr("looked at %1") : ReportTalk::tr("limit %1");
    return text.arg(amount(*chart.limit, chart));
}

QString bandText(const ReportChart& chart)
{
    if (!chart.bandLow || !chart.bandHigh)
        return {};
    return ReportTalk::tr("before the start %1–%2").arg(amount(*chart.bandLow, chart), amount(*chart.bandHigh, chart));
}

QString chartRangeText(const ReportChart& chart, const ReportClock& clock)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const ReportChart::Point& point : chart.points) {
        if (!point.value)
            continue;
        low = std::min(low.value_or(*point.value), *point.value);
        high = std::max(high.value_or(*point.value), *point.value);
    }
    if (!low)
        return ReportTalk::tr("no values");
    const QString span = clock.minutesSpan(chart.points.front().at, chart.points.back().at);
    return ReportTalk::tr("lowest %1, highest %2, %3").arg(amount(*low, chart), amount(*high, chart), span);
}

QString detectedText(const Report& report, const ReportClock& clock)
{
    if (!report.detected.isValid())
        return ReportTalk::tr("not known when");
    const QString at = clock.seconds(report.detected);
    return report.detectedByWatch ? ReportTalk::tr("automatically %1").arg(at)
                                  : ReportTalk::tr("by a person %1").arg(at);
}

QString redactionText(const Report& report)
{
    QStringList sentences {ReportTalk::tr(
        "%n secret(s) or personal datum was replaced by %1 before this was written.", nullptr, report.redactions)
                               .arg(QStringView(maskText))};
    if (report.kept > 0)
        sentences.append(ReportTalk::tr(
            "%n of what was found was left in by a decision that is in the record.", nullptr, report.kept));
    sentences.append(ReportTalk::tr("The hashes are those of the evidence as it was taken, before that."));
    return sentences.join(u' ');
}

QString recordText(const Report& report)
{
    return ReportTalk::tr(
        "The record of this incident has %n entry(s). The newest hash of its chain:", nullptr, int(report.entries));
}

QString mapCaptionText(const ReportMap& map, const ReportClock& clock)
{
    const QString worst = ReportTalk::tr("at its worst, %1").arg(clock.seconds(map.at));
    if (map.nodesLeftOut <= 0)
        return worst;
    return ReportTalk::tr("%1 · %2 more that are well").arg(worst, QString::number(map.nodesLeftOut));
}

QString checklistCaption(const ReportChecklist& checklist, const ReportClock& clock)
{
    const QString started = ReportTalk::tr("started %1").arg(clock.seconds(checklist.started));
    const QString outcome = checklist.outcome.text();
    return outcome.isEmpty() ? started : u"%1 · %2"_s.arg(started, outcome);
}

QString linesLeftOutText(int lines)
{
    return ReportTalk::tr("… %n more line(s), in the record", nullptr, lines);
}

QString nothingText()
{
    return ReportTalk::tr("Nothing is recorded.");
}

} // namespace yagura
