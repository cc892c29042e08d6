// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"

#include <QWidget>

namespace yagura {

class ConnectionBar;
class Panel;
class PlainLabel;

/// Who has the connections of one server: name and address, how many places are used, the bar and its legend.
class ConnectionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionPanel(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);

private:
    Panel* m_panel;
    ConnectionBar* m_bar;
    PlainLabel* m_used;
    PlainLabel* m_ordinary;
};

} // namespace yagura
