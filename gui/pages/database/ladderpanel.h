// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"

#include <QWidget>

namespace yagura {

class LadderView;
class Panel;
class PlainLabel;

/// How far a new client gets on one server, and what that excludes.
class LadderPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LadderPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);

private:
    Panel* m_panel;
    LadderView* m_view;
    PlainLabel* m_verdict;
    PlainLabel* m_reason;
};

} // namespace yagura
