// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/action.h"
#include "models/items/checklist/checklistsession.h"

#include <QWidget>

namespace yagura {

class Executor;

/// What the card of a step stands on. All of it outlives the card.
struct StepContext {
    ChecklistSession& session;
    QString run;
    QString step;
    QString language; ///< "en", "ja"
    const Executor* executor = nullptr; ///< null: Observe mode

    const Checklist* checklist() const { return session.desk().checklist(run); }
    /// Null when its checklist has ended.
    const RunbookStep* content() const { return checklist() ? checklist()->runbook().step(step) : nullptr; }
    const StepProgress& progress() const { return checklist()->progress(step); }
    bool isEnded() const { return progress().state == StepState::Done || progress().state == StepState::Skipped; }
};

/// What stands between the title of a step and its buttons: numbers, an answer of the world, a command. One a kind.
class StepBody : public QWidget {
    Q_OBJECT

public:
    explicit StepBody(const StepContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) { }

    /// There is a new picture, a look has come, or a second has passed.
    virtual void refresh() = 0;
    /// What `y` copies; without an answer it copies the title.
    virtual QString copyText() const { return {}; }
    /// Copies, or says why not. The default copies copyText().
    virtual void copy();

signals:
    /// Somebody wants to look at this change before it is made.
    void previewWanted(const yagura::ActionRequest& request);

protected:
    const StepContext& context() const { return m_context; }

private:
    StepContext m_context;
};

/// The body for the kind of that step; null for a step that has none.
StepBody* bodyFor(const StepContext& context, QWidget* parent);

} // namespace yagura
