// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/linesfield.h"

#include "gui/style/type.h"

#include <QPlainTextEdit>

namespace yagura {

QPlainTextEdit* makeLinesField(int lines)
{
    auto* field = new QPlainTextEdit;
    field->setFont(fontFor(TypeRole::Mono));
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setFixedHeight(lines * lineHeight(TypeRole::Mono) + scaled(18));
    return field;
}

QStringList linesOf(const QPlainTextEdit& field)
{
    QStringList lines = field.toPlainText().split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace yagura
