// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/changebody.h"

#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/predicatewords.h"
#include "models/items/checklist/stepwords.h"
#include "models/ports/executor.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

PlainLabel* sentence(const char* name, Token ink)
{
    auto* label = new PlainLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setType(TypeRole::Small);
    label->setInk(ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeBody::ChangeBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_what(sentence("change", Token::Text)), m_lock(sentence("lock", Token::Text2)),
      m_outcome(sentence("changeOutcome", Token::Text2)), m_padlock(new IconMark(Icon::Locked, 10)),
      m_preview(new QPushButton(tr("Preview…")))
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
    layout->addWidget(m_outcome, 2, 0, 1, 2);
    layout->addWidget(m_preview, 3, 0, 1, 2, Qt::AlignLeft);
    connect(m_preview, &QPushButton::clicked, this, &StepBody::previewWanted);
}

const ChangeStep& ChangeBody::change() const
{
    return std::get<ChangeStep>(context().content()->content);
}

void ChangeBody::refresh()
{
    const Executor* executor = context().executor;
    const bool canAct = executor && executor->canAct(change().action, change().target);
    const QString lock = lockText(executor, canAct, change().target);
    m_what->setText(copyText());
    m_lock->setText(lock);
    m_lock->setVisible(!lock.isEmpty() && !context().isEnded());
    m_padlock->setVisible(!m_lock->isHidden());
    m_preview->setVisible(lock.isEmpty() && !context().isEnded());

    const auto attempt = context().session.desk().change(context().run, context().step);
    m_outcome->setVisible(attempt.has_value());
    if (!attempt)
        return;
    QString outcome
        = tr("%1: %2").arg(whoWhenText(attempt->by, attempt->startedAt), changeOutcomeText(attempt->outcome));
    if (attempt->outcome == "done"_L1)
        outcome += u' ' + tr("Checked afterwards: %1.").arg(answerText(attempt->verified));
    if (outcome != m_outcome->fullText())
        m_outcome->setText(outcome);
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
