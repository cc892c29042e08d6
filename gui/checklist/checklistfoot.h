// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepprompt.h"

#include <QFrame>

class QPushButton;

namespace yagura {

class ChecklistSession;
class PlainLabel;

/// The bottom of the panel: how the record is kept when that is not as it should be, the message that is due next, and
/// the end of a checklist all of whose steps have ended.
class ChecklistFoot final : public QFrame {
    Q_OBJECT

public:
    explicit ChecklistFoot(ChecklistSession& session, QWidget* parent = nullptr);

    void refresh(const QString& run);
    /// Asks why the checklist is given up.
    void askWhy();

signals:
    /// The message of that step is due; somebody wants to see it.
    void reminderChosen(const QString& run, const QString& step);

private:
    QWidget* makeTrouble();
    QWidget* makeEnd();
    QWidget* makeReminder();
    void refreshTrouble(const QString& run);
    void refreshReminder();
    QString troubleText(const QString& run) const;
    void end(const QString& how, const QString& reason);

    ChecklistSession& m_session;
    QString m_run;
    PlainLabel* m_trouble = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_letGo = nullptr;
    QWidget* m_troubleRow = nullptr;
    PlainLabel* m_endText = nullptr;
    QWidget* m_endRow = nullptr;
    StepPrompt* m_why = nullptr;
    PlainLabel* m_reminder = nullptr;
    QPushButton* m_said = nullptr;
    QWidget* m_reminderRow = nullptr;
};

} // namespace yagura
