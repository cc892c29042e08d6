// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

class QPushButton;

namespace yagura {

class ChangeArguments;
class IconMark;
class PlainLabel;

/// A change behind its guard: what it is, why it is locked, or what it still needs and a button that leads to its
/// preview, and what became of the newest try.
class ChangeBody final : public StepBody {
    Q_OBJECT

public:
    explicit ChangeBody(const StepContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString copyText() const override;

private:
    const ChangeStep& change() const;
    ActionRequest request() const;
    void refreshOutcome();

    PlainLabel* m_what = nullptr;
    PlainLabel* m_lock = nullptr;
    PlainLabel* m_outcome = nullptr;
    IconMark* m_padlock = nullptr;
    ChangeArguments* m_arguments = nullptr;
    QPushButton* m_preview = nullptr;
};

} // namespace yagura
