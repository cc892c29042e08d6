// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklistfoot.h"

#include "gui/checklist/sentence.h"
#include "gui/parts/keycap.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/checklistsession.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"
#include "models/items/storewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QPushButton* button(const char* name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(true);
    return made;
}

QHBoxLayout* rowOf(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    return row;
}

/// Every step that counts has ended.
bool isComplete(const Checklist& checklist)
{
    const auto [ended, all] = checklist.count();
    return ended == all;
}

} // namespace

ChecklistFoot::ChecklistFoot(ChecklistSession& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_why(new StepPrompt)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTrouble());
    layout->addWidget(makeEnd());
    m_why->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_why);
    layout->addWidget(makeReminder());
    connect(m_why, &StepPrompt::said, this,
        [this](StepPrompt::Ask, const QString& reason) { end(u"abandoned"_s, reason); });
}

QWidget* ChecklistFoot::makeTrouble()
{
    m_troubleRow = new QWidget;
    m_trouble = sentence("recordTrouble", Token::Warn);
    m_again = button("tryAgain", tr("Try again"));
    m_letGo = button("letGo", tr("Let it go"));
    auto* row = rowOf(m_troubleRow);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_again);
    row->addWidget(m_letGo);
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.tryAgain(); });
    connect(m_letGo, &QPushButton::clicked, this, [this] { m_session.letGo(); });
    return m_troubleRow;
}

QWidget* ChecklistFoot::makeEnd()
{
    m_endRow = new QWidget;
    m_endText = sentence("allEnded", Token::Text);
    m_endText->setText(tr("Every step has ended."));
    auto* close = button("closeChecklist", tr("Close the checklist"));
    close->setProperty("primary", true);
    auto* row = rowOf(m_endRow);
    row->addWidget(m_endText, 1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this] { end(u"done"_s, {}); });
    return m_endRow;
}

QWidget* ChecklistFoot::makeReminder()
{
    m_reminderRow = new QWidget;
    m_reminder = sentence("reminder", Token::Text2);
    m_said = button("showMessage", tr("Show"));
    auto* note = sentence("noteHint", Token::Text3);
    note->setText(tr("note"));
    note->setWordWrap(false);
    auto* row = rowOf(m_reminderRow);
    row->addWidget(m_reminder, 1);
    row->addWidget(m_said);
    row->addWidget(note);
    row->addWidget(new Keycap(u"n"_s));
    connect(m_said, &QPushButton::clicked, this, [this] {
        const auto reminders = m_session.desk().reminders();
        if (!reminders.isEmpty())
            emit reminderChosen(reminders.first().run, reminders.first().step);
    });
    return m_reminderRow;
}

void ChecklistFoot::refresh(const QString& run)
{
    m_run = run;
    const Checklist* checklist = m_session.desk().checklist(run);
    refreshTrouble(run);
    m_endRow->setVisible(checklist && isComplete(*checklist));
    m_reminderRow->setVisible(checklist);
    refreshReminder();
    setVisible(checklist || !m_troubleRow->isHidden());
}

QString ChecklistFoot::troubleText(const QString& run) const
{
    QStringList lines;
    if (m_session.refusal())
        lines.append(tr("The record did not take it: %1").arg(sentenceOf(*m_session.refusal())));
    const StoreState state = m_session.storeState();
    for (const StoreNotice& notice : {localNotice(state), sharedNotice(state)}) {
        if (!notice.isEmpty())
            lines.append(notice.remedy.isEmpty() ? notice.sentence : notice.sentence + u' ' + notice.remedy);
    }
    if (m_session.desk().isOtherVersion(run))
        lines.append(tr("The runbook has changed since this was started; the steps are those of now."));
    for (const QString& missing : m_session.desk().missing())
        lines.append(tr("A checklist runs whose runbook is not here: %1").arg(visibleText(missing)));
    return lines.join(u'\n');
}

void ChecklistFoot::refreshTrouble(const QString& run)
{
    const QString text = troubleText(run);
    if (text != m_trouble->fullText())
        m_trouble->setText(text);
    m_troubleRow->setVisible(!text.isEmpty());
    m_again->setVisible(m_session.refusal().has_value());
    m_letGo->setVisible(m_session.refusal().has_value());
}

void ChecklistFoot::refreshReminder()
{
    const auto reminders = m_session.desk().reminders();
    m_said->setVisible(!reminders.isEmpty());
    QString text;
    if (!reminders.isEmpty()) {
        const qint64 left = m_session.now().utc.msecsTo(reminders.first().due);
        text = left > 0 ? tr("Status update due in %1").arg(clockText(left))
                        : tr("Status update due since %1").arg(clockText(-left));
        m_reminder->setInk(left > 0 ? Token::Text2 : Token::Warn);
    }
    if (text != m_reminder->fullText())
        m_reminder->setText(text);
}

void ChecklistFoot::askWhy()
{
    m_why->ask(StepPrompt::Ask::Abandon, {});
}

void ChecklistFoot::end(const QString& how, const QString& reason)
{
    if (const auto drafts = m_session.doing(m_run))
        m_session.write(drafts->ended(how, reason));
}

} // namespace yagura
