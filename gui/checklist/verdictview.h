// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

namespace yagura {

class PlainLabel;
class StateMark;

/// What the numbers say to the question of a look or of evidence, and what would show that this is wrong.
class VerdictView final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictView(const StepContext& context, QWidget* parent = nullptr);

    void refresh();
    QString sentence() const;

private:
    QString verdictSentence(const RunbookStep& step, Answer answer) const;
    Severity severityOf(Answer answer) const;

    StepContext m_context;
    StateMark* m_mark = nullptr;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_refuted = nullptr;
};

} // namespace yagura
