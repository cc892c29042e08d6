// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rangechoice.h"

#include "gui/style/plaintext.h"

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

PlainLabel* makeChartNote()
{
    auto* note = new PlainLabel;
    note->setObjectName(QStringLiteral("chartNote"));
    note->setType(TypeRole::Caption);
    note->setInk(Token::Text3);
    note->setWordWrap(true);
    note->setContentsMargins(12, 0, 12, 4);
    note->hide();
    return note;
}

void sayIn(PlainLabel& chartNote, const QString& note)
{
    chartNote.setText(note);
    chartNote.setVisible(!note.isEmpty());
}

} // namespace yagura
