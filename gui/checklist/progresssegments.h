// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklist/stepsmodel.h"

#include <QWidget>

namespace yagura {

/// How far a checklist is: one segment a step, lying in the panel or standing in the rail.
class ProgressSegments final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressSegments(Qt::Orientation orientation, QWidget* parent = nullptr);

    void take(const StepsModel& steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Segment { ToDo, Open, Ended, LeftOut };

    Qt::Orientation m_orientation;
    std::vector<Segment> m_segments;
};

} // namespace yagura
