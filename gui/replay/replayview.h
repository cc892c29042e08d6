// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/mainwindow.h"
#include "models/ports/replay.h"

#include <QWidget>

#include <memory>

namespace yagura {

class ReplayBar;

/// The window of the past: the bar, and below it the same window as ever, over a watch that replays. It is given no
/// store, no settings and no executor, so nothing in it can acknowledge, declare, adopt, mark or change anything.
/// Stands alone, or covers a window that goes on watching. Lives in the gui thread.
class ReplayView final : public QWidget {
    Q_OBJECT

public:
    ReplayView(std::unique_ptr<Replay> replay, QList<MainWindow::PageSpec> pages, WindowLook look,
        QWidget* parent = nullptr);
    ~ReplayView() override;

    void start() { m_replay->start(); }
    MainWindow& desk() { return *m_window; }
    ReplayBar& bar() { return *m_bar; }

signals:
    /// Esc, b or the button; only where there is a now.
    void backWanted();
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeShortcuts();
    void leave();

    std::unique_ptr<Replay> m_replay;
    ReplayBar* m_bar = nullptr;
    MainWindow* m_window = nullptr;
};

} // namespace yagura
