// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "models/domain/report.h"
#include "models/items/report/reportclock.h"

#include <array>

namespace yagura {

/// Four facts side by side: how bad, how long, how soon it was seen, how it stands.
class FactsBlock final : public PaperBlock {
public:
    FactsBlock(const Report& report, const ReportClock& clock);

    int rows() const override { return 1; }
    qreal height(int) const override;
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    struct Fact {
        QString caption;
        QString value;
        QString note;
        std::optional<Severity> mark {};
        bool isGood = false;
    };
    void paintFact(QPainter& painter, const QRectF& rect, const Fact& fact) const;

    std::array<Fact, 4> m_facts;
};

} // namespace yagura
