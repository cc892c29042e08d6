// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/replayreader.h"
#include "models/ports/layout.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace yagura {

class MainWindow;
class ReplayView;

/// A replay over the whole window, until it is taken off again. It is given a record and a layout and nothing else, so
/// nothing in it can change anything. Lives in the gui thread.
class ReplayCover final {
public:
    using MakeLayout = std::function<std::unique_ptr<Layout>()>;

    /// `window` must outlive this. Without `makeLayout` ours arranges the map.
    ReplayCover(MainWindow& window, MakeLayout makeLayout);

    /// Covers the window; `leave` is called when its reader wants to go, as long as `who` lives.
    ReplayView& put(ReplayParts parts, const QObject* who, const std::function<void()>& leave);
    void takeOff();
    /// Null while nothing covers the window.
    ReplayView* view() const;

private:
    MainWindow& m_window;
    MakeLayout m_makeLayout;
    QPointer<ReplayView> m_view; ///< the window's
    QString m_title; ///< the window's own
};

} // namespace yagura
