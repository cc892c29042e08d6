// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replay/replayview.h"

#include "gui/replay/replaybar.h"
#include "models/items/replaywords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace yagura {

ReplayView::ReplayView(
    std::unique_ptr<Replay> replay, QList<MainWindow::PageSpec> pages, WindowLook look, QWidget* parent)
    : QWidget(parent), m_replay(std::move(replay)), m_bar(new ReplayBar(*m_replay))
{
    look.geometry.clear(); // that of a window, and this is a part of one
    m_window = new MainWindow(*m_replay, std::move(pages), look);
    setWindowTitle(tr("Yagura — Replay"));
    m_window->setWindowFlags(Qt::Widget);
    m_window->setMinimumSize(0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_window, 1);
    connect(m_replay.get(), &Replay::passed, m_window, &MainWindow::remember);
    connect(m_replay.get(), &Replay::historyRead, m_window,
        [this](const QString& epoch, const std::shared_ptr<const History>& history) {
            if (m_window->picture() && m_window->picture()->position.epoch == epoch)
                m_window->setHistory(*history);
        });
    connect(m_replay.get(), &Replay::stateChanged, this, [this](const Playback& playback) {
        if (isDemo(playback))
            setWindowTitle(tr("Yagura — Demo"));
    });
    connect(m_bar, &ReplayBar::backWanted, this, &ReplayView::backWanted);
    m_window->addCommands({{tr("Replay: play and pause"), tr("Space"), [this] { m_bar->turnPlaying(); }},
        {tr("Replay: faster"), QStringLiteral(">"), [this] { m_bar->changeSpeed(1); }},
        {tr("Replay: slower"), QStringLiteral("<"), [this] { m_bar->changeSpeed(-1); }}});
    makeShortcuts();
    setFocusProxy(m_window);
}

// The window looks through the replay, so it goes first.
ReplayView::~ReplayView()
{
    delete m_window;
    delete m_bar;
}

void ReplayView::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_Space, [this] {
        // On a button it means that button.
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            button->click();
        else
            m_bar->turnPlaying();
    });
    on(Qt::Key_Comma, [this] { m_replay->step(-1); });
    on(Qt::Key_Period, [this] { m_replay->step(1); });
    on(Qt::Key_Greater, [this] { m_bar->changeSpeed(1); });
    on(Qt::Key_Less, [this] { m_bar->changeSpeed(-1); });
    on(Qt::Key_B, [this] { emit backWanted(); });
    on(Qt::Key_Escape, &ReplayView::leave);
}

// A filter that is typed goes first, as everywhere.
void ReplayView::leave()
{
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (field && !field->text().isEmpty())
        field->clear();
    else
        emit backWanted();
}

void ReplayView::closeEvent(QCloseEvent* event)
{
    emit closing();
    QWidget::closeEvent(event);
}

} // namespace yagura
