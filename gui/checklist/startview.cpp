// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/startview.h"

#include "gui/checklist/choicedelegate.h"
#include "gui/checklist/launchform.h"
#include "gui/style/plaintext.h"
#include "models/items/checklist/checklistsession.h"
#include "models/items/findingwords.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

StartView::StartView(ChecklistSession& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_form(new LaunchForm)
{
    m_list = makeList();
    addWidget(m_list);
    addWidget(m_form);
    setFocusProxy(m_view);
    connect(m_form, &LaunchForm::answered, this, &StartView::launch);
    connect(m_form, &LaunchForm::accepted, this, [this](const RunbookChange& change) { m_session.accept(change); });
    connect(m_form, &LaunchForm::takenBack, this, [this] {
        setCurrentWidget(m_list);
        focusList();
    });
    connect(&session, &ChecklistSession::runbooksChanged, this, &StartView::refresh);
    refresh();
}

QWidget* StartView::makeList()
{
    auto* page = new QWidget;
    m_for = new PlainLabel;
    m_for->setObjectName(u"startFor"_s);
    m_for->setType(TypeRole::Small);
    m_for->setInk(Token::Text2);
    m_for->setWordWrap(true);
    m_for->setContentsMargins(16, 0, 16, 8);
    m_nothing = new PlainLabel;
    m_nothing->setType(TypeRole::Small);
    m_nothing->setInk(Token::Text3);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 8, 16, 8);
    m_nothing->setText(tr("No runbooks have been read yet."));
    m_view = new QListView;
    m_view->setObjectName(u"choices"_s);
    m_view->setAccessibleName(tr("Checklists to start"));
    m_view->setModel(&m_choices);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.data(KeyRole).toString()); });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_for);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    return page;
}

void StartView::setPatterns(const Patterns& patterns)
{
    m_patterns = patterns;
    refresh();
}

void StartView::setFinding(const QString& id)
{
    m_finding = id;
    refresh();
}

const Finding* StartView::finding() const
{
    if (!m_session.picture())
        return nullptr;
    const auto& findings = m_session.picture()->findings;
    const auto found = std::ranges::find(findings, m_finding, &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

const RunbookChange* StartView::changeOf(const QString& runbook) const
{
    const auto& changes = m_session.changes();
    const auto found = std::ranges::find(changes, runbook, &RunbookChange::runbook);
    return found == changes.end() ? nullptr : &*found;
}

void StartView::refresh()
{
    QStringList unaccepted;
    for (const RunbookChange& change : m_session.changes())
        unaccepted.append(change.runbook);
    const Finding* selected = finding();
    m_choices.take(runbookChoices(
        {m_session.runbooks(), unaccepted, selected, m_session.picture(), m_patterns, QLocale().name()}));
    m_for->setText(selected ? tr("Start a checklist for: %1").arg(wordsOf(*selected, ObjectText::Short).title)
                            : tr("Start a checklist. A selected finding puts those that fit it first."));
    m_nothing->setVisible(m_choices.rowCount() == 0);
}

void StartView::choose(const QString& id)
{
    const auto& runbooks = m_session.runbooks();
    const auto runbook = std::ranges::find(runbooks, id, &Runbook::id);
    if (runbook == runbooks.end())
        return;
    const FilledParameters filled = parametersFor(*runbook, finding());
    const RunbookChange* change = changeOf(id);
    if (!LaunchForm::isNeeded(filled, change))
        return launch(*runbook, filled.values);
    setCurrentWidget(m_form);
    m_form->ask(*runbook, filled, change, QLocale().name());
}

void StartView::launch(const Runbook& runbook, const QHash<QString, QString>& values)
{
    setCurrentWidget(m_list);
    emit started(m_session.launch(runbook, values, finding() ? m_finding : QString()));
}

bool StartView::isAsking() const
{
    return currentWidget() == m_form;
}

void StartView::focusList()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_choices.index(0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void StartView::step(int direction)
{
    const int last = m_choices.rowCount() - 1;
    if (last >= 0)
        m_view->setCurrentIndex(m_choices.index(std::clamp(m_view->currentIndex().row() + direction, 0, last)));
}

// A list would search for what begins with that letter.
bool StartView::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_view && (key == Qt::Key_J || key == Qt::Key_K)) {
        step(key == Qt::Key_J ? 1 : -1);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void StartView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentWidget() == m_list && m_view->currentIndex().isValid())
        choose(m_view->currentIndex().data(KeyRole).toString());
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QStackedWidget::keyPressEvent(event);
}

} // namespace yagura
