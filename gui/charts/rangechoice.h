// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartpast.h"

#include <QComboBox>

namespace yagura {

class PlainLabel;

/// How far back the charts beside it go.
class RangeChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit RangeChoice(QWidget* parent = nullptr);

    ChartRange range() const;

signals:
    void chosen(yagura::ChartRange range);
};

/// A line below charts for what has to be known to read them. It is there only while it says something.
PlainLabel* makeChartNote();
void sayIn(PlainLabel& chartNote, const QString& note);

} // namespace yagura
