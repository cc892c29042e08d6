// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/icons.h"
#include "models/domain/severity.h"

#include <QWidget>

namespace yagura {

/// A state as a widget of its own: the mark alone, with the word for those who only hear it.
class StateMark final : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(int pixels, QWidget* parent = nullptr);

    void setSeverity(Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Unknown;
};

/// One of our icons as a widget of its own, in the quiet ink.
class IconMark final : public QWidget {
    Q_OBJECT

public:
    IconMark(Icon icon, int pixels, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace yagura
