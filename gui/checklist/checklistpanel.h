// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/checklisthead.h"
#include "gui/palette/commandpalette.h"
#include "models/domain/action.h"
#include "models/domain/pattern.h"
#include "models/items/checklist/checklistsession.h"
#include "models/items/checklist/stepsmodel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace yagura {

class ChecklistFoot;
class Executor;
class StartView;
class StepCard;
class StepsView;

/// The checklist of what is going on: its steps in a list, the one at hand as a card with its live evidence, and what
/// may be started when nothing runs. Several run at once; one is shown. Lives in the gui thread and never waits.
///
/// Keys while it has the focus: j k and the arrows go along the steps, Enter opens one, y copies, 1 2 3 answer, d does
/// it, f found the cause, r asks again, p previews a change, n notes, s skips, a assigns, z undoes.
class ChecklistPanel final : public QFrame {
    Q_OBJECT

public:
    /// `session` must outlive the panel.
    explicit ChecklistPanel(ChecklistSession& session, QWidget* parent = nullptr);
    ~ChecklistPanel() override;

    void take(const PicturePtr& picture);
    /// The finding that is selected in "What is wrong"; empty: none.
    void setFinding(const QString& id);
    void setPatterns(const Patterns& patterns);
    /// Who makes changes; nullptr, and every change is locked: Observe mode. Must outlive the panel.
    void setExecutor(const Executor* executor);

    /// The checklists to start, whatever runs.
    void showChoices();
    /// Starts that runbook for the selected finding, or asks what it needs.
    void choose(const QString& runbook);
    /// What the palette can start.
    QList<PaletteEntry> commands();

    QList<ChecklistRun> runs() const;
    const StepsModel& steps() const { return m_steps; }
    const QString& run() const { return m_run; }
    /// The step whose card is shown; empty: none.
    QString shownStep() const;
    bool isRunning() const { return !m_run.isEmpty(); }

signals:
    /// Somebody wants to see what that change would hit; it belongs to that step of that run.
    void changeWanted(const yagura::ActionRequest& request, const QString& run, const QString& step);
    /// There is something to see here: a checklist was started, or one is being chosen.
    void wanted();
    /// A checklist has moved: what stands in the rail has, too.
    void moved();
    void foldWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void listen();
    void refresh();
    void showRun(const QString& run);
    void showStep(const QString& step);
    void openStep(const QModelIndex& index);
    void makeCard(const QModelIndex& index);
    void tick();
    void undo();
    void preview(const ActionRequest& request);
    bool isMine(int key) const;
    bool press(int key);
    QString nextStep() const;
    StepsSource source() const;

    ChecklistSession& m_session;
    const Executor* m_executor = nullptr;
    StepsModel m_steps;
    QString m_run;
    QString m_chosen; ///< the step that is looked at; empty: the one that is at hand
    bool m_wantsChoices = false;
    QTimer m_second;

    ChecklistHead* m_head = nullptr;
    QStackedWidget* m_stack = nullptr;
    StepsView* m_view = nullptr;
    StartView* m_start = nullptr;
    ChecklistFoot* m_foot = nullptr;
    QPointer<StepCard> m_card;
    QString m_cardKey; ///< run, step and state that the card was made for
};

} // namespace yagura
