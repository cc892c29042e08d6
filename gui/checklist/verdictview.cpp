// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/verdictview.h"

#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/predicatewords.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestSentence = 1'000;

PlainLabel* paragraph(TypeRole type, Token ink)
{
    auto* label = new PlainLabel;
    label->setLongest(longestSentence);
    label->setType(type);
    label->setInk(ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VerdictView::VerdictView(const StepContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_mark(new StateMark(10)),
      m_sentence(paragraph(TypeRole::SmallStrong, Token::Text)), m_refuted(paragraph(TypeRole::Small, Token::Text2))
{
    m_sentence->setObjectName(u"verdictOfStep"_s);
    m_refuted->setObjectName(u"refutedIf"_s);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_refuted, 1, 1);
}

void VerdictView::refresh()
{
    const RunbookStep* step = m_context.content();
    const bool isAsked = step && !step->verdict.isEmpty();
    const QString refuted = step ? step->refutedIf.in(m_context.language) : QString();
    m_mark->setVisible(isAsked);
    m_sentence->setVisible(isAsked);
    m_refuted->setVisible(!refuted.isEmpty());
    setVisible(isAsked || !refuted.isEmpty());
    if (isHidden())
        return;
    if (const QString text = tr("Refuted if: %1").arg(refuted); text != m_refuted->fullText())
        m_refuted->setText(text);
    const Answer answer = m_context.session.desk().answer(m_context.run, m_context.step).answer;
    m_mark->setSeverity(severityOf(answer));
    if (const QString text = verdictSentence(*step, answer); text != m_sentence->fullText())
        m_sentence->setText(text);
}

QString VerdictView::verdictSentence(const RunbookStep& step, Answer answer) const
{
    if (answer == Answer::Unknown) {
        const auto state = m_context.session.desk().answer(m_context.run, m_context.step);
        return tr("Verdict: it cannot be told now. %1").arg(conditionTexts(step.verdict, state).join(u"; "_s));
    }
    const QString said = (answer == Answer::Yes ? step.verdictYes : step.verdictNo).in(m_context.language);
    if (!said.isEmpty())
        return tr("Verdict: %1").arg(said);
    return answer == Answer::Yes ? tr("Verdict: it is so.") : tr("Verdict: it is not so.");
}

/// What is found is as bad as the finding that led here.
Severity VerdictView::severityOf(Answer answer) const
{
    if (answer != Answer::Yes)
        return answer == Answer::No ? Severity::Ok : Severity::Unknown;
    const PicturePtr& picture = m_context.session.picture();
    const QString id = m_context.checklist()->finding();
    if (picture) {
        const auto finding = std::ranges::find(picture->findings, id, &Finding::id);
        if (finding != picture->findings.end())
            return finding->severity;
    }
    return Severity::Warning;
}

QString VerdictView::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->fullText();
}

} // namespace yagura
