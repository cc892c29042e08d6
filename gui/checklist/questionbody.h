// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

namespace yagura {

class PlainLabel;
class StateMark;

/// What the picture says to the question of a fork or a wait, number by number, and how long a wait still has.
class QuestionBody final : public StepBody {
    Q_OBJECT

public:
    explicit QuestionBody(const StepContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString copyText() const override;

private:
    void showWait(const PredicateState& state);
    void showFork(const PredicateState& state);
    void say(Severity severity, const QString& sentence);

    StateMark* m_mark = nullptr;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_lines = nullptr;
};

} // namespace yagura
