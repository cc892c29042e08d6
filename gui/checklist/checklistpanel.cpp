// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklistpanel.h"

#include "gui/checklist/checklistfoot.h"
#include "gui/checklist/checklisthead.h"
#include "gui/checklist/startview.h"
#include "gui/checklist/stepcard.h"
#include "gui/checklist/stepsview.h"
#include "gui/style/plaintext.h"
#include "models/ports/executor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool isWaiting(StepState state)
{
    return state == StepState::ToDo;
}

} // namespace

ChecklistPanel::ChecklistPanel(ChecklistSession& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_head(new ChecklistHead), m_stack(new QStackedWidget),
      m_view(new StepsView(m_steps)), m_start(new StartView(session)), m_foot(new ChecklistFoot(session))
{
    setObjectName(u"checklistPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Checklist"));
    m_view->setAccessibleName(tr("Steps"));
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    listen();
    m_second.start(1'000);
    refresh();
}

// Views still speak while they go, and by then nobody is here to listen.
ChecklistPanel::~ChecklistPanel()
{
    m_view->disconnect(this);
    m_session.disconnect(this);
}

void ChecklistPanel::listen()
{
    connect(&m_session, &ChecklistSession::changed, this, &ChecklistPanel::refresh);
    connect(&m_session, &ChecklistSession::lookChanged, this, [this](const QString& run, const QString& step) {
        if (m_card && run == m_run && step == m_card->step())
            m_card->refresh();
    });
    connect(&m_second, &QTimer::timeout, this, &ChecklistPanel::tick);
    connect(m_view, &StepsView::chosen, this, &ChecklistPanel::openStep);
    connect(m_head, &ChecklistHead::runChosen, this, &ChecklistPanel::showRun);
    connect(m_head, &ChecklistHead::startWanted, this, &ChecklistPanel::showChoices);
    connect(m_head, &ChecklistHead::abandonWanted, m_foot, &ChecklistFoot::askWhy);
    connect(m_head, &ChecklistHead::foldWanted, this, &ChecklistPanel::foldWanted);
    connect(m_foot, &ChecklistFoot::reminderChosen, this, [this](const QString& run, const QString& step) {
        showRun(run);
        showStep(step);
    });
    connect(m_start, &StartView::started, this, [this](const QString& run) {
        showRun(run);
        m_view->setFocus(Qt::OtherFocusReason);
        emit wanted();
    });
    connect(m_start, &StartView::left, this, [this] {
        m_wantsChoices = false;
        refresh();
    });
}

void ChecklistPanel::take(const PicturePtr& picture)
{
    m_session.take(picture);
    if (!isVisible())
        return;
    if (m_stack->currentWidget() == m_start && !m_start->isAsking())
        m_start->refresh();
    if (m_card)
        m_card->refresh();
}

void ChecklistPanel::setFinding(const QString& id)
{
    m_start->setFinding(id);
}

void ChecklistPanel::setPatterns(const Patterns& patterns)
{
    m_start->setPatterns(patterns);
}

void ChecklistPanel::setExecutor(const Executor* executor)
{
    m_executor = executor;
    m_cardKey.clear();
    refresh();
}

StepsSource ChecklistPanel::source() const
{
    return {m_session.desk(), m_run, QLocale().name(),
        [this](const ChangeStep& change) { return m_executor && m_executor->canAct(change.action, change.target); }};
}

void ChecklistPanel::refresh()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QStringList ids = m_session.desk().runs();
    if (!ids.contains(m_run))
        m_run = ids.isEmpty() ? QString() : ids.last();
    m_steps.take(source());
    const bool isChoosing = m_wantsChoices || m_run.isEmpty();
    m_head->take(runs(), m_run, m_steps);
    m_stack->setCurrentWidget(isChoosing ? static_cast<QWidget*>(m_start) : m_view);
    m_foot->refresh(m_run);
    setFocusProxy(isChoosing ? static_cast<QWidget*>(m_start) : m_view);
    makeCard(m_steps.indexOfStep(nextStep()));
    // A button that goes with its checklist would give the keys to whatever comes next in the window.
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    emit moved();
}

QList<ChecklistRun> ChecklistPanel::runs() const
{
    QList<ChecklistRun> lines;
    for (const QString& run : m_session.desk().runs()) {
        const Checklist& checklist = *m_session.desk().checklist(run);
        const auto [ended, all] = checklist.count();
        lines.append({run, checklist.runbook().title.in(QLocale().name()), u"%1 / %2"_s.arg(ended).arg(all)});
    }
    return lines;
}

/// The one that was chosen, as long as there is something to see; else the one that was opened last: a wait that goes
/// on above it does not draw people back.
QString ChecklistPanel::nextStep() const
{
    const Checklist* checklist = m_session.desk().checklist(m_run);
    if (!checklist)
        return {};
    if (!m_chosen.isEmpty() && !isWaiting(checklist->progress(m_chosen).state))
        return m_chosen;
    QString newest = checklist->current();
    for (const RunbookStep& step : checklist->runbook().steps) {
        const StepProgress& progress = checklist->progress(step.id);
        if (progress.state == StepState::Open && progress.openedAt >= checklist->progress(newest).openedAt)
            newest = step.id;
    }
    return newest;
}

void ChecklistPanel::showRun(const QString& run)
{
    m_wantsChoices = false;
    m_run = run;
    m_chosen.clear();
    refresh();
}

