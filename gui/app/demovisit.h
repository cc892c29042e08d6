// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/replaycover.h"

#include <QObject>

namespace yagura {

/// The demo as a record to replay: it plays by itself, ten times as fast as it is told to have happened.
ReplayParts demoParts();

/// The demo over a window that has nothing to watch yet, until it is left. Lives in the gui thread.
class DemoVisit final : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive this.
    DemoVisit(MainWindow& window, ReplayCover::MakeLayout makeLayout);

    void begin();

private:
    void end();

    ReplayCover m_cover;
};

} // namespace yagura
