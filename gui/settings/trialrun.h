// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/targetsettings.h"

#include <QObject>

#include <optional>

namespace yagura {

/// One connection test at a time, without waiting. When waiting for it is given up, its answer is dropped once it
/// comes; a test that is asked for meanwhile begins after that, so that no answer is ever taken for that of another
/// test.
class TrialRun final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit TrialRun(TargetSettings& settings, QObject* parent = nullptr);

    void start(const TargetDraft& draft);
    void giveUp();
    bool isRunning() const { return m_isWanted; }

signals:
    void ended(const yagura::TargetTrial& trial);

private:
    void take(const TargetTrial& trial);

    TargetSettings& m_settings;
    std::optional<TargetDraft> m_next;
    bool m_isUnderWay = false; ///< asked and not yet answered
    bool m_isWanted = false;
};

} // namespace yagura
