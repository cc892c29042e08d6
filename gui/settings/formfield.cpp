// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/formfield.h"

#include "gui/settings/choicerow.h"
#include "gui/settings/pathfield.h"
#include "gui/style/plaintext.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace yagura {

namespace {

constexpr int nameWidth = 120;

PlainLabel* smallLabel(Token ink)
{
    auto* label = new PlainLabel;
    label->setType(TypeRole::Small);
    label->setInk(ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormField::FormField(const QString& name, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_hint(smallLabel(Token::Text3)), m_fault(smallLabel(Token::Crit))
{
    auto* title = smallLabel(Token::Text2);
    title->setText(name);
    title->setFixedWidth(scaled(nameWidth));
    title->setContentsMargins(0, scaled(6), 0, 0);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_editor->setAccessibleName(name);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1, m_editor->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_fault, 1, 1);
    grid->addWidget(m_hint, 2, 1);
    m_hint->hide();
    m_fault->hide();
    listen();
    connect(this, &FormField::changed, this, [this] { showFault({}); });
}

void FormField::listen()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &FormField::changed);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::changed);
    else if (auto* number = qobject_cast<QDoubleSpinBox*>(m_editor))
        connect(number, &QDoubleSpinBox::valueChanged, this, &FormField::changed);
    else if (auto* choice = qobject_cast<ChoiceRow*>(m_editor))
        connect(choice, &ChoiceRow::changed, this, &FormField::changed);
    else if (auto* path = qobject_cast<PathField*>(m_editor))
        connect(path, &PathField::changed, this, &FormField::changed);
    else if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        connect(box, &QCheckBox::toggled, this, &FormField::changed);
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    showHint(true);
}

void FormField::showHint(bool isShown)
{
    m_hint->setVisible(isShown && !m_hint->fullText().isEmpty());
}

void FormField::showFault(const QString& sentence, const QString& place)
{
    m_fault->setText(sentence);
    if (!place.isEmpty())
        setPlainToolTip(m_fault, place);
    m_fault->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(m_fault->text());
}

QString FormField::fault() const
{
    return m_fault->fullText();
}

void FormField::setReadOnly(bool isReadOnly)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->setReadOnly(isReadOnly);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setReadOnly(isReadOnly);
    else if (auto* path = qobject_cast<PathField*>(m_editor))
        path->setReadOnly(isReadOnly);
    else
        m_editor->setEnabled(!isReadOnly);
}

} // namespace yagura
