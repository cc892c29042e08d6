// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httporigin.h"
#include "backends/observe/directobserver.h"

#include <QThread>

namespace yagura {

/// Has a daemon look, with the daemon's logins, at what only the daemon watches. What stands in this machine's own
/// configuration is looked at from here, and so is whatever a daemon is not asked for: paths, programs, a team's own
/// SQL.
class DaemonObserver final : public Observer {
    Q_OBJECT

public:
    /// `direct` must outlive this.
    DaemonObserver(HttpOrigin daemon, DirectObserver& direct, Clock clock, QObject* parent = nullptr);
    ~DaemonObserver() override;

    Result<QString> preview(const ObserveStep& step) const override;
    quint64 observe(const ObserveStep& step, bool isAccepted) override;

private:
    bool isForDaemon(const ObserveStep& step) const;

    class Link;

    DirectObserver& m_direct;
    Link* m_link; ///< belongs to its thread
    QThread m_thread;
    quint64 m_lastTicket = 0;
    QHash<quint64, quint64> m_directTickets; ///< to ours
};

} // namespace yagura
