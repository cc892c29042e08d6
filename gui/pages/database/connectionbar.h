// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/database/connectionparts.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace yagura {

/// All places of a server as one bar, who has them, and below it a legend with every number. Left and right move
/// through the parts; the part under the cursor is framed in bar and legend and told to screen readers.
class ConnectionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionBar(QWidget* parent = nullptr);

    /// A stale bar is hatched: its numbers are the last ones known.
    void setParts(const QList<ConnectionPart>& parts, bool stale);
    /// The part under the cursor, or -1 without parts.
    int current() const { return m_current; }
    /// "idle in tx · batch-worker 71".
    QString partText(int part) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCurrent(int part);
    QRectF barRect() const;
    std::vector<QRectF> barParts() const;
    QList<QRectF> legendRects(qreal width) const;
    int partAt(const QPointF& point) const;
    void paintLegend(QPainter& painter) const;

    QList<ConnectionPart> m_parts;
    bool m_isStale = false;
    int m_current = -1;
};

} // namespace yagura
