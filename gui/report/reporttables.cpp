// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reporttables.h"

#include "models/items/formats.h"
#include "models/items/report/reportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qreal pt = paper::point;

PaperColumn column(ReportLabel label, qreal points, PaperRole role = PaperRole::Table, Token ink = Token::Text)
{
    return {labelText(label), points * pt, role, ink};
}

/// What is left of the paper beside the other columns.
std::vector<PaperColumn> filling(std::vector<PaperColumn> columns, std::size_t elastic)
{
    qreal others = 0;
    for (std::size_t at = 0; at < columns.size(); ++at)
        others += at == elastic ? 0 : columns[at].width;
    // The last column needs no gap behind it.
    columns[elastic].width = paper::width + 8 * pt - others;
    return columns;
}

PaperRow rowBelow(const QString& text, std::size_t indent, std::size_t columns, PaperRole role)
{
    PaperRow row;
    for (std::size_t at = 0; at < indent; ++at)
        row.cells.push_back({});
    row.cells.push_back({.text = text, .role = role, .columns = int(columns - indent)});
    return row;
}

/// A line of the timeline, or the beginning of a day.
struct TimelinePlace {
    int line = 0;
    bool isDay = false;
};

std::vector<TimelinePlace> placesOf(const Report& report, const ReportClock& clock)
{
    std::vector<TimelinePlace> places;
    places.reserve(std::size_t(report.timeline.size()) + 2);
    QDateTime before;
    for (int line = 0; line < int(report.timeline.size()); ++line) {
        const QDateTime& happened = report.timeline[line].happened;
        if (!before.isValid() || !clock.isSameDay(before, happened))
            places.push_back({line, true});
        places.push_back({line, false});
        before = happened;
    }
    return places;
}

/// A clock that shows the same second again says nothing.
QString otherThan(const QDateTime& at, const QDateTime& shown, const ReportClock& clock)
{
    if (!at.isValid())
        return u"–"_s;
    if (clock.isSameDay(at, shown))
        return clock.seconds(at);
    return u"%1 %2"_s.arg(clock.shortDay(at.toTimeZone(clock.zone()).date()), clock.seconds(at));
}

PaperRow timelineRow(const ReportLine& line, const ReportClock& clock)
{
    const Token ink = line.isGood ? Token::Good : Token::Text;
    return {{{.mark = line.severity}, {.text = clock.seconds(line.happened)},
        {.text = otherThan(line.detected, line.happened, clock)},
        {.text = otherThan(line.recorded, line.happened, clock)}, {.text = whoText(line.who)},
        {.text = line.what.text(), .ink = ink}, {.text = line.evidence}}};
}

} // namespace

std::unique_ptr<PaperTable> impactsTable(const Report& report, const ReportClock& clock)
{
    auto columns = filling({column(ReportLabel::Function, 96, PaperRole::TableStrong), column(ReportLabel::Service, 88),
                               column(ReportLabel::Seen, 0), column(ReportLabel::Time, 80)},
        2);
    columns.back().title = u"%1 (%2)"_s.arg(columns.back().title, clock.zoneName(report.started));
    return std::make_unique<PaperTable>(std::move(columns), int(report.impacts.size()), [&report, &clock](int row) {
        const ReportImpact& impact = report.impacts[row];
        return PaperRow {{{.text = cellText(impact.function)}, {.text = cellText(impact.service)},
            {.text = cellText(impact.seen)}, {.text = clock.minutesSpan(impact.from, impact.to)}}};
    });
}

std::unique_ptr<PaperTable> nextStepsTable(const Report& report, const ReportClock& clock)
{
    auto columns = filling({{{}, 20 * pt, PaperRole::Table, Token::Text3}, column(ReportLabel::What, 0),
                               column(ReportLabel::Owner, 72), column(ReportLabel::Due, 72)},
        1);
    return std::make_unique<PaperTable>(std::move(columns), stepsOnCover(report), [&report, &clock](int row) {
        const ReportNextStep& step = report.next[row];
        return PaperRow {{{.text = QString::number(row + 1)}, {.text = step.text.text()},
            {.text = step.owner.text().isEmpty() ? unknownText() : step.owner.text()},
            {.text = clock.shortDay(step.due)}}};
    });
}

std::unique_ptr<PaperTable> timelineTable(const Report& report, const ReportClock& clock)
{
    auto columns = filling({{{}, 14 * pt}, column(ReportLabel::Happened, 52),
                               column(ReportLabel::Detected, 52, PaperRole::Table, Token::Text3),
                               column(ReportLabel::Recorded, 52, PaperRole::Table, Token::Text3),
                               column(ReportLabel::Who, 66, PaperRole::Table, Token::Text2),
                               column(ReportLabel::What, 0), {{}, 36 * pt, PaperRole::Table, Token::Text3}},
        5);
    auto places = std::make_shared<std::vector<TimelinePlace>>(placesOf(report, clock));
    const int rows = int(places->size());
    return std::make_unique<PaperTable>(std::move(columns), rows, [&report, &clock, places](int row) {
        const TimelinePlace place = (*places)[std::size_t(row)];
        const ReportLine& line = report.timeline[place.line];
        if (!place.isDay)
            return timelineRow(line, clock);
        return PaperRow {
            {{.text = clock.day(line.happened), .role = PaperRole::TableStrong, .columns = 7}}, false, true};
    });
}

