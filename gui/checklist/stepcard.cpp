// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepcard.h"

#include "gui/checklist/checklistpadding.h"
#include "gui/checklist/stepending.h"
#include "gui/checklist/verdictview.h"
#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestParagraph = 4'000;

PlainLabel* label(const char* name, TypeRole type, Token ink, bool isParagraph)
{
    auto* made = new PlainLabel;
    made->setObjectName(QLatin1StringView(name));
    made->setType(type);
    made->setInk(ink);
    made->setWordWrap(isParagraph);
    if (isParagraph) {
        made->setLongest(longestParagraph);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return made;
}

void showText(PlainLabel* label, const QString& text)
{
    if (text != label->fullText())
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StepCard::StepCard(const StepContext& context, int number, QWidget* parent)
    : QFrame(parent), m_context(context), m_text(label("stepText", TypeRole::Small, Token::Text2, true)),
      m_outcome(label("outcome", TypeRole::SmallStrong, Token::Text, true)),
      m_notes(label("notes", TypeRole::Small, Token::Text3, true)),
      m_pending(label("pending", TypeRole::Caption, Token::Unknown, false)), m_body(bodyFor(context, this)),
      m_verdict(new VerdictView(context)), m_ending(new StepEnding(context)), m_prompt(new StepPrompt)
{
    setObjectName(u"stepCard"_s);
    m_isOpen = !context.isEnded();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(checklistPadding), 0, scaled(checklistPadding), 10);
    layout->setSpacing(8);
    layout->addLayout(makeHead(number));
    layout->addWidget(m_text);
    layout->addWidget(m_body);
    layout->addWidget(m_verdict);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notes);
    layout->addWidget(m_ending);
    layout->addWidget(m_prompt);
    layout->addLayout(makeTools());

    connect(m_body, &StepBody::previewWanted, this, &StepCard::previewWanted);
    connect(m_ending, &StepEnding::ended, this, &StepCard::ended);
    connect(m_prompt, &StepPrompt::said, this, &StepCard::write);
    connect(m_prompt, &StepPrompt::takenBack, this, &StepCard::left);
    refresh();
}

QLayout* StepCard::makeHead(int number)
{
    m_title = label("stepTitle", TypeRole::BodyStrong, Token::Text, true);
    m_aside = label("stepAside", TypeRole::Caption, Token::Text3, false);
    auto* place = label("stepNumber", TypeRole::Small, Token::Text3, false);
    place->setText(QString::number(number));
    place->setFixedWidth(scaled(14));
    // The mark is painted where the list paints those of its rows.
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(20), 8, 0, 0);
    head->setSpacing(scaled(6));
    head->addWidget(place, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_aside, 0, Qt::AlignTop);
    return head;
}

QToolButton* StepCard::tool(const char* name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("flat", true);
    button->setText(text);
    setPlainToolTip(button, tip);
    return button;
}

QLayout* StepCard::makeTools()
{
    auto* note = tool("note", tr("Note"), tr("Write a note (n)"));
    auto* assign = tool("assign", tr("Assign"), tr("Say who takes it (a)"));
    m_skip = tool("skip", tr("Skip"), tr("Skip it, with a reason (s)"));
    m_undo = tool("undo", tr("Undo"), tr("Open it again; what was written stays (z)"));
    connect(note, &QToolButton::clicked, this, [this] { ask(StepPrompt::Ask::Note); });
    connect(assign, &QToolButton::clicked, this, [this] { ask(StepPrompt::Ask::Assign); });
    connect(m_skip, &QToolButton::clicked, this, [this] { ask(StepPrompt::Ask::Skip); });
    connect(m_undo, &QToolButton::clicked, this, &StepCard::undo);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    for (QToolButton* button : {note, m_skip, assign, m_undo})
        tools->addWidget(button);
    tools->addStretch();
    tools->addWidget(m_pending);
    return tools;
}

void StepCard::refresh()
{
    if (!m_context.content())
        return;
    refreshHead();
    m_body->refresh();
    m_verdict->refresh();
    m_ending->refresh();
    const StepProgress& progress = m_context.progress();
    showText(m_outcome, outcomeText(*m_context.content(), progress));
    showText(m_notes, notesText());
    showText(m_pending,
        m_context.session.desk().isPending(m_context.run, m_context.step) ? tr("not yet confirmed") : QString());
    m_skip->setVisible(m_isOpen);
    m_undo->setVisible(!m_isOpen);
}

