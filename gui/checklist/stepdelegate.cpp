// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepdelegate.h"

#include "gui/checklist/checklistpadding.h"
#include "gui/parts/rowground.h"
#include "gui/style/figures.h"
#include "gui/style/type.h"

#include <QListView>
#include <QPainter>

namespace yagura {

namespace {

constexpr int numberPlace = 20; ///< from the mark to the number
constexpr int titlePlace = 40; ///< from the mark to the title

QString asideOf(const StepRow& row)
{
    if (row.isPending)
        return StepDelegate::tr("not yet confirmed");
    if (row.isPassedOver)
        return StepDelegate::tr("left out");
    if (row.kind == StepRow::Kind::Change && row.state == StepState::ToDo)
        return row.isLocked ? StepDelegate::tr("change · locked") : StepDelegate::tr("change · preview");
    return row.aside;
}

bool hasEnded(const StepRow& row)
{
    return row.state == StepState::Done || row.state == StepState::Skipped;
}

Token titleInk(const StepRow& row)
{
    if (row.isPassedOver || row.state == StepState::Skipped)
        return Token::Text3;
    return row.state == StepState::Open ? Token::Text : Token::Text2;
}

} // namespace

Icon iconOf(const StepRow& row)
{
    if (row.state == StepState::Done)
        return Icon::Tick;
    if (row.state == StepState::Skipped)
        return Icon::Close;
    if (row.state == StepState::Open)
        return Icon::Current;
    if (row.kind == StepRow::Kind::Decide)
        return Icon::Decision;
    if (row.kind == StepRow::Kind::Change)
        return row.isLocked ? Icon::Locked : Icon::Unlocked;
    return Icon::Todo;
}

Token inkOf(const StepRow& row)
{
    if (row.state == StepState::Open)
        return Token::Accent;
    return hasEnded(row) ? Token::Text2 : Token::Text3;
}

void StepDelegate::setCard(const QModelIndex& index, QWidget* card)
{
    m_cardIndex = index;
    m_card = card;
    emit sizeHintChanged(index);
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (hasCard(index))
        return;
    const auto row = index.data(StepRowRole).value<StepRow>();
    const Theme theme = themeOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme, false);
    QRect line = option.rect.adjusted(scaled(checklistPadding), 0, -scaled(checklistPadding), 0);
    line.setHeight(rowHeight());
    const QRectF mark(line.left(), line.center().y() - scaled(5), scaled(10), scaled(10));
    drawIcon(*painter, mark, iconOf(row), theme.color(inkOf(row)));

    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(theme.color(Token::Text3));
    drawFigures(*painter, line.adjusted(scaled(numberPlace), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(row.number));
    painter->setFont(fontFor(TypeRole::Caption));
    const QString aside = asideOf(row);
    painter->setPen(theme.color(row.isPending ? Token::Unknown : Token::Text3));
    drawFigures(*painter, line, Qt::AlignRight | Qt::AlignVCenter, aside);

    const int asideWidth = aside.isEmpty() ? 0 : int(figuresWidth(painter->font(), aside)) + scaled(8);
    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(theme.color(titleInk(row)));
    const QRect title = line.adjusted(scaled(titlePlace), 0, -asideWidth, 0);
    painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(row.title, Qt::ElideRight, title.width()));
    if (!row.line.isEmpty()) {
        painter->setFont(fontFor(TypeRole::Caption));
        painter->setPen(theme.color(Token::Text3));
        const QRect below(line.left() + scaled(titlePlace), line.bottom() - scaled(4),
            line.width() - scaled(titlePlace), lineHeight(TypeRole::Caption));
        painter->drawText(below, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(row.line, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (hasCard(index)) {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        const int width = view ? view->viewport()->width() : m_card->width();
        const int height = m_card->hasHeightForWidth() ? m_card->heightForWidth(width) : m_card->sizeHint().height();
        return {scaled(160), height};
    }
    const auto row = index.data(StepRowRole).value<StepRow>();
    return {scaled(160), rowHeight() + (row.line.isEmpty() ? 0 : lineHeight(TypeRole::Caption))};
}

} // namespace yagura
