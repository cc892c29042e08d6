// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/formcolumn.h"

#include "gui/settings/formfield.h"

#include <QVBoxLayout>

namespace yagura {

FormColumn::FormColumn(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

FormField* FormColumn::add(const QString& key, const QString& name, QWidget* editor)
{
    auto* field = new FormField(name, editor);
    editor->setObjectName(key);
    m_layout->addWidget(field);
    m_fields.insert(key, field);
    connect(field, &FormField::changed, this, &FormColumn::changed);
    return field;
}

void FormColumn::setReadOnly(bool isReadOnly)
{
    for (FormField* field : std::as_const(m_fields))
        field->setReadOnly(isReadOnly);
}

void FormColumn::showHints(bool areShown)
{
    for (FormField* field : std::as_const(m_fields))
        field->showHint(areShown);
}

void FormColumn::clearFaults()
{
    for (FormField* field : std::as_const(m_fields))
        field->showFault({});
}

} // namespace yagura
