// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/plainframe.h"
#include "models/domain/targetstate.h"

namespace yagura {

class PlainLabel;

/// Says above the details of a target that its values are not those of now: why, what to do about it, and how old the
/// last value is. Hidden while the target is live.
class OutageBanner final : public PlainFrame {
    Q_OBJECT

public:
    explicit OutageBanner(QWidget* parent = nullptr);

    /// Nothing to say of a nullptr.
    void take(const TargetState* state, Severity severity, const Moment& now);
    QString text() const;

private:
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_remedy = nullptr;
    PlainLabel* m_age = nullptr;
};

} // namespace yagura
