// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"

#include <QFrame>

namespace yagura {

/// The ground and the line of a panel, without a title; or, given a state, the tinted ground of a message.
class PlainFrame : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// Ok is the plain ground.
    void setGround(Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Ok;
};

} // namespace yagura
