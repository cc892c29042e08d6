// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/incident/incidentdesk.h"
#include "models/ports/watch.h"

namespace yagura {

/// Keeps what the watch saw around an incident: the half hour before it, for its declaration, and while it goes on here
/// a further stretch now and then and at its end. Lives in the gui thread.
class PastKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds halfHour {std::chrono::minutes(30)};
    /// The watch remembers half an hour, so that nothing falls between two stretches.
    static constexpr std::chrono::milliseconds every {std::chrono::minutes(20)};
    static constexpr std::chrono::milliseconds patience {2'000};

    /// All must outlive this.
    PastKeeper(Watch& watch, IncidentDesk& desk, Clock clock, QObject* parent = nullptr);

    /// Asks for the half hour up to now: before() follows within `patience`.
    void askBefore();

signals:
    /// As an attachment's bytes; empty when the watch has nothing, or does not answer.
    void before(const QByteArray& pictures);

private:
    enum class Asked { Nothing, Before, Further };

    void follow();
    void take(const QByteArray& pictures);
    void askFurther();

    Watch& m_watch;
    IncidentDesk& m_desk;
    Clock m_clock;
    Asked m_asked = Asked::Nothing;
    bool m_isBeforeWanted = false; ///< while a further stretch is on its way
    bool m_isKeeping = false;
    std::chrono::milliseconds m_keptUpTo {0}; ///< boot clock
    QTimer m_patience;
    QTimer m_further;
};

} // namespace yagura
