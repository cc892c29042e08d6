// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/wallscreen.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace yagura {

/// Where walls hang: a window for each wanted screen, for as long as that screen is there. A screen that goes takes its
/// window with it; when it comes back, in whichever plug, it gets a new one. All may be gone. Lives in the gui thread.
class WallSet final : public QObject {
    Q_OBJECT

public:
    using MakeWindow = std::function<std::unique_ptr<QWidget>(const WallScreen& screen)>;
    /// A plug that was touched may come and go a few times before it holds.
    static constexpr std::chrono::milliseconds settles {2'000};

    /// `source` must outlive this.
    WallSet(ScreenSource& source, MakeWindow make, std::chrono::milliseconds settleTime = settles,
        QObject* parent = nullptr);
    ~WallSet() override;

    /// Hangs a wall on each screen that is called so ("HDMI-1", a serial, a model); without names, on those that are
    /// remembered, or else on the first screen.
    void hang(const QStringList& names, const QList<WallScreen>& remembered);

    /// Windows that hang now.
    int count() const;
    QWidget* window(int seat) const { return m_seats[std::size_t(seat)].window.get(); }
    /// The screens that walls belong to, there or not.
    QList<WallScreen> screens() const;

signals:
    /// Walls hang elsewhere, or on another screen.
    void changed();

private:
    struct Seat {
        QString called; ///< as typed; empty: the first screen
        std::optional<WallScreen> screen; ///< as it was last seen
        std::unique_ptr<QWidget> window;
    };

    void notice();
    void arrange();
    void place(Seat& seat, const WallScreen& screen);
    const WallScreen* screenFor(
        const Seat& seat, const QList<WallScreen>& screens, const QList<WallScreen>& taken) const;

    ScreenSource& m_source;
    MakeWindow m_make;
    std::vector<Seat> m_seats;
    QTimer m_soon;
};

} // namespace yagura
