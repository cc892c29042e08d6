// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepprompt.h"

#include "gui/style/plaintext.h"
#include "models/domain/checklistdrafts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString captionOf(StepPrompt::Ask what)
{
    switch (what) {
    case StepPrompt::Ask::Note:
        return StepPrompt::tr("Note — Enter keeps it, Esc takes it back");
    case StepPrompt::Ask::Skip:
        return StepPrompt::tr("Why is it skipped? A reason is needed");
    case StepPrompt::Ask::Assign:
        return StepPrompt::tr("Who takes it? Empty: nobody");
    case StepPrompt::Ask::Abandon:
        break;
    }
    return StepPrompt::tr("Why is the checklist given up? A reason is needed");
}

} // namespace

StepPrompt::StepPrompt(QWidget* parent) : QWidget(parent), m_caption(new PlainLabel), m_line(new QLineEdit)
{
    m_caption->setType(TypeRole::Caption);
    m_caption->setInk(Token::Text3);
    m_caption->setBuddy(m_line);
    m_line->setObjectName(u"prompt"_s);
    m_line->setMaxLength(int(ChecklistDrafts::longestText));
    m_line->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &StepPrompt::say);
    hide();
}

void StepPrompt::ask(Ask what, const QString& text)
{
    m_ask = what;
    const QString caption = captionOf(what);
    m_caption->setText(caption);
    m_line->setAccessibleName(caption);
    m_line->setText(text);
    m_line->selectAll();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void StepPrompt::say()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() && m_ask != Ask::Assign)
        return;
    hide();
    emit said(m_ask, text);
}

bool StepPrompt::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_line && isEscape) {
        hide();
        emit takenBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yagura
