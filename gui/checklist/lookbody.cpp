// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/lookbody.h"

#include "gui/checklist/wellframe.h"
#include "gui/parts/textwell.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int mostAskedLines = 6;
constexpr int mostOutputLines = 10;

} // namespace

LookBody::LookBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_frame(new WellFrame), m_asked(new TextWell(TextWell::Lines::Wrap, mostAskedLines)),
      m_output(new TextWell(TextWell::Lines::Keep, mostOutputLines)), m_failure(new PlainLabel),
      m_again(new QToolButton), m_run(new QPushButton(tr("Run it once")))
{
    makeFrame();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_frame);
    layout->addWidget(m_run, 0, Qt::AlignLeft);
    connect(m_again, &QToolButton::clicked, this, &LookBody::ask);
    connect(m_run, &QPushButton::clicked, this, &LookBody::ask);
}

void LookBody::makeFrame()
{
    m_asked->setObjectName(u"asked"_s);
    m_asked->setAccessibleName(tr("What was asked"));
    m_output->setObjectName(u"output"_s);
    m_output->setAccessibleName(tr("What it answered"));
    m_failure->setObjectName(u"lookFailure"_s);
    m_failure->setType(TypeRole::Small);
    m_failure->setInk(Token::Unknown);
    m_failure->setWordWrap(true);
    m_again->setObjectName(u"again"_s);
    m_again->setProperty("flat", true);
    m_again->setText(tr("Again"));
    setPlainToolTip(m_again, tr("Ask again (r)"));
    m_run->setObjectName(u"runOnce"_s);
    m_run->setAutoDefault(true);
    m_frame->addToCaptions(m_again);
    m_frame->body()->addWidget(m_asked);
    m_line = m_frame->addLine();
    m_frame->body()->addWidget(m_output);
    m_frame->body()->addWidget(m_failure);
}

void LookBody::ask()
{
    context().session.askNow(context().run, context().step);
}

void LookBody::refresh()
{
    const StepLook look = context().session.look(context().run, context().step);
    const bool isKept = !look.observation && context().session.desk().evidence(context().run, context().step);
    m_asked->setVisible(!look.asked.isEmpty() || isKept);
    m_asked->show(visibleParagraphs(look.asked));
    m_failure->setVisible(look.failure.has_value());
    if (look.failure)
        m_failure->setText(sentenceOf(*look.failure) + u' ' + remedyOf(*look.failure));
    m_run->setVisible(look.state == StepLook::State::NeedsPress);
    m_again->setVisible(look.state != StepLook::State::NeedsPress && !context().isEnded());
    m_again->setEnabled(look.state != StepLook::State::Asking);
    m_output->setVisible(look.observation || isKept);
    m_line->setVisible(!m_output->isHidden() || !m_failure->isHidden());
    m_frame->setCaptions(
        leftCaption(look), look.observation ? latencyText(double(look.observation->duration.count())) : QString());
    if (look.observation)
        showAnswer(look);
    else if (isKept)
        showKept(look);
}

void LookBody::showAnswer(const StepLook& look)
{
    const TextTable table = textTableOf(*look.observation);
    m_output->show(alignedText(table, Observation::mostRows));
    m_copy = tabbedText(table);
}

// After a restart, or of a step that has ended: the record has it.
void LookBody::showKept(const StepLook& look)
{
    const auto item = context().session.desk().evidence(context().run, context().step);
    const QByteArray* kept = context().session.kept(context().run, context().step);
    if (look.asked.isEmpty())
        m_asked->show(visibleParagraphs(item->asked));
    m_output->show(kept ? alignedText(textTableOf(*kept), Observation::mostRows) : tr("Being read…"));
    m_copy = kept ? QString::fromUtf8(*kept).trimmed() : QString();
}

QString LookBody::leftCaption(const StepLook& look) const
{
    const auto item = context().session.desk().evidence(context().run, context().step);
    switch (look.state) {
    case StepLook::State::Asking:
        return tr("read-only · asking…");
    case StepLook::State::NeedsPress:
        return tr("a team's own, not yet accepted: nothing has run");
    case StepLook::State::Answered: {
        const QString age = ageText(context().session.now().since(look.observation->at).count());
        return look.ranByItself ? tr("read-only · ran by itself %1 ago").arg(age)
                                : tr("read-only · ran %1 ago").arg(age);
    }
    case StepLook::State::Failed:
        return look.observation ? tr("read-only · the newest attempt failed") : tr("read-only · no answer");
    case StepLook::State::None:
        break;
    }
    if (!item)
        return tr("read-only");
    return tr("%1 · kept %2").arg(item->number, whoWhenText({}, item->takenAt).section(u' ', 1));
}

QString LookBody::copyText() const
{
    return m_copy;
}

} // namespace yagura
