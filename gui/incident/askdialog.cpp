// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/askdialog.h"

#include "gui/style/plaintext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

constexpr int longestLine = 400;
constexpr qsizetype longestText = 4'000;

QString textOf(const QWidget* edit)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(edit))
        return line->text().trimmed();
    return qobject_cast<const QPlainTextEdit*>(edit)->toPlainText().trimmed().left(longestText);
}

} // namespace

AskDialog::AskDialog(
    const QString& title, const QString& heading, const QList<Field>& fields, const QString& yes, QWidget* parent)
    : QDialog(parent), m_fields(fields)
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    if (!heading.isEmpty()) {
        auto* head = new PlainLabel(heading);
        head->setType(TypeRole::BodyStrong);
        head->setWordWrap(true);
        layout->addWidget(head);
        layout->addSpacing(8);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_yes = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    m_yes->setProperty("primary", true);
    m_yes->setDefault(true);
    for (const Field& field : m_fields)
        addField(layout, field);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(scaled(460));
    if (!m_fields.isEmpty())
        m_edits.value(m_fields.first().name)->setFocus();
    check();
}

void AskDialog::addField(QVBoxLayout* layout, const Field& field)
{
    QWidget* edit = nullptr;
    if (field.isLong) {
        auto* text = new QPlainTextEdit(field.value);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(lineHeight(TypeRole::Body) * 6);
        connect(text, &QPlainTextEdit::textChanged, this, &AskDialog::check);
        edit = text;
    } else {
        auto* line = new QLineEdit(field.value);
        line->setMaxLength(longestLine);
        line->setPlaceholderText(field.hint);
        connect(line, &QLineEdit::textChanged, this, &AskDialog::check);
        edit = line;
    }
    edit->setObjectName(field.name);
    edit->setAccessibleName(field.label);
    auto* label = new PlainLabel(field.label);
    label->setType(TypeRole::Small);
    label->setInk(Token::Text2);
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addSpacing(8);
    m_edits.insert(field.name, edit);
}

void AskDialog::check()
{
    m_yes->setEnabled(std::ranges::all_of(m_fields, [this](const Field& field) {
        return !field.isNeeded || !m_edits.contains(field.name) || !answer(field.name).isEmpty();
    }));
}

QString AskDialog::answer(const QString& name) const
{
    const QWidget* edit = m_edits.value(name);
    return edit ? textOf(edit) : QString();
}

} // namespace yagura