void ChecklistPanel::showStep(const QString& step)
{
    m_chosen = step;
    refresh();
}

// A step that waits is opened; that is a decision, and so it is written.
void ChecklistPanel::openStep(const QModelIndex& index)
{
    const QString step = index.data(KeyRole).toString();
    const Checklist* checklist = m_session.desk().checklist(m_run);
    if (!checklist)
        return;
    if (m_card && m_card->step() == step)
        return m_card->focusFirst();
    m_chosen = step;
    const auto drafts = m_session.doing(m_run);
    if (isWaiting(checklist->progress(step).state) && drafts)
        m_session.write(drafts->opened(step));
    else
        refresh();
}

// Made anew only for another step, or when it has ended or was opened again: a card keeps what is selected in it.
void ChecklistPanel::makeCard(const QModelIndex& index)
{
    const QString step = index.data(KeyRole).toString();
    const StepState state = index.isValid() ? m_steps.at(index.row()).state : StepState::ToDo;
    const QString key = index.isValid() ? u"%1/%2/%3"_s.arg(m_run, step, stepStateName(state)) : QString();
    m_chosen = step; // it stays, whatever others open meanwhile
    if (key == m_cardKey && m_card && m_view->indexWidget(index) == m_card) {
        m_card->refresh();
        return;
    }
    const bool hadFocus = m_card && m_card->isAncestorOf(QApplication::focusWidget());
    m_cardKey = key;
    m_card = nullptr;
    if (index.isValid()) {
        m_card = new StepCard({m_session, m_run, step, QLocale().name(), m_executor}, index.row() + 1);
        connect(m_card, &StepCard::ended, this, [this] { m_chosen.clear(); });
        connect(m_card, &StepCard::previewWanted, this, &ChecklistPanel::preview);
        connect(m_card, &StepCard::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    }
    m_view->setCard(index, m_card);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
    if (m_card)
        m_session.attend(m_run, step);
}

void ChecklistPanel::tick()
{
    if (!isVisible())
        return;
    if (m_card)
        m_card->refresh();
    m_foot->refresh(m_run);
}

void ChecklistPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!m_start->isAsking())
        m_start->refresh();
    tick();
}

void ChecklistPanel::showChoices()
{
    m_wantsChoices = true;
    m_start->refresh();
    refresh();
    emit wanted();
    m_start->focusList();
}

void ChecklistPanel::choose(const QString& runbook)
{
    m_wantsChoices = true;
    refresh();
    emit wanted();
    m_start->choose(runbook);
}

QList<PaletteEntry> ChecklistPanel::commands()
{
    QList<PaletteEntry> entries;
    for (const Runbook& runbook : m_session.runbooks())
        entries.append({visibleText(runbook.title.in(QLocale().name())), tr("start checklist"),
            [this, id = runbook.id] { choose(id); }});
    return entries;
}

QString ChecklistPanel::shownStep() const
{
    return m_card ? m_card->step() : QString();
}

/// The step that is shown, when it has ended; else the one that ended last.
void ChecklistPanel::undo()
{
    const auto drafts = m_session.doing(m_run);
    if (!drafts)
        return;
    QString step = m_card ? m_card->step() : QString();
    const auto hasEnded
        = [](const StepRow& row) { return row.state == StepState::Done || row.state == StepState::Skipped; };
    const QModelIndex shown = m_steps.indexOfStep(step);
    if (!shown.isValid() || !hasEnded(m_steps.at(shown.row()))) {
        QDateTime newest;
        for (int row = 0; row < m_steps.rowCount(); ++row) {
            const StepRow& each = m_steps.at(row);
            if (!hasEnded(each) || (newest.isValid() && each.when < newest))
                continue;
            newest = each.when;
            step = each.key;
        }
    }
    const auto undone = drafts->undone(step);
    if (!undone.isEmpty())
        m_chosen = step;
    m_session.write(undone);
}

// Asked again: the mode may have changed since the button was shown.
void ChecklistPanel::preview(const ActionRequest& request)
{
    if (m_card && m_executor && m_executor->canAct(request.action, request.target))
        emit changeWanted(request, m_run, m_card->step());
}

bool ChecklistPanel::isMine(int key) const
{
    static const QList<int> keys {Qt::Key_J, Qt::Key_K, Qt::Key_Y, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_D,
        Qt::Key_F, Qt::Key_R, Qt::Key_P, Qt::Key_N, Qt::Key_S, Qt::Key_A, Qt::Key_Z};
    return keys.contains(key);
}

// Keys of ours come before those of the window and of the page beside us, and a focused button is pressed by Space
// instead of pausing the polls. Whoever types keeps the letters: a field takes them before they come here.
bool ChecklistPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isPress = key->key() == Qt::Key_Space && qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (isPlain && (isPress || isMine(key->key()))) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ChecklistPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !press(event->key()))
        QFrame::keyPressEvent(event);
}

bool ChecklistPanel::press(int key)
{
    const bool isChoosing = m_stack->currentWidget() == m_start;
    if (key == Qt::Key_J || key == Qt::Key_K) {
        const int direction = key == Qt::Key_J ? 1 : -1;
        isChoosing ? m_start->step(direction) : m_view->step(direction);
        return true;
    }
    if (isChoosing)
        return false;
    if (key == Qt::Key_Z) {
        undo();
        return true;
    }
    if (key == Qt::Key_Y && m_card) {
        m_card->copy();
        return true;
    }
    return m_card && m_card->press(key);
}

} // namespace yagura
