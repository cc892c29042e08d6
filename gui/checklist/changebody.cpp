// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/changebody.h"

#include "gui/checklist/changearguments.h"
#include "gui/checklist/sentence.h"
#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/predicatewords.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/incident/actionwords.h"
#include "models/ports/executor.h"

#include <QGridLayout>
#include <QPushButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void say(PlainLabel* label, const QString& text)
{
    if (text != label->fullText())
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ChangeBody::ChangeBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_what(sentence("change", Token::Text)), m_lock(sentence("lock", Token::Text2)),
      m_outcome(sentence("changeOutcome", Token::Text2)), m_padlock(new IconMark(Icon::Locked, 10)),
      m_arguments(new ChangeArguments(context)), m_preview(new QPushButton(tr("Preview…")))
{
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAutoDefault(true);
    setPlainToolTip(m_preview, tr("See what it would hit before anything is sent (p)"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_what, 0, 0, 1, 2);
    layout->addWidget(m_padlock, 1, 0, Qt::AlignTop);
    layout->addWidget(m_lock, 1, 1);
    layout->addWidget(m_arguments, 2, 0, 1, 2);
    layout->addWidget(m_outcome, 3, 0, 1, 2);
    layout->addWidget(m_preview, 4, 0, 1, 2, Qt::AlignLeft);
    connect(m_arguments, &ChangeArguments::changed, this, &ChangeBody::refresh);
    connect(m_preview, &QPushButton::clicked, this, [this] { emit previewWanted(request()); });
}

const ChangeStep& ChangeBody::change() const
{
    return std::get<ChangeStep>(context().content()->content);
}

ActionRequest ChangeBody::request() const
{
    ActionRequest request;
    request.actionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.action = change().action;
    request.target = change().target;
    request.arguments = m_arguments->arguments();
    return request;
}

void ChangeBody::refresh()
{
    const Executor* executor = context().executor;
    const bool canAct = executor && executor->canAct(change().action, change().target);
    const bool isOpen = canAct && !context().isEnded();
    m_arguments->refresh();
    m_arguments->setVisible(isOpen && m_arguments->layout()->count() > 0);
    say(m_what, m_arguments->areComplete() ? titleOfAction(request()) : copyText());
    say(m_lock, context().isEnded() ? QString() : lockText(executor, canAct, change().target));
    m_padlock->setVisible(!m_lock->isHidden());
    m_preview->setVisible(isOpen);
    m_preview->setEnabled(m_arguments->areComplete());
    refreshOutcome();
}

void ChangeBody::refreshOutcome()
{
    const auto attempt = context().session.desk().change(context().run, context().step);
    QString outcome;
    if (attempt)
        outcome = tr("%1: %2").arg(whoWhenText(attempt->by, attempt->startedAt), changeOutcomeText(attempt->outcome));
    if (attempt && attempt->outcome == "done"_L1)
        outcome += u' ' + tr("Checked afterwards: %1.").arg(answerText(attempt->verified));
    say(m_outcome, outcome);
}

QString ChangeBody::copyText() const
{
    QStringList arguments;
    for (auto argument = change().arguments.begin(); argument != change().arguments.end(); ++argument)
        arguments.append(argument.key() + u'=' + *argument);
    arguments.sort();
    return QStringList({change().action, change().target, arguments.join(u' ')}).join(u' ').trimmed();
}

} // namespace yagura
