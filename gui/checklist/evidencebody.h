// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

namespace yagura {

class NumbersView;
class TextWell;
class WellFrame;

/// The live numbers of an evidence step, and the table that it shows from the picture. Of a step that has ended: what
/// was kept.
class EvidenceBody final : public StepBody {
    Q_OBJECT

public:
    explicit EvidenceBody(const StepContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString copyText() const override;

private:
    void showKept();

    NumbersView* m_numbers = nullptr;
    WellFrame* m_frame = nullptr;
    TextWell* m_table = nullptr;
    QString m_copy;
    PicturePtr m_shown; ///< nothing is new until another one comes
};

} // namespace yagura
