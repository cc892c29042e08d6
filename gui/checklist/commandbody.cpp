// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/commandbody.h"

#include "gui/checklist/wellframe.h"
#include "gui/parts/textwell.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr int mostCommandLines = 12;

} // namespace

CommandBody::CommandBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_frame(new WellFrame), m_text(new TextWell(TextWell::Lines::Wrap, mostCommandLines)),
      m_warning(new PlainLabel), m_reminder(new PlainLabel), m_copy(new QToolButton)
{
    m_text->setObjectName(u"command"_s);
    m_text->setAccessibleName(isMessage() ? tr("Message") : tr("Command"));
    m_text->show(visibleParagraphs(copyText()));
    m_copy->setObjectName(u"copy"_s);
    m_copy->setProperty("flat", true);
    m_copy->setText(tr("Copy"));
    setPlainToolTip(m_copy, tr("Copy (y)"));
    m_warning->setObjectName(u"hiddenWarning"_s);
    m_warning->setType(TypeRole::Small);
    m_warning->setInk(Token::Warn);
    m_warning->setWordWrap(true);
    m_warning->setText(tr(
        "This command holds characters that cannot be seen, or several lines. Look at it; a second press copies it."));
    m_warning->hide();
    m_reminder->setType(TypeRole::Small);
    m_reminder->setInk(Token::Text2);
    m_frame->addToCaptions(m_copy);
    m_frame->body()->addWidget(m_text);
    m_frame->setCaptions(isMessage() ? tr("to say to people") : tr("to run by hand · Yagura never runs it"), {});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_frame);
    layout->addWidget(m_warning);
    layout->addWidget(m_reminder);
    connect(m_copy, &QToolButton::clicked, this, &CommandBody::copy);
}

bool CommandBody::isMessage() const
{
    return std::holds_alternative<CommunicateStep>(context().content()->content);
}

void CommandBody::refresh()
{
    const QString text = reminderText();
    m_reminder->setVisible(!text.isEmpty());
    if (text != m_reminder->fullText())
        m_reminder->setText(text);
}

QString CommandBody::reminderText() const
{
    const auto* message = std::get_if<CommunicateStep>(&context().content()->content);
    if (!message || message->again.count() == 0)
        return {};
    const auto reminders = context().session.desk().reminders();
    const auto mine = std::ranges::find_if(reminders,
        [&](const Reminder& reminder) { return reminder.run == context().run && reminder.step == context().step; });
    if (mine == reminders.end())
        return tr("Again every %1.").arg(ageText(std::chrono::milliseconds(message->again).count()));
    const qint64 left = context().session.now().utc.msecsTo(mine->due);
    return left > 0 ? tr("Due again in %1.").arg(clockText(left)) : tr("Due again since %1.").arg(clockText(-left));
}

QString CommandBody::copyText() const
{
    const RunbookStep* step = context().content();
    if (!step)
        return {};
    if (const auto* message = std::get_if<CommunicateStep>(&step->content))
        return message->message.in(context().language);
    return copyableCommand(commandOf(std::get<ManualStep>(step->content)));
}

void CommandBody::copy()
{
    const QString text = copyText();
    if (!isMessage() && hasHiddenCharacters(text) && !m_isAgreed) {
        m_isAgreed = true;
        m_warning->show();
        m_copy->setText(tr("Copy all the same"));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1'500ms, this, [this] { m_copy->setText(tr("Copy")); });
}

} // namespace yagura
