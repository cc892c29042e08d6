// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperpages.h"
#include "models/domain/report.h"
#include "models/items/report/reportclock.h"

#include <functional>

namespace yagura {

class ChartBlock;

/// A report laid out on paper: page one for those who read nothing else, then all that it rests on. Made and painted in
/// one thread, which speaks the report's language.
class ReportPaper final {
public:
    /// `report` must outlive it.
    explicit ReportPaper(const Report& report);
    ~ReportPaper();
    Q_DISABLE_COPY_MOVE(ReportPaper)

    int pages() const { return int(m_pages.size()); }
    /// Rows in all, the measure of how much there is to paint.
    int rows() const;
    int rowsOf(int page) const { return int(m_pages[std::size_t(page)].size()); }

    /// Header, rows and footer of a page, from 0. `goesOn` is asked now and then; when it says no, the rest is left
    /// out.
    void paint(QPainter& painter, int page, const std::function<bool()>& goesOn) const;

private:
    void addCover();
    void fitCoverToItsPage(ChartBlock& chart);
    void addImpacts();
    void addNextSteps();
    void addTimeline();
    void addCharts();
    void addMap();
    void addChecklists();
    void addChecklist(const ReportChecklist& checklist);
    void addActions();
    void addEvidence();
    void addPrevention();
    void addRedaction();

    template<typename Block, typename... Args>
    Block& add(Args&&... args);
    void addGap(qreal points);
    void addHeading(const QString& title, const QString& caption = {});
    void addChapter(const QString& title, const QString& caption = {});

    void paintHeader(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page) const;

    const Report& m_report;
    ReportClock m_clock;
    PaperBlocks m_blocks;
    std::vector<PaperPage> m_pages;
};

} // namespace yagura
