// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/replaycover.h"
#include "models/domain/tapestate.h"
#include "models/ports/watch.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace yagura {

/// Where the desktop can look back.
struct LookBackParts {
    QString recordFolder; ///< of the record on disk; empty: only what the watch keeps in memory
    QString host; ///< that the watch stands on, for what is in memory
    ReplayCover::MakeLayout makeLayout; ///< for the map of the past; empty: ours serves
    std::function<TapeState()> tapeState; ///< how the record on disk is doing; empty: there is none
};

/// Looking back during an incident: `b` covers the window with its own record, Esc or `b` brings now back. The live
/// watch and all that listens to it go on underneath, and the bar tells what turned critical meanwhile. What covers the
/// window is given the record and a layout, and so can change nothing. Lives in the gui thread.
class LookBack final : public QObject {
    Q_OBJECT

public:
    /// How long the watch may take to hand over what it keeps in memory.
    static constexpr std::chrono::milliseconds patience {3'000};

    /// Both must outlive this.
    LookBack(MainWindow& window, Watch& watch, LookBackParts parts);

    /// Looks back, or comes back.
    void turn();
    bool isBack() const { return m_cover.view() != nullptr; }

signals:
    /// The past is shown, or now is again.
    void turned();

private:
    void ask();
    void open(const QByteArray& inMemory);
    void comeBack();
    void follow(const PicturePtr& picture);
    void tellRecord();

    MainWindow& m_window;
    Watch& m_watch;
    LookBackParts m_parts;
    ReplayCover m_cover;
    QSet<QString> m_known; ///< critical when the reader looked back
    QTimer m_patience;
    QTimer m_recordLook;
};

} // namespace yagura
