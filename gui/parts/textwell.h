// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace yagura {

/// Text of one width to read, select and copy: a statement, a command, the rows of an answer. As high as its text, up
/// to so many lines; then it scrolls. What it is given is shown as it is: pass it through visibleParagraphs() before.
class TextWell final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { Wrap, Keep };

    TextWell(Lines lines, int mostLines, QWidget* parent = nullptr);

    void show(const QString& text);
    void setMostLines(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    int m_mostLines;
};

} // namespace yagura
