// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/livenumbers.h"
#include "models/domain/predicate.h"

#include <QWidget>

namespace yagura {

/// Numbers of the picture, one a line: what it is, its value with its unit, and how old it is. What is not live is
/// hatched and says so. The numbers that speak for the verdict stand in its colour.
class NumbersView final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString name;
        QString value;
        QString age;
        bool isLive = true;
        bool isReason = false;

        bool operator==(const Line&) const = default;
    };

    explicit NumbersView(QWidget* parent = nullptr);

    void take(const QList<LiveNumber>& numbers, const PredicateState& verdict);
    const QList<Line>& lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Line> m_lines;
};

} // namespace yagura
