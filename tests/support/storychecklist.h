// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storydesk.h"

#include <QHash>

namespace yagura::testing {

/// The hands of the person at a checklist: its panel's keys, its forms, and the window of a guarded change. What they
/// do says whether it worked; what was copied and sent is kept to be looked for in the report.
class StoryChecklist final {
public:
    explicit StoryChecklist(StoryDesk& desk) : m_desk(desk) { }

    /// Starts what is offered first for the selected finding, by keys alone; says which it was.
    QString startTheFirst();
    /// Starts by the palette, for the selected finding.
    bool start(const QString& title);
    /// Fills in what is asked before a start and starts.
    bool fillIn(const QHash<QString, QString>& values);
    /// Goes to that checklist by the menu of the panel.
    bool turnTo(const QString& title);

    /// That step is at hand.
    bool isAt(const QString& step);
    /// What the step shows says so.
    bool shows(const QString& expected);
    /// Presses a key that ends the step at hand, and sees that it has ended.
    bool end(const QString& step, Qt::Key key);
    /// Agrees with the picture once it answers so.
    bool agree(const QString& step, Answer answer, int patience = 60'000);
    bool skip(const QString& step, const QString& reason);
    bool note(const QString& text);
    /// Copies what the step at hand gives to copy.
    QString copied();
    /// Waits until a wait lets on, and goes on.
    bool outwait(const QString& step, int patience);
    bool close();

    /// Chooses a session of that application.
    bool chooseSession(const QString& application);
    /// Previews the change of the step at hand, again when there was no way in, types the target's name and holds the
    /// button; what the window says in the end.
    QString change(const QString& target);

    StepState state(const QString& step);
    const QStringList& commands() const { return m_commands; }
    /// What went wrong, for messages.
    QString where();

private:
    bool previewed(const QString& picture);
    bool hold(QWidget* window);

    StoryDesk& m_desk;
    QStringList m_commands; ///< as they were copied
};

} // namespace yagura::testing
