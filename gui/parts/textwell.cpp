// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/textwell.h"

#include "gui/style/type.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace yagura {

TextWell::TextWell(Lines lines, int mostLines, QWidget* parent) : QPlainTextEdit(parent), m_mostLines(mostLines)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; background: transparent; padding: 0; }"));
    setFont(fontFor(TypeRole::Mono));
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContextMenuPolicy(Qt::NoContextMenu);
    setLineWrapMode(lines == Lines::Wrap ? WidgetWidth : NoWrap);
    setWordWrapMode(lines == Lines::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    document()->setDocumentMargin(0);
    fit();
}

void TextWell::show(const QString& text)
{
    if (text != toPlainText()) {
        const int at = verticalScrollBar()->value();
        const int across = horizontalScrollBar()->value();
        setPlainText(text);
        verticalScrollBar()->setValue(at);
        horizontalScrollBar()->setValue(across);
    }
    fit();
}

void TextWell::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void TextWell::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextWell::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && font() != fontFor(TypeRole::Mono)) {
        setFont(fontFor(TypeRole::Mono));
        fit();
    }
}

// At its end the wheel goes on with the list that the well stands in.
void TextWell::wheelEvent(QWheelEvent* event)
{
    const QScrollBar* bar = verticalScrollBar();
    const bool isDown = event->angleDelta().y() < 0;
    const bool isAtEnd = bar->minimum() == bar->maximum() || bar->value() == (isDown ? bar->maximum() : bar->minimum());
    if (isAtEnd && event->angleDelta().x() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

void TextWell::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    const bool isLong = lines > m_mostLines;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    int height = std::clamp(lines, 1, m_mostLines) * fontMetrics().lineSpacing() + 1;
    if (lineWrapMode() == NoWrap && horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace yagura
