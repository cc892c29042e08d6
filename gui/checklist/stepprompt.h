// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace yagura {

class PlainLabel;

/// One line to type: a note, why a step is skipped or a checklist given up, who takes it. Enter says it, Escape takes
/// it back.
class StepPrompt final : public QWidget {
    Q_OBJECT

public:
    enum class Ask { Note, Skip, Assign, Abandon };

    explicit StepPrompt(QWidget* parent = nullptr);

    void ask(Ask what, const QString& text);

signals:
    void said(yagura::StepPrompt::Ask what, const QString& text);
    void takenBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say();

    Ask m_ask = Ask::Note;
    PlainLabel* m_caption = nullptr;
    QLineEdit* m_line = nullptr;
};

} // namespace yagura
