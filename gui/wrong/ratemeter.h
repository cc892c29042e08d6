// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"
#include "models/domain/alarmrate.h"

#include <QWidget>

namespace yagura {

/// How many findings came lately: "3 new in 10 min" and a bar for each of the last minutes; in a storm it says so
/// loudly.
class RateMeter final : public QWidget {
    Q_OBJECT

public:
    explicit RateMeter(QWidget* parent = nullptr);

    void take(const AlarmRate& rate);
    /// Whether the list keeps its order because a hand is on it.
    void setOrderKept(bool isKept);
    /// "3 new in 10 min", "storm: 14 new in 10 min".
    QString sentence() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString note() const;
    std::size_t minutesWithRoom(int step) const;
    int paintBars(QPainter& painter, const Theme& theme) const;

    std::array<int, AlarmRate::minutesShown> m_perMinute {};
    int m_lately = 0;
    bool m_isStorm = false;
    bool m_isOrderKept = false;
};

} // namespace yagura
