// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportpaper.h"

#include "gui/report/chartblock.h"
#include "gui/report/factsblock.h"
#include "gui/report/gapblock.h"
#include "gui/report/headingblock.h"
#include "gui/report/mapblock.h"
#include "gui/report/paragraph.h"
#include "gui/report/reporttables.h"
#include "gui/report/textblock.h"
#include "gui/report/titleblock.h"
#include "gui/style/tokens.h"
#include "models/items/report/alignedcolumns.h"
#include "models/items/report/reportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qreal columnTop = 77 * paper::point;
constexpr qreal columnBottom = 774 * paper::point;
constexpr qreal columnHeight = columnBottom - columnTop;
constexpr qreal headerRule = 63 * paper::point;
constexpr qreal footerRule = 785 * paper::point;

constexpr qreal chartHeight = 148 * paper::point;
constexpr qreal leastChartHeight = 104 * paper::point;
constexpr qreal sectionGap = 14;
constexpr qreal chapterGap = 22;

void drawRule(QPainter& painter, qreal y, qreal width, Token token)
{
    painter.setPen(QPen(Theme::print().color(token), width));
    painter.drawLine(QPointF(paper::sideMargin, y), QPointF(paper::sideMargin + paper::width, y));
}

QRectF line(qreal top, PaperRole role)
{
    return {paper::sideMargin, top, paper::width, paperLeading(role)};
}

} // namespace

ReportPaper::ReportPaper(const Report& report) : m_report(report), m_clock(report.zone, report.language)
{
    addCover();
    addTimeline();
    addCharts();
    addMap();
    addChecklists();
    addActions();
    addEvidence();
    addPrevention();
    addRedaction();
    m_pages = paperPages(m_blocks, columnHeight);
}

ReportPaper::~ReportPaper() = default;

int ReportPaper::rows() const
{
    int rows = 0;
    for (const PaperPage& page : m_pages)
        rows += int(page.size());
    return rows;
}

template<typename Block, typename... Args>
Block& ReportPaper::add(Args&&... args)
{
    auto block = std::make_unique<Block>(std::forward<Args>(args)...);
    Block& added = *block;
    m_blocks.push_back(std::move(block));
    return added;
}

void ReportPaper::addGap(qreal points)
{
    add<GapBlock>(points * paper::point);
}

void ReportPaper::addHeading(const QString& title, const QString& caption)
{
    addGap(sectionGap);
    add<HeadingBlock>(title, caption);
}

void ReportPaper::addChapter(const QString& title, const QString& caption)
{
    addGap(chapterGap);
    add<HeadingBlock>(title, caption);
}

void ReportPaper::addCover()
{
    add<TitleBlock>(m_report, m_clock);
    add<FactsBlock>(m_report, m_clock);
    if (!m_report.summary.text().isEmpty()) {
        addHeading(headingText(ReportHeading::Summary));
        add<TextBlock>(m_report.summary.text(), PaperRole::Body, Token::Text);
    }
    ChartBlock* chart = nullptr;
    if (m_report.leadChart) {
        addGap(sectionGap);
        chart = &add<ChartBlock>(*m_report.leadChart, m_clock.zone(), chartHeight);
    }
    addImpacts();
    if (!m_report.cause.text().isEmpty()) {
        addHeading(headingText(ReportHeading::Cause), m_report.causeConfidence.text());
        add<TextBlock>(m_report.cause.text(), PaperRole::Body, Token::Text);
    }
    addNextSteps();
    if (chart)
        fitCoverToItsPage(*chart);
    m_blocks.push_back(GapBlock::pageEnd());
}

/// A lower chart rather than a second page.
void ReportPaper::fitCoverToItsPage(ChartBlock& chart)
{
    qreal height = 0;
    for (const auto& block : m_blocks) {
        for (int row = 0; row < block->rows(); ++row)
            height += block->height(row);
    }
    const qreal excess = height - columnHeight;
    if (excess > 0 && chartHeight - excess >= leastChartHeight)
        chart.setHeight(chartHeight - excess);
}

void ReportPaper::addImpacts()
{
    if (m_report.impacts.isEmpty())
        return;
    addHeading(headingText(ReportHeading::People));
    m_blocks.push_back(impactsTable(m_report, m_clock));
}

void ReportPaper::addNextSteps()
{
    if (stepsOnCover(m_report) == 0)
        return;
    addHeading(headingText(ReportHeading::NextSteps));
    m_blocks.push_back(nextStepsTable(m_report, m_clock));
}

void ReportPaper::addTimeline()
{
    addChapter(headingText(ReportHeading::Timeline), m_clock.zoneName(m_report.started));
    m_blocks.push_back(timelineTable(m_report, m_clock));
}

void ReportPaper::addCharts()
{
    if (m_report.charts.isEmpty())
        return;
    addChapter(headingText(ReportHeading::Charts));
    for (qsizetype at = 0; at < m_report.charts.size(); ++at) {
        if (at > 0)
            addGap(sectionGap);
        add<ChartBlock>(m_report.charts[at], m_clock.zone(), chartHeight);
    }
}

