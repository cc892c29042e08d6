// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepending.h"

#include "gui/style/plaintext.h"
#include "models/items/checklist/predicatewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace yagura {

StepEnding::StepEnding(const StepContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    refresh();
}

void StepEnding::refresh()
{
    const QList<Offer> now = !m_context.content() ? QList<Offer>() : m_context.isEnded() ? repeats() : offers();
    setVisible(!now.isEmpty());
    if (now != m_offers)
        build(now);
}

/// Of a step that has ended.
QList<StepEnding::Offer> StepEnding::repeats() const
{
    const auto* message = std::get_if<CommunicateStep>(&m_context.content()->content);
    const bool isRepeated = message && message->again.count() > 0 && m_context.progress().state == StepState::Done;
    return isRepeated ? QList<Offer> {{u"again"_s, tr("Said again"), tr("Key d"), true}} : QList<Offer>();
}

QList<StepEnding::Offer> StepEnding::offers() const
{
    return std::holds_alternative<DecideStep>(m_context.content()->content) ? answers() : outcomes();
}

/// "Done → step 5", and behind the first one only "→ 7".
QString StepEnding::leadsTo(const QString& text, Answer answer, bool isLong) const
{
    const Checklist& checklist = *m_context.checklist();
    const QString next = checklist.after(m_context.step, answer);
    const auto& steps = checklist.runbook().steps;
    const auto found = std::ranges::find(steps, next, &RunbookStep::id);
    if (found == steps.end())
        return text;
    const qsizetype number = found - steps.begin() + 1;
    return isLong ? tr("%1 → step %2").arg(text).arg(number) : tr("%1 → %2").arg(text).arg(number);
}

QList<StepEnding::Offer> StepEnding::answers() const
{
    const Answer byPicture = m_context.session.desk().answer(m_context.run, m_context.step).answer;
    QList<Offer> made;
    int key = 0;
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown}) {
        const bool isPrimary = answer == byPicture && answer != Answer::Unknown;
        const QString tip = isPrimary ? tr("What the picture says (%1)").arg(++key) : tr("Key %1").arg(++key);
        made.append({answerName(answer), leadsTo(answerText(answer), answer, isPrimary), tip, isPrimary});
    }
    return made;
}

QList<StepEnding::Offer> StepEnding::outcomes() const
{
    const ChecklistDesk& desk = m_context.session.desk();
    const auto& content = m_context.content()->content;
    const QString done = leadsTo(tr("Done"), Answer::Unknown, true);
    if (std::holds_alternative<WaitStep>(content)) {
        const auto time = desk.wait(m_context.run, m_context.step, m_context.session.now().utc);
        if (desk.answer(m_context.run, m_context.step).answer == Answer::Yes)
            return {{u"ok"_s, leadsTo(tr("Go on"), Answer::Yes, true), tr("Key d"), true}};
        if (time && time->isOver)
            return {{u"failed"_s, leadsTo(tr("Limit is over"), Answer::No, true), tr("Key d"), true}};
        return {};
    }
    if (std::holds_alternative<ChangeStep>(content)) {
        const auto attempt = desk.change(m_context.run, m_context.step);
        if (!attempt || attempt->outcome.isEmpty())
            return {};
        const bool isGood = attempt->outcome == "done"_L1;
        return {{u"ok"_s, done, tr("Key d"), isGood},
            {u"failed"_s, leadsTo(tr("Did not help"), Answer::No, false), {}, false}};
    }
    if (std::holds_alternative<CommunicateStep>(content))
        return {{u"ok"_s, leadsTo(tr("Said"), Answer::Unknown, true), tr("Key d"), true}};
    if (std::holds_alternative<ManualStep>(content))
        return {{u"ok"_s, done, tr("Key d"), true},
            {u"failed"_s, leadsTo(tr("Did not help"), Answer::No, false), {}, false}};
    return {{u"ok"_s, done, tr("Key d"), true}, {u"found_cause"_s, tr("Found the cause"), tr("Key f"), false}};
}

// Buttons that stay are kept, so that none moves away from under a finger.
void StepEnding::build(const QList<Offer>& offers)
{
    while (m_buttons.size() > offers.size())
        m_buttons.takeLast()->deleteLater();
    while (m_buttons.size() < offers.size()) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, button] { end(button->objectName()); });
        m_layout->insertWidget(int(m_buttons.size()), button);
        m_buttons.append(button);
    }
    for (qsizetype place = 0; place < offers.size(); ++place) {
        const Offer& offer = offers[place];
        QPushButton* button = m_buttons[place];
        button->setObjectName(offer.name);
        button->setText(offer.text);
        setPlainToolTip(button, offer.tip);
        if (button->property("primary").toBool() != offer.isPrimary) {
            button->setProperty("primary", offer.isPrimary);
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
    }
    m_offers = offers;
}

// The card may go while its entry is written, and this with it.
void StepEnding::end(const QString& name)
{
    const StepContext context = m_context;
    const auto answer = answerFromName(name);
    const auto drafts = context.session.doing(context.run);
    if (name == "again"_L1) {
        if (drafts)
            context.session.write(drafts->saidAgain(context.step, {}));
        return;
    }
    emit ended();
    if (!answer)
        context.session.finish(context.run, context.step, name, {});
    else if (drafts)
        context.session.write(
            drafts->decided(context.step, *answer, context.session.desk().answer(context.run, context.step)));
}

bool StepEnding::press(const QString& name)
{
    const auto found = std::ranges::find(m_buttons, name, [](QPushButton* button) { return button->objectName(); });
    if (found == m_buttons.end())
        return false;
    (*found)->click();
    return true;
}

bool StepEnding::pressPrimary()
{
    const auto found = std::ranges::find(m_offers, true, &Offer::isPrimary);
    return found != m_offers.end() && press(found->name);
}

void StepEnding::focusFirst()
{
    const auto primary = std::ranges::find(m_offers, true, &Offer::isPrimary);
    if (primary != m_offers.end())
        m_buttons[primary - m_offers.begin()]->setFocus(Qt::ShortcutFocusReason);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace yagura
