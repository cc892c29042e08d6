// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"
#include "gui/checklist/stepprompt.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace yagura {

class PlainLabel;
class StepEnding;
class VerdictView;

/// The step that is at hand, as widgets: text can be selected, buttons focused. Built for one step; refresh() brings it
/// up to date, at every picture and every second.
class StepCard final : public QFrame {
    Q_OBJECT

public:
    StepCard(const StepContext& context, int number, QWidget* parent = nullptr);

    const QString& step() const { return m_context.step; }
    void refresh();
    /// Does what that key means for the step. Whether it means something.
    bool press(int key);
    void copy();
    void ask(StepPrompt::Ask what);
    void focusFirst();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The step is being ended here, by a press.
    void ended();
    void previewWanted(const yagura::ActionRequest& request);
    /// The hand is free again: the keyboard goes back to the list.
    void left();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeHead(int number);
    QLayout* makeTools();
    QToolButton* tool(const char* name, const QString& text, const QString& tip);
    void write(StepPrompt::Ask what, const QString& text);
    void undo();
    void refreshHead();
    QString notesText() const;

    StepContext m_context;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_aside = nullptr;
    PlainLabel* m_text = nullptr;
    PlainLabel* m_outcome = nullptr;
    PlainLabel* m_notes = nullptr;
    PlainLabel* m_pending = nullptr;
    StepBody* m_body = nullptr;
    VerdictView* m_verdict = nullptr;
    StepEnding* m_ending = nullptr;
    StepPrompt* m_prompt = nullptr;
    QToolButton* m_skip = nullptr;
    QToolButton* m_undo = nullptr;
    bool m_isOpen = true;
};

} // namespace yagura
