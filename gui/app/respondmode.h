// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/directexecutor.h"
#include "gui/incident/actionflow.h"
#include "models/domain/configuration.h"

#include <QPointer>

#include <memory>

namespace yagura {

class ActionDialog;
class MainWindow;

/// Observe or Respond. Only in Respond mode is there anything that could change a watched system: it is made when a
/// person agrees, and unmade when the mode is left. Lives in the gui thread.
class RespondMode final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    RespondMode(FindSecret findSecret, Clock clock, IncidentStore& store, MainWindow& window);
    ~RespondMode() override;

    /// Whom there may be a login for.
    void setTargets(const QList<TargetConfig>& targets);
    void take(const PicturePtr& picture);
    /// Shows what that change would hit, to be done or left.
    void preview(const ActionFlow::Wish& wish);

signals:
    /// Nothing: Observe mode.
    void executorChanged(const yagura::Executor* executor);

private:
    void ask();
    void enter();
    void leave();
    QStringList withLogin() const;

    FindSecret m_findSecret;
    Clock m_clock;
    IncidentStore& m_store;
    MainWindow& m_window;
    QList<TargetConfig> m_targets;
    std::unique_ptr<DirectExecutor> m_executor; ///< in Respond mode
    std::unique_ptr<ActionFlow> m_flow; ///< in Respond mode
    QPointer<ActionDialog> m_dialog;
};

} // namespace yagura
