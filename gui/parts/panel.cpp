// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/panel.h"

#include "gui/style/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int panelPadding = 12;
constexpr int panelRadius = 4;

PlainLabel* label(QWidget* parent, TypeRole type, Token ink)
{
    auto* made = new PlainLabel(parent);
    made->setType(type);
    made->setInk(ink);
    made->setElideMode(Qt::ElideRight);
    return made;
}

} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent), m_titleRow(new QHBoxLayout), m_body(new QVBoxLayout),
      m_title(label(this, TypeRole::BodyStrong, Token::Text)), m_note(label(this, TypeRole::Small, Token::Text3)),
      m_caption(label(this, TypeRole::Caption, Token::Text3))
{
    m_title->setElideMode(Qt::ElideNone);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_titleRow->setContentsMargins(panelPadding, 8, panelPadding, 7);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_note, 1);
    m_titleRow->addWidget(m_caption);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_titleRow);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
    setTitle(title);
    setCaption({});
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(m_title->text());
}

void Panel::setNote(const QString& note)
{
    m_note->setText(note);
}

void Panel::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Panel::addToTitle(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

void Panel::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
}

} // namespace yagura
