// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/checklistpanel.h"
#include "gui/style/plaintext.h"
#include "tests/support/demochecklist.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QListView>
#include <QTest>

namespace yagura::testing {

/// The panel in a window of its own, with fakes of everything outside.
class PanelBench final {
public:
    PanelBench() : session(home.store, home.observer, home.shelf, home.clock()), panel(session)
    {
        session.setActor(QStringLiteral("Sato"));
        panel.resize(368, 760);
        panel.show();
        home.shelf.start();
        session.setIncident(QStringLiteral("incident-1"));
        panel.take(demoPicture());
        panel.setFinding(QStringLiteral("database.connections_exhausted@orders-db"));
    }

    bool activate()
    {
        panel.activateWindow();
        return QTest::qWaitForWindowActive(&panel);
    }
    void start()
    {
        panel.choose(QStringLiteral("database-connection-timeout"));
        QCoreApplication::processEvents();
    }
    /// Started, and gone on to that step by ending those before it.
    void startAt(const QString& step)
    {
        start();
        for (const RunbookStep& each : demoRunbook().steps) {
            if (each.id == step)
                break;
            look(each.id);
            QCoreApplication::processEvents();
            if (std::holds_alternative<DecideStep>(each.content))
                session.write(session.doing(panel.run())->decided(each.id, Answer::Yes, {}));
            else
                session.finish(panel.run(), each.id, QStringLiteral("ok"), {});
        }
        look(step);
        QCoreApplication::processEvents();
    }
    /// Chooses the step in the list.
    void look(const QString& step)
    {
        if (panel.shownStep() == step)
            return;
        auto* steps = find<QListView>(QStringLiteral("steps"));
        steps->setCurrentIndex(panel.steps().indexOfStep(step));
        QTest::keyClick(steps, Qt::Key_Return);
    }
    /// The newest one of that name: a card that makes place lives until the loop turns.
    template<typename Widget>
    Widget* find(const QString& name)
    {
        const auto all = panel.findChildren<Widget*>(name);
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown != all.end() ? *shown : all.isEmpty() ? nullptr : all.last();
    }
    QString text(const QString& label)
    {
        auto* found = find<PlainLabel>(label);
        return found && found->isVisible() ? found->fullText() : QString();
    }
    bool isThere(const QString& button)
    {
        auto* found = find<QAbstractButton>(button);
        return found && found->isVisible();
    }
    void click(const QString& button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void key(Qt::Key key) { QTest::keyClick(panel.window()->focusWidget(), key); }
    const StepProgress& progress(const QString& step) { return session.desk().checklist(panel.run())->progress(step); }

    ChecklistHome home;
    ChecklistSession session;
    ChecklistPanel panel;
};

} // namespace yagura::testing
