// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yagura {

/// What the program is named after, in a few thin lines: a roof, a room with a view, four legs.
class Watchtower final : public QWidget {
    Q_OBJECT

public:
    explicit Watchtower(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace yagura
