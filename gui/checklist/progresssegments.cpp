// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/progresssegments.h"

#include "gui/style/tokens.h"
#include "gui/style/type.h"

#include <QPainter>

namespace yagura {

ProgressSegments::ProgressSegments(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_orientation(orientation)
{
    const bool isLying = orientation == Qt::Horizontal;
    setSizePolicy(
        isLying ? QSizePolicy::Expanding : QSizePolicy::Fixed, isLying ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void ProgressSegments::take(const StepsModel& steps)
{
    m_segments.clear();
    for (int row = 0; row < steps.rowCount(); ++row) {
        const StepRow& step = steps.at(row);
        const bool hasEnded = step.state == StepState::Done || step.state == StepState::Skipped;
        m_segments.push_back(hasEnded           ? Segment::Ended
                : step.state == StepState::Open ? Segment::Open
                : step.isPassedOver             ? Segment::LeftOut
                                                : Segment::ToDo);
    }
    update();
}

QSize ProgressSegments::sizeHint() const
{
    return m_orientation == Qt::Horizontal ? QSize(scaled(100), scaled(3)) : QSize(scaled(3), scaled(100));
}

void ProgressSegments::paintEvent(QPaintEvent*)
{
    if (m_segments.empty())
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const int count = int(m_segments.size());
    const int length = m_orientation == Qt::Horizontal ? width() : height();
    const int gap = count > 12 ? 2 : 4;
    for (int place = 0; place < count; ++place) {
        const int from = place * (length + gap) / count;
        const int to = (place + 1) * (length + gap) / count - gap;
        const Segment segment = m_segments[std::size_t(place)];
        const Token token = segment == Segment::Ended ? Token::Series
            : segment == Segment::Open                ? Token::Accent
                                                      : Token::LineStrong;
        QRect rect = m_orientation == Qt::Horizontal ? QRect(from, 0, to - from, height())
                                                     : QRect(0, from, width(), to - from);
        // Whatever the colour: what a branch went around is only half there.
        if (segment == Segment::LeftOut)
            rect = m_orientation == Qt::Horizontal ? rect.adjusted(0, height() / 2, 0, 0)
                                                   : rect.adjusted(width() / 2, 0, 0, 0);
        painter.fillRect(rect, theme.color(token));
    }
}

} // namespace yagura
