// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tapeoutline.h"

#include <QWidget>

namespace yagura {

/// The record as a line from its first moment to its last: holes hatched, troubles as ticks, and where the replay
/// stands. The place is dragged, or moved by keys: arrows 10 seconds, Page Up and Down 10 minutes, Home, End.
class ReplayTrack final : public QWidget {
    Q_OBJECT

public:
    explicit ReplayTrack(QWidget* parent = nullptr);

    void setOutline(const TapeOutlinePtr& outline);
    void setMoment(qint64 utcMs);
    /// What a reader hears of it.
    QString description() const;

    /// The part of the widget that is the line.
    QRect line() const;
    int xOf(qint64 utcMs) const;
    qint64 momentAt(int x) const;

    QSize sizeHint() const override;

signals:
    void seekWanted(qint64 utcMs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintTroubles(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    void want(qint64 utcMs);

    TapeOutlinePtr m_outline;
    qint64 m_atMs = 0;
    bool m_isDragged = false; ///< then the hand says where the place is
};

} // namespace yagura