std::unique_ptr<PaperTable> checklistTable(const ReportChecklist& checklist, const ReportClock& clock)
{
    auto columns
        = filling({{{}, 20 * pt, PaperRole::Table, Token::Text3}, column(ReportLabel::Step, 0),
                      column(ReportLabel::Who, 66, PaperRole::Table, Token::Text2), column(ReportLabel::Time, 52),
                      column(ReportLabel::Outcome, 130), {{}, 40 * pt, PaperRole::Table, Token::Text3}},
            1);
    // A step, and below it the command that it gave, if it did.
    auto places = std::make_shared<std::vector<std::pair<int, bool>>>();
    for (int step = 0; step < int(checklist.steps.size()); ++step) {
        places->emplace_back(step, false);
        if (!checklist.steps[step].command.text().isEmpty())
            places->emplace_back(step, true);
    }
    const int rows = int(places->size());
    return std::make_unique<PaperTable>(std::move(columns), rows, [&checklist, &clock, places](int row) {
        const auto [number, isCommand] = (*places)[std::size_t(row)];
        const ReportStep& step = checklist.steps[number];
        if (isCommand)
            return rowBelow(step.command.text(), 1, 6, PaperRole::Mono);
        return PaperRow {
            {{.text = QString::number(step.number)}, {.text = step.title.text()}, {.text = step.who.text()},
                {.text = clock.seconds(step.at)}, {.text = step.outcome.text()}, {.text = step.evidence.join(u", "_s)}},
            !step.command.text().isEmpty()};
    });
}

std::unique_ptr<PaperTable> actionsTable(const Report& report, const ReportClock& clock)
{
    auto columns
        = filling({column(ReportLabel::Time, 52), column(ReportLabel::What, 0),
                      column(ReportLabel::Who, 66, PaperRole::Table, Token::Text2), column(ReportLabel::Outcome, 150)},
            1);
    return std::make_unique<PaperTable>(std::move(columns), int(report.actions.size()) * 2, [&report, &clock](int row) {
        const ReportAction& action = report.actions[row / 2];
        if (row % 2 == 1)
            return rowBelow(action.request.text(), 1, 4, PaperRole::Mono);
        return PaperRow {{{.text = clock.seconds(action.at)}, {.text = action.what.text()},
                             {.text = whoText(action.who)}, {.text = action.outcome.text()}},
            true};
    });
}

std::unique_ptr<PaperTable> evidenceTable(const ReportEvidence& evidence, const ReportClock& clock)
{
    auto columns
        = filling({{evidence.number, 72 * pt, PaperRole::Caption, Token::Text3}, {evidence.source.text(), 0}}, 1);
    return std::make_unique<PaperTable>(std::move(columns), 3, [&evidence, &clock](int row) {
        switch (row) {
        case 0:
            return PaperRow {{{.text = labelText(ReportLabel::Taken)}, {.text = clock.moment(evidence.takenAt)}}, true};
        case 1:
            return PaperRow {
                {{.text = labelText(ReportLabel::Asked)}, {.text = evidence.asked.text(), .role = PaperRole::Mono}},
                true};
        default:
            return PaperRow {{{.text = u"SHA-256"_s}, {.text = evidence.sha256, .role = PaperRole::Mono}}};
        }
    });
}

std::unique_ptr<PaperTable> preventionTable(const Report& report, const ReportClock& clock)
{
    auto columns = filling({column(ReportLabel::What, 0), column(ReportLabel::Progress, 80),
                               column(ReportLabel::Owner, 72), column(ReportLabel::Due, 72)},
        0);
    return std::make_unique<PaperTable>(std::move(columns), int(report.next.size()), [&report, &clock](int row) {
        const ReportNextStep& step = report.next[row];
        return PaperRow {{{.text = step.text.text()}, {.text = preventionStateText(step.state)},
            {.text = step.owner.text().isEmpty() ? unknownText() : step.owner.text()},
            {.text = clock.shortDay(step.due)}}};
    });
}

std::unique_ptr<PaperTable> singlePointsTable(const Report& report)
{
    auto columns = filling(
        {column(ReportLabel::Name, 0), column(ReportLabel::FunctionsLost, 110), column(ReportLabel::ServicesLost, 110)},
        0);
    return std::make_unique<PaperTable>(std::move(columns), int(report.singlePoints.size()), [&report](int row) {
        const ReportSinglePoint& point = report.singlePoints[row];
        return PaperRow {{{.text = point.name.text()}, {.text = QString::number(point.functions)},
            {.text = QString::number(point.services)}}};
    });
}

} // namespace yagura
