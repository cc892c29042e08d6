// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/titlerow.h"

namespace yagura {

using namespace Qt::StringLiterals;

QString sortArrow(const QHeaderView& header, int section)
{
    if (!header.isSortIndicatorShown() || section != header.sortIndicatorSection())
        return {};
    return header.sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
}

TitleRow::TitleRow(const QList<int>& untitled, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_untitled(untitled)
{
    setSectionsClickable(true);
}

void TitleRow::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    if (m_untitled.contains(section))
        option->text.clear();
    else
        option->text += sortArrow(*this, section);
}

} // namespace yagura