void StepCard::refreshHead()
{
    const RunbookStep& step = *m_context.content();
    const StepProgress& progress = m_context.progress();
    showText(m_title, step.title.in(m_context.language));
    showText(m_text, step.text.in(m_context.language));
    if (m_context.isEnded())
        return showText(m_aside, whoWhenText(progress.by, progress.endedAt));
    QStringList parts;
    if (!progress.assigned.isEmpty())
        parts.append(cutInTheMiddle(progress.assigned, 16));
    if (progress.openedAt.isValid())
        parts.append(clockText(progress.openedAt.msecsTo(m_context.session.now().utc)));
    showText(m_aside, parts.join(u" · "_s));
}

QString StepCard::notesText() const
{
    QStringList lines;
    for (const QString& note : m_context.progress().notes)
        lines.append(tr("Note: %1").arg(note));
    return lines.join(u'\n');
}

bool StepCard::press(int key)
{
    switch (key) {
    case Qt::Key_1:
        return m_ending->press(answerName(Answer::Yes));
    case Qt::Key_2:
        return m_ending->press(answerName(Answer::No));
    case Qt::Key_3:
        return m_ending->press(answerName(Answer::Unknown));
    case Qt::Key_D:
        return m_ending->pressPrimary();
    case Qt::Key_F:
        return m_ending->press(u"found_cause"_s);
    case Qt::Key_N:
        ask(StepPrompt::Ask::Note);
        return true;
    case Qt::Key_S:
        ask(StepPrompt::Ask::Skip);
        return true;
    case Qt::Key_A:
        ask(StepPrompt::Ask::Assign);
        return true;
    case Qt::Key_R:
        m_context.session.askNow(m_context.run, m_context.step);
        return true;
    case Qt::Key_P:
        if (auto* preview = findChild<QAbstractButton*>(u"preview"_s); preview && preview->isVisible())
            preview->click(); // does nothing while something is missing
        return true;
    default:
        return false;
    }
}

void StepCard::copy()
{
    if (m_body->copyText().isEmpty() && m_context.content())
        QGuiApplication::clipboard()->setText(m_context.content()->title.in(m_context.language));
    else
        m_body->copy();
}

void StepCard::ask(StepPrompt::Ask what)
{
    if (what == StepPrompt::Ask::Skip && !m_isOpen)
        return;
    const bool isAssigning = what == StepPrompt::Ask::Assign;
    const QString assigned = isAssigning ? m_context.progress().assigned : QString();
    m_prompt->ask(what, isAssigning && assigned.isEmpty() ? m_context.session.actor() : assigned);
}

void StepCard::write(StepPrompt::Ask what, const QString& text)
{
    const StepContext context = m_context;
    const auto drafts = context.session.doing(context.run);
    if (!drafts)
        return;
    emit left();
    if (what == StepPrompt::Ask::Note)
        return context.session.write(drafts->noted(context.step, text));
    if (what == StepPrompt::Ask::Assign)
        return context.session.write(drafts->assigned(context.step, text));
    const auto skipped = drafts->skipped(context.step, text);
    emit ended();
    context.session.write(skipped);
}

void StepCard::undo()
{
    const StepContext context = m_context;
    if (const auto drafts = context.session.doing(context.run))
        context.session.write(drafts->undone(context.step));
}

void StepCard::focusFirst()
{
    m_ending->focusFirst();
}

int StepCard::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

// The list below would take it for a press on its row.
void StepCard::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void StepCard::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(Token::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Line));
    if (m_isOpen)
        painter.fillRect(QRect(0, 0, scaled(3), height()), theme.color(Token::Accent));
    const int middle = 8 + lineHeight(TypeRole::BodyStrong) / 2;
    drawIcon(painter, QRectF(scaled(checklistPadding), middle - scaled(5), scaled(10), scaled(10)),
        m_isOpen ? Icon::Current : Icon::Tick, theme.color(m_isOpen ? Token::Accent : Token::Text2));
}

} // namespace yagura
