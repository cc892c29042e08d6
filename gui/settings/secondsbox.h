// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <chrono>

namespace yagura {

/// An interval in seconds, 0.1 s to a day, to the millisecond. Scrolling a form never changes it.
class SecondsBox final : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit SecondsBox(QWidget* parent = nullptr);

    std::chrono::milliseconds interval() const;
    void setInterval(std::chrono::milliseconds interval);

    QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace yagura
