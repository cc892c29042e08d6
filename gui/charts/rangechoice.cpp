// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rangechoice.h"

namespace yagura {

RangeChoice::RangeChoice(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("rangeChoice"));
    setAccessibleName(tr("How far back the charts go"));
    for (const ChartRange range : chartRanges)
        addItem(rangeText(range), int(range));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { emit chosen(range()); });
}

ChartRange RangeChoice::range() const
{
    return ChartRange(currentData().toInt());
}

} // namespace yagura
