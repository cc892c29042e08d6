// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

class QToolButton;

namespace yagura {

class PlainLabel;
class TextWell;
class WellFrame;

/// Something to copy: the command of a step by hand, filled in and quoted, or the words of a message. A command is
/// copied without the end of a line. What holds characters that cannot be seen is shown with them, and is copied only
/// at a second press.
class CommandBody final : public StepBody {
    Q_OBJECT

public:
    explicit CommandBody(const StepContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString copyText() const override;
    void copy() override;

private:
    bool isMessage() const;
    QString reminderText() const;

    WellFrame* m_frame = nullptr;
    TextWell* m_text = nullptr;
    PlainLabel* m_warning = nullptr;
    PlainLabel* m_reminder = nullptr;
    QToolButton* m_copy = nullptr;
    bool m_isAgreed = false; ///< to copy what cannot be seen
};

} // namespace yagura
