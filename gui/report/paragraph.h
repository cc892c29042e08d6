// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/papertype.h"

#include <QColor>
#include <QPainter>
#include <QString>

#include <memory>

class QTextLayout;

namespace yagura {

/// A text broken into lines of a width: at words where there are some, anywhere where there are none, by the rules for
/// Japanese where it is that. Line breaks of the text are kept. Made where it is painted and thrown away.
class Paragraph final {
public:
    Paragraph(const QString& text, PaperRole role, qreal width);
    ~Paragraph();
    Q_DISABLE_COPY_MOVE(Paragraph)

    int lines() const;
    qreal height() const { return lines() * paperLeading(m_role); }
    /// Some of its lines, all of them by default, from that corner on.
    void paint(QPainter& painter, const QPointF& corner, const QColor& ink, int first, int count) const;
    void paint(QPainter& painter, const QPointF& corner, const QColor& ink) const;

private:
    PaperRole m_role;
    std::unique_ptr<QTextLayout> m_layout;
};

/// How many lines a paragraph would have. Most texts of a table have one, and that is known without breaking them.
int linesOf(const QString& text, PaperRole role, qreal width);

/// Paints a line that is known to fit, or is elided at its end.
void paintLine(QPainter& painter, const QRectF& rect, PaperRole role, const QColor& ink, const QString& text,
    Qt::Alignment alignment = Qt::AlignLeft);

/// The width of a text on one line.
qreal widthOf(const QString& text, PaperRole role);

} // namespace yagura
