// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/modeswitch.h"

#include "gui/style/icons.h"
#include "gui/style/plaintext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace yagura {

namespace {

QToolButton* segment(const QString& text, const char* name, Icon icon, QWidget* owner)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(QLatin1StringView(name));
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(iconFor(icon, themeOf(owner).color(Token::Text2)));
    return button;
}

} // namespace

ModeSwitch::ModeSwitch(QWidget* parent)
    : QWidget(parent), m_observe(segment(tr("Observe"), "observe", Icon::Locked, this)),
      m_respond(segment(tr("Respond"), "respond", Icon::Unlocked, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_observe);
    layout->addWidget(m_respond);
    setPlainToolTip(m_observe, tr("Yagura only looks: nothing on a watched system is changed."));
    // A click is a wish; what is shown stays as it is until the mode is set.
    connect(m_observe, &QAbstractButton::clicked, this, [this] {
        setResponding(m_isResponding);
        if (m_isResponding)
            emit observeWanted();
    });
    connect(m_respond, &QAbstractButton::clicked, this, [this] {
        setResponding(m_isResponding);
        if (!m_isResponding)
            emit respondWanted();
    });
    setResponding(false);
    setHindrance({});
}

void ModeSwitch::setResponding(bool isResponding)
{
    m_isResponding = isResponding;
    m_observe->setChecked(!isResponding);
    m_respond->setChecked(isResponding);
}

void ModeSwitch::setHindrance(const QString& why)
{
    m_respond->setEnabled(why.isEmpty());
    setPlainToolTip(m_respond,
        why.isEmpty() ? tr("Changes of watched systems become possible: each is previewed, confirmed and recorded.")
                      : why);
}

} // namespace yagura
