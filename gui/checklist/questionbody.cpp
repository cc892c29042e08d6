// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/questionbody.h"

#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/predicatewords.h"
#include "models/items/formats.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yagura {

QuestionBody::QuestionBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_mark(new StateMark(10)), m_sentence(new PlainLabel), m_lines(new PlainLabel)
{
    m_sentence->setObjectName(u"pictureSays"_s);
    m_sentence->setType(TypeRole::SmallStrong);
    m_sentence->setInk(Token::Text);
    m_sentence->setWordWrap(true);
    m_lines->setObjectName(u"conditions"_s);
    m_lines->setLongest(2'000);
    m_lines->setType(TypeRole::Small);
    m_lines->setInk(Token::Text2);
    m_lines->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_lines, 1, 1);
}

void QuestionBody::refresh()
{
    const RunbookStep* step = context().content();
    const Predicate& question = questionOf(*step);
    const PredicateState state = context().session.desk().answer(context().run, context().step);
    QStringList lines = conditionTexts(question, state);
    if (const QString held = heldText(question, state); !held.isEmpty())
        lines.append(held);
    const QString text = lines.join(u'\n');
    m_lines->setVisible(!text.isEmpty());
    if (text != m_lines->fullText())
        m_lines->setText(text);
    const bool isTelling = !question.isEmpty() && !context().isEnded();
    m_mark->setVisible(isTelling);
    m_sentence->setVisible(isTelling);
    setVisible(isTelling || !text.isEmpty());
    if (!isTelling)
        return;
    if (std::holds_alternative<WaitStep>(step->content))
        showWait(state);
    else
        showFork(state);
}

void QuestionBody::showFork(const PredicateState& state)
{
    if (state.answer == Answer::Unknown)
        return say(Severity::Unknown, tr("The picture cannot tell."));
    say(Severity::Ok, tr("The picture says: %1").arg(answerText(state.answer)));
}

void QuestionBody::showWait(const PredicateState& state)
{
    const auto time = context().session.desk().wait(context().run, context().step, context().session.now().utc);
    if (!time)
        return say(Severity::Ok, tr("Waits once it is open."));
    if (state.answer == Answer::Yes)
        return say(Severity::Ok, tr("It is so, after %1.").arg(clockText(time->waited.count())));
    if (time->isOver)
        return say(Severity::Warning, tr("Not within its limit; waited %1.").arg(clockText(time->waited.count())));
    const QString left = tr("%1 left").arg(clockText(time->left.count()));
    say(state.answer == Answer::Unknown ? Severity::Unknown : Severity::Ok,
        state.answer == Answer::Unknown ? tr("It cannot be told · %1").arg(left) : tr("Not yet · %1").arg(left));
}

void QuestionBody::say(Severity severity, const QString& sentence)
{
    m_mark->setSeverity(severity);
    if (sentence != m_sentence->fullText())
        m_sentence->setText(sentence);
}

QString QuestionBody::copyText() const
{
    return m_lines->fullText();
}

} // namespace yagura
