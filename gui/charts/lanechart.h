// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/onsetlanes.h"

#include <QTimeZone>
#include <QWidget>

namespace yagura {

/// "What came first": a lane for each failing thing, from when it began until now, the earliest on top. A warning is 6 px
/// high and a critical one 9 px, so that severity is seen without colour; before its rule held, a thing that had left its
/// normal band is a thin line. Marks are upright lines with their words.
class LaneChart final : public QWidget {
    Q_OBJECT

public:
    explicit LaneChart(QWidget* parent = nullptr);

    void setLanes(const OnsetLanes& lanes);
    void setMarks(const std::vector<ChartMark>& marks);
    void setZone(const QTimeZone& zone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int labelWidth() const;
    QRectF plot() const;
    QRectF laneRect(std::size_t lane) const;
    qreal xOf(qint64 ms) const;
    void paintAxis(QPainter& painter) const;
    void paintLane(QPainter& painter, std::size_t at) const;
    void paintMarks(QPainter& painter) const;

    OnsetLanes m_lanes;
    std::vector<ChartMark> m_marks;
    QTimeZone m_zone;
};

} // namespace yagura
