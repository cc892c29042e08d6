// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "models/domain/report.h"
#include "models/items/report/reportclock.h"

namespace yagura {

/// The title and, below it, when it was, by both clocks.
class TitleBlock final : public PaperBlock {
public:
    /// Both must outlive it.
    TitleBlock(const Report& report, const ReportClock& clock);

    int rows() const override { return 1; }
    qreal height(int) const override { return m_height; }
    bool staysWithNext(int) const override { return true; }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    const Report& m_report;
    const ReportClock& m_clock;
    qreal m_height;
};

} // namespace yagura