void ReportPaper::addMap()
{
    if (m_report.map.isEmpty())
        return;
    addChapter(headingText(ReportHeading::Map), mapCaptionText(m_report.map, m_clock));
    add<MapBlock>(m_report.map);
}

void ReportPaper::addChecklists()
{
    if (m_report.checklists.isEmpty())
        return;
    addChapter(headingText(ReportHeading::Checklists));
    for (const ReportChecklist& checklist : m_report.checklists)
        addChecklist(checklist);
}

void ReportPaper::addChecklist(const ReportChecklist& checklist)
{
    addGap(6);
    add<HeadingBlock>(checklist.title.text(), checklistCaption(checklist, m_clock));
    m_blocks.push_back(checklistTable(checklist, m_clock));
}

void ReportPaper::addActions()
{
    if (m_report.actions.isEmpty())
        return;
    addChapter(headingText(ReportHeading::Actions));
    m_blocks.push_back(actionsTable(m_report, m_clock));
}

void ReportPaper::addEvidence()
{
    if (m_report.evidence.isEmpty())
        return;
    addChapter(headingText(ReportHeading::Evidence));
    for (const ReportEvidence& evidence : m_report.evidence) {
        addGap(8);
        m_blocks.push_back(evidenceTable(evidence, m_clock));
        if (evidence.text.text().isEmpty())
            continue;
        addGap(4);
        m_blocks.push_back(TextBlock::quoted(alignedColumns(evidence.text.text()), PaperRole::Mono, Token::Text2));
        if (evidence.linesLeftOut > 0)
            add<TextBlock>(linesLeftOutText(evidence.linesLeftOut), PaperRole::Caption, Token::Text3, 8 * paper::point);
    }
}

void ReportPaper::addPrevention()
{
    if (!m_report.next.isEmpty()) {
        addChapter(headingText(ReportHeading::Prevention));
        m_blocks.push_back(preventionTable(m_report, m_clock));
    }
    if (!m_report.singlePoints.isEmpty()) {
        addChapter(headingText(ReportHeading::SinglePoints));
        m_blocks.push_back(singlePointsTable(m_report));
    }
}

void ReportPaper::addRedaction()
{
    addChapter(headingText(ReportHeading::Redaction));
    add<TextBlock>(redactionText(m_report), PaperRole::Body, Token::Text);
    if (m_report.chainHead.isEmpty())
        return;
    addGap(4);
    add<TextBlock>(recordText(m_report), PaperRole::Body, Token::Text);
    add<TextBlock>(m_report.chainHead, PaperRole::Mono, Token::Text2);
}

void ReportPaper::paint(QPainter& painter, int page, const std::function<bool()>& goesOn) const
{
    paintHeader(painter);
    for (const PlacedRow& placed : m_pages[std::size_t(page)]) {
        if (!goesOn())
            return;
        const PaperBlock& block = *m_blocks[std::size_t(placed.block)];
        const QRectF rect(paper::sideMargin, columnTop + placed.top, paper::width, block.height(placed.row));
        block.paint(painter, rect, placed.row);
    }
    paintFooter(painter, page);
}

void ReportPaper::paintHeader(QPainter& painter) const
{
    const Theme theme = Theme::print();
    const QString title = headingText(ReportHeading::Report);
    const QRectF place = line(paper::topMargin, PaperRole::Caption);
    paintLine(painter, place, PaperRole::CaptionStrong, theme.color(Token::Text), title);
    const QString edition = editionText(m_report, m_clock);
    const qreal left = widthOf(title, PaperRole::CaptionStrong) + 8 * paper::point;
    const qreal right = widthOf(edition, PaperRole::Caption) + 8 * paper::point;
    paintLine(painter, place.adjusted(left, 0, -right, 0), PaperRole::Caption, theme.color(Token::Text3),
        m_report.label.text());
    paintLine(painter, place, PaperRole::Caption, theme.color(Token::Text3), edition, Qt::AlignRight);
    drawRule(painter, headerRule, 0.75 * paper::point, Token::Text);
}

void ReportPaper::paintFooter(QPainter& painter, int page) const
{
    const Theme theme = Theme::print();
    drawRule(painter, footerRule, 0.5 * paper::point, Token::Line);
    const QRectF place = line(footerRule + 6 * paper::point, PaperRole::Caption);
    const QString counts = u"Yagura    %1"_s.arg(countsText(m_report));
    paintLine(painter, place, PaperRole::Caption, theme.color(Token::Text3), counts);
    if (!m_report.chainHead.isEmpty()) {
        const qreal left = widthOf(counts, PaperRole::Caption) + 12 * paper::point;
        paintLine(painter, place.adjusted(left, 0, 0, 0), PaperRole::Mono, theme.color(Token::Text3),
            u"SHA-256 %1"_s.arg(shortHash(m_report.chainHead)));
    }
    paintLine(painter, place, PaperRole::Caption, theme.color(Token::Text3), u"%1 / %2"_s.arg(page + 1).arg(pages()),
        Qt::AlignRight);
}

} // namespace yagura
