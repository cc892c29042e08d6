// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

class QPushButton;
class QToolButton;

namespace yagura {

class PlainLabel;
class TextWell;
class WellFrame;

/// What was asked of the world, exactly, and what it answered. It has run by itself when the step opened, but for a
/// team's own words that nobody has accepted: those wait for a press.
class LookBody final : public StepBody {
    Q_OBJECT

public:
    explicit LookBody(const StepContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString copyText() const override;

private:
    void makeFrame();
    void showAnswer(const StepLook& look);
    void showKept(const StepLook& look);
    QString leftCaption(const StepLook& look) const;
    void ask();

    WellFrame* m_frame = nullptr;
    TextWell* m_asked = nullptr;
    QWidget* m_line = nullptr;
    TextWell* m_output = nullptr;
    PlainLabel* m_failure = nullptr;
    QToolButton* m_again = nullptr;
    QPushButton* m_run = nullptr;
    QString m_copy;
};

} // namespace yagura
