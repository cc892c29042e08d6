// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/wellframe.h"

#include "gui/style/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int radius = 4;

/// One pixel across, in the quiet line of the theme.
class HairLine final : public QWidget {
public:
    HairLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeOf(this).color(Token::Line)); }
};

PlainLabel* caption()
{
    auto* label = new PlainLabel;
    label->setType(TypeRole::Caption);
    label->setInk(Token::Text3);
    label->setElideMode(Qt::ElideRight);
    return label;
}

} // namespace

WellFrame::WellFrame(QWidget* parent)
    : QFrame(parent), m_captions(new QHBoxLayout), m_body(new QVBoxLayout), m_left(caption()), m_right(caption())
{
    m_captions->setContentsMargins(0, 0, 0, 0);
    m_captions->setSpacing(8);
    m_captions->addWidget(m_left, 1);
    m_captions->addWidget(m_right);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(m_captions);
    layout->addLayout(m_body);
    m_left->setObjectName(QStringLiteral("wellCaption"));
}

void WellFrame::setCaptions(const QString& left, const QString& right)
{
    if (left != m_left->fullText())
        m_left->setText(left);
    if (right != m_right->fullText())
        m_right->setText(right);
    m_right->setVisible(!right.isEmpty());
}

void WellFrame::addToCaptions(QWidget* widget)
{
    m_captions->addWidget(widget);
}

QWidget* WellFrame::addLine()
{
    auto* rule = new HairLine;
    m_body->addWidget(rule);
    return rule;
}

void WellFrame::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(Token::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace yagura
