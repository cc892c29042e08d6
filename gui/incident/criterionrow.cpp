// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/criterionrow.h"

#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/incident/incidentsentences.h"

#include <QHBoxLayout>

namespace yagura {

namespace {

/// A thing that is still wrong is no alarm of its own: not met is a warning, met is quiet.
Severity severityOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Severity::Ok;
    case Answer::No:
        return Severity::Warning;
    case Answer::Unknown:
        break;
    }
    return Severity::Unknown;
}

} // namespace

CriterionRow::CriterionRow(const ExitCriterion& criterion, const PredicateState& state, QWidget* parent)
    : QWidget(parent)
{
    auto* mark = new StateMark(10);
    mark->setSeverity(severityOf(state.answer));
    auto* text = new PlainLabel(sentenceOf(criterion));
    text->setType(TypeRole::Small);
    text->setInk(Token::Text2);
    auto* word = new PlainLabel(stateTextOf(criterion, state));
    word->setType(TypeRole::CaptionStrong);
    word->setInk(state.answer == Answer::Yes ? Token::Good : state.answer == Answer::No ? Token::Warn : Token::Unknown);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(mark);
    layout->addWidget(text);
    layout->addWidget(word);
    layout->addStretch(1);
    setAccessibleName(text->fullText() + QLatin1String(": ") + word->fullText());
}

} // namespace yagura
