// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/checklisthead.h"

#include "gui/style/icons.h"
#include "gui/style/plaintext.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QToolButton* flatButton(const char* name, Icon icon, const QString& words, const QWidget* in)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("flat", true);
    button->setIcon(iconFor(icon, themeOf(in).color(Token::Text3)));
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(button, words);
    return button;
}

} // namespace

ChecklistHead::ChecklistHead(QWidget* parent)
    : QWidget(parent), m_runbook(new PlainLabel), m_count(new PlainLabel),
      m_segments(new ProgressSegments(Qt::Horizontal))
{
    auto* title = new PlainLabel(tr("Checklist"));
    title->setType(TypeRole::BodyStrong);
    m_runbook->setObjectName(u"runbook"_s);
    m_runbook->setType(TypeRole::Small);
    m_runbook->setInk(Token::Text3);
    m_runbook->setElideMode(Qt::ElideRight);
    m_count->setObjectName(u"count"_s);
    m_count->setType(TypeRole::SmallStrong);
    m_count->setInk(Token::Text);
    m_menu = flatButton("checklists", Icon::Fold, tr("Checklists"), this);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &ChecklistHead::fillMenu);
    auto* fold = flatButton("fold", Icon::Unfold, tr("Fold the checklist to a rail (c)"), this);
    connect(fold, &QToolButton::clicked, this, &ChecklistHead::foldWanted);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 6, 4);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_runbook, 1);
    row->addWidget(m_count);
    row->addWidget(m_menu);
    row->addWidget(fold);
    auto* segments = new QHBoxLayout;
    segments->setContentsMargins(16, 0, 16, 8);
    segments->addWidget(m_segments);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(segments);
}

void ChecklistHead::take(const QList<ChecklistRun>& runs, const QString& shown, const StepsModel& steps)
{
    m_runs = runs;
    m_shown = shown;
    const auto run = std::ranges::find(runs, shown, &ChecklistRun::id);
    const bool isShown = run != runs.end();
    QString title = isShown ? run->title : QString();
    if (isShown && runs.size() > 1)
        title = tr("%1 · %n more", nullptr, int(runs.size()) - 1).arg(title);
    m_runbook->setText(title);
    m_count->setText(isShown ? run->count : QString());
    m_segments->setVisible(isShown);
    m_segments->take(steps);
}

void ChecklistHead::fillMenu()
{
    QMenu* menu = m_menu->menu();
    menu->clear();
    for (const ChecklistRun& run : std::as_const(m_runs)) {
        QString text = visibleText(run.title);
        auto* action = menu->addAction(text.replace(u'&', u"&&"_s) + u'\t' + run.count);
        action->setCheckable(true);
        action->setChecked(run.id == m_shown);
        connect(action, &QAction::triggered, this, [this, id = run.id] { emit runChosen(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("Start a checklist…"), this, &ChecklistHead::startWanted);
    auto* abandon = menu->addAction(tr("Give this checklist up…"), this, &ChecklistHead::abandonWanted);
    abandon->setEnabled(!m_shown.isEmpty());
}

} // namespace yagura
