// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/choicerow.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace yagura {

ChoiceRow::ChoiceRow(const QList<Choice>& choices, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* button = new QToolButton;
        button->setText(choice.text);
        button->setObjectName(choice.value);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        group->addButton(button);
        layout->addWidget(button);
        m_segments.append({choice.value, button});
    }
    layout->addStretch();
    if (!m_segments.isEmpty())
        m_segments.first().button->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isChosen) {
        if (isChosen)
            emit changed();
    });
}

QString ChoiceRow::value() const
{
    const auto chosen = std::ranges::find_if(m_segments, [](const Segment& each) { return each.button->isChecked(); });
    return chosen == m_segments.end() ? QString() : chosen->value;
}

void ChoiceRow::setValue(const QString& value)
{
    const auto wanted = std::ranges::find(m_segments, value, &Segment::value);
    if (wanted != m_segments.end())
        wanted->button->setChecked(true);
}

} // namespace yagura
