// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/watch.h"

#include <QFrame>

namespace yagura {

class PlainLabel;
class StateMark;

/// What is the matter, in one sentence; that Yagura only looks; where the picture comes from and how old its oldest part is.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Watch::Source source, QWidget* parent = nullptr);

    void take(const Picture& picture);

private:
    StateMark* m_mark = nullptr;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_detail = nullptr;
    PlainLabel* m_age = nullptr;
};

} // namespace yagura
