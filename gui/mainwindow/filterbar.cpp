// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/filterbar.h"

#include "gui/style/plaintext.h"
#include "gui/style/tokens.h"
#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QKeyEvent>
#include <QToolTip>

namespace yagura {

FilterBar::FilterBar(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filter"));
    setPlaceholderText(tr("Filter — state:crit used>80%"));
    setAccessibleName(tr("Filter"));
    setClearButtonEnabled(true);
    setMaxLength(200);
    setFixedWidth(scaled(260));
    connect(this, &QLineEdit::textChanged, this, &FilterBar::changed);
}

void FilterBar::showFaults(const QList<FilterFault>& faults)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Text, themeOf(this).color(faults.isEmpty() ? Token::Text : Token::Crit));
    setPalette(colours);
    if (faults.isEmpty()) {
        setPlainToolTip(this, {});
        QToolTip::hideText();
        return;
    }
    const QString sentence = sentenceOf(faults.first());
    setPlainToolTip(this, sentence);
    setAccessibleDescription(sentence);
    if (hasFocus())
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), plainToolTip(sentence), this);
}

QString FilterBar::sentenceOf(const FilterFault& fault)
{
    const QString word = visibleText(fault.word);
    switch (fault.kind) {
    case FilterFault::Kind::UnknownField:
        return tr("No column is called that: %1").arg(word);
    case FilterFault::Kind::EmptyValue:
        return tr("A value is missing after %1").arg(word);
    case FilterFault::Kind::BadNumber:
        return tr("Not a number: %1").arg(word);
    case FilterFault::Kind::BadPattern:
        return tr("Not a pattern: %1").arg(word);
    case FilterFault::Kind::OpenQuote:
        return tr("The quotation mark is not closed");
    }
    return {};
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace yagura
